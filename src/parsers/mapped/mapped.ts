import { type Column, text } from '../column.js';
import type { CaseParser, Family, Parser, RowCells } from '../parser.js';
import { mappedCalls } from './mapped-calls.js';
import { mappedCases } from './mapped-cases.js';
import { headersOf, numberedColumn } from './mapped-columns.js';
import type { MappedFormat } from './mapped-format.js';
import { mappedMails } from './mapped-mails.js';

/** A format that the user has described, as a parser like any other: reading, folding and balance need nothing new. */
export function mappedParser(format: MappedFormat): Parser {
  switch (format.channel) {
    case 'mail': {
      const { columns, readRow } = mappedMails(format);
      return { ...shapeOf(format, columns), channel: 'mail', readRow };
    }
    case 'phone': {
      const { columns, readRow } = mappedCalls(format);
      return { ...shapeOf(format, columns), channel: 'phone', readRow };
    }
    case 'case': {
      const { columns, tells, passesOver, readRow } = mappedCases(format);
      const shape = shapeOf(format, columns);
      const passed: CaseParser['passesOver'] = (cells) =>
        shape.passesOver(cells) ?? passesOver?.(cells) ?? null;
      return { ...shape, channel: 'case', tells, passesOver: passed, readRow };
    }
  }
}

/** All but what is of one channel. A file of the format has every column that is described. */
function shapeOf(format: MappedFormat, described: Family['columns']) {
  const skipped = skipColumns(format);
  const columns = { ...described, ...skipped.columns };
  const { name, title, zone, delimiter, dateOrder, hasHeader } = format;
  return {
    ...{ name, title, zone, columns },
    needs: Object.values(columns)
      .filter(({ headers }) => headers.length > 0)
      .map((column) => [column]),
    isAnother: () => false,
    passesOver: skipped.passesOver,
    ...(delimiter === null ? {} : { delimiter }),
    ...(dateOrder === null ? {} : { dateOrder }),
    ...(hasHeader ? {} : withoutHeader(columns)),
  };
}

function skipColumns({ skip }: MappedFormat) {
  const patterns = skip.map(({ column, pattern }) => ({ column: text(...headersOf([column])), pattern }));
  return {
    columns: Object.fromEntries(
      patterns.map(({ column }, index): [string, Column<string>] => [`skip ${index + 1}`, column]),
    ),
    passesOver: ({ get }: RowCells) =>
      patterns.some(({ column, pattern }) => pattern.test(get(column)))
        ? ('not-a-contact-row' as const)
        : null,
  };
}

/** The columns of a file without header are known by number; every row must reach to the last that is described. */
function withoutHeader(columns: Family['columns']): Pick<Family, 'leastColumns' | 'nameColumns'> {
  const numbers = Object.values(columns)
    .flatMap(({ headers }) => headers)
    .map((header) => Number(/\d+$/.exec(header)?.[0] ?? 0));
  const last = Math.max(1, ...numbers);
  return {
    leastColumns: last,
    nameColumns: (records) => {
      const widest = Math.max(0, ...records.map((record) => record.length));
      if (widest < last) return null;
      return Array.from({ length: widest }, (_, index) => numberedColumn(index + 1));
    },
  };
}
