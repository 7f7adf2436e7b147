import { formatDate, formatInstant } from '../../calendar/zone.js';
import type { DataColumn, TableValue } from '../table-value.js';

/** A spreadsheet takes a field that begins so as a formula. */
const formulaStart = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;

/** A header line, then a line per row, each ended by LF; made anew on every walk, never held whole. */
export function csvLines<Row>(
  columns: readonly DataColumn<Row>[],
  rows: () => Iterable<Row>,
): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      yield `${columns.map((column) => column.name).join(',')}\n`;
      for (const row of rows()) {
        yield `${columns.map((column) => csvField(column.value(row))).join(',')}\n`;
      }
    },
  };
}

function csvField(value: TableValue): string {
  switch (value.kind) {
    case 'none':
      return '';
    case 'text':
      return csvText(value.text);
    case 'code':
      return csvText(value.code);
    case 'count':
      return String(value.count);
    case 'seconds':
      return String(roundedTo(value.seconds, 1000));
    case 'share':
      return String(roundedTo(value.share, 1e6));
    case 'points':
      return String(roundedTo(value.points, 1e3));
    case 'instant':
      return formatInstant(value.at);
    case 'date':
      return formatDate(value.date);
  }
}

/** Without the noise of binary fractions. */
function roundedTo(value: number, scale: number): number {
  return Math.round(value * scale) / scale;
}

function csvText(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
