import fc from 'fast-check';
import { parsers } from '../../src/parsers/parsers.js';
import { nastyTexts } from './nasty-texts.js';

/** A log that never was, with its name. */
export interface MadeFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What cells of logs look like, so that rows are read further than to their first cell. */
const usual = fc.constantFrom(
  ...[
    '2018-10-08 10:00:00',
    '2018-10-08',
    '10:00',
    '10/8/2018 9:15 AM',
    '2018-10-08T10:00:00.123Z',
    '1538978400',
  ],
  ...['anna@hem.example', 'info@lindasa.example', 'Anna Ek <anna@hem.example>; bo@hem.example', '0701740605'],
  ...[
    '+46701740605',
    'anonymous',
    '201',
    'SV: Hål i vägen',
    'Delivered',
    'ANSWERED',
    'NO ANSWER',
    'Besvarad',
  ],
  ...[
    'Missat',
    'In',
    'Ut',
    'Ja',
    '0',
    '12',
    '0:15',
    '00:00:30',
    '1538978400.1',
    '<1@x.example>',
    'KS 2018/1',
    '',
  ],
);
const nasty = fc.constantFrom(...Object.values(nastyTexts));
const cell = fc.oneof({ arbitrary: usual, weight: 8 }, { arbitrary: nasty, weight: 1 });

const headers = Object.values(parsers)
  .map(({ columns }) =>
    Object.values(columns).flatMap(({ headers: names }) => (names.length === 0 ? [] : [names])),
  )
  .filter((columns) => columns.length > 0);

const header = fc
  .constantFrom(...headers)
  .chain((columns) =>
    fc.tuple(...columns.map((names) => fc.option(fc.constantFrom(...names), { freq: 9, nil: 'X' }))),
  );

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table under the columns of one of the formats, some of them missing. */
export const madeTable: fc.Arbitrary<MadeFile> = header.chain((names) => {
  const row = fc.array(cell, { minLength: Math.max(1, names.length - 1), maxLength: names.length + 1 });
  return fc
    .record({ rows: fc.array(row, { maxLength: 12 }), delimiter: fc.constantFrom(';', ',', '\t') })
    .map(({ rows, delimiter }) =>
      fileOf('logg.csv', [names, ...rows].map((cells) => lineOf(cells, delimiter)).join('\n')),
    );
});

function lineOf(cells: readonly string[], delimiter: string): string {
  return cells.map((text) => quoted(text, delimiter)).join(delimiter);
}

const graphKeys = [
  'id',
  'internetMessageId',
  'conversationId',
  'subject',
  'receivedDateTime',
  'sentDateTime',
  'from',
];
const graphValue = fc.letrec<{ readonly value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    cell,
    fc.constantFrom(null, true, 2 ** 53 + 2, -1, 1e300),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom('emailAddress', 'address', 'name'), nasty), tie('value'), {
      maxKeys: 3,
    }),
  ),
})).value;
const record = fc.dictionary(
  fc.oneof(
    { arbitrary: fc.constantFrom(...graphKeys, 'toRecipients', 'isDraft'), weight: 9 },
    { arbitrary: nasty, weight: 1 },
  ),
  graphValue,
  { minKeys: 3, maxKeys: 9 },
);

/** Records of Graph as a list, a page, or one on each line. */
export const madeJson: fc.Arbitrary<MadeFile> = fc
  .record({ records: fc.array(record, { maxLength: 6 }), shape: fc.nat({ max: 2 }) })
  .map(({ records, shape }) => {
    const texts = records.map((one) => JSON.stringify({ id: 'x', ...one }));
    const list = `[${texts.join(',')}]`;
    return fileOf('logg.json', [list, `{"value":${list}}`, texts.join('\n')][shape] ?? list);
  });

const lineName = fc.constantFrom(
  ...[
    'From',
    'To',
    'Cc',
    'Date',
    'Subject',
    'Message-ID',
    'In-Reply-To',
    'References',
    'Received',
    'Content-Type',
  ],
  ...['Auto-Submitted', 'List-Id', 'X-Gmail-Labels', 'Return-Path', ' folded', '__proto__', ''],
);
const headerLine = fc.tuple(lineName, cell).map(([name, text]) => `${name}: ${text}`);
const mail = fc
  .tuple(fc.array(headerLine, { maxLength: 12 }), cell)
  .map(([lines, body]) => ['From a@x.example Mon Oct  8 10:00:00 2018', ...lines, '', body, ''].join('\n'));

/** Mails of an archive, whatever their lines. */
export const madeMailbox: fc.Arbitrary<MadeFile> = fc
  .array(mail, { minLength: 1, maxLength: 6 })
  .map((mails) => fileOf('inkorg.mbox', mails.join('\n')));

function fileOf(file: string, text: string): MadeFile {
  return { file, bytes: Buffer.from(text) };
}
