import { Buffer } from 'node:buffer';
import { formatDate, formatInstant } from '../../calendar/zone.js';
import type { TableValue } from '../table-value.js';

/**
 * A text whose characters are the bytes of UTF-8, so that the lines that are made of such fields need no encoding:
 * most values stand on many lines, and are encoded once.
 */
export type ByteText = string;

/** Quotes and line ends are quoted, and so is a comma; a spreadsheet takes a field that begins as a formula for one. */
const notPlain = /[",\r\n]|^[=+\-@\t]/;
const formulaStart = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;
const notOneByte = /[^\0-\x7f]/;

/** Of a column: most columns hold few texts, again and again. */
export function fieldMaker(): (value: TableValue) => ByteText {
  const textField = rememberedWhileFew(csvText);
  return (value) => {
    switch (value.kind) {
      case 'none':
        return '';
      case 'text':
        return textField(value.text);
      case 'code':
        return textField(value.code);
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
  };
}

/** Without the noise of binary fractions. */
function roundedTo(value: number, scale: number): number {
  return Math.round(value * scale) / scale;
}

/** More different texts than these are no longer few: what comes after them is made anew each time. */
const mostRemembered = 1000;

function rememberedWhileFew(make: (text: string) => ByteText): (text: string) => ByteText {
  const known = new Map<string, ByteText>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const made = make(text);
    if (known.size < mostRemembered) known.set(text, made);
    return made;
  };
}

function csvText(text: string): ByteText {
  const written = notPlain.test(text) ? quoted(text) : text;
  return notOneByte.test(written) ? Buffer.from(written).toString('latin1') : written;
}

function quoted(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
