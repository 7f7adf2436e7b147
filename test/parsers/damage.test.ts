import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { casesOf, logFile, mailsOf, readCounted } from './reading.js';

/** A good file, every third record with quotes, delimiters and a line end in a text, and who wrote each. */
interface GoodFile {
  readonly header: string;
  readonly records: readonly string[];
  readonly readPersons: (text: string) => Promise<readonly (string | null)[]>;
}

function subjectOf(index: number): string {
  return index % 3 === 0 ? `"Nr ${index}; sade ""hej""\noch gick"` : `Nr ${index}`;
}

const mails: GoodFile = {
  header: '"Datum och tid";"Från";"Till";"Ämne"',
  records: Array.from({ length: 40 }, (_, index) => {
    const second = String(index).padStart(2, '0');
    return `2018-10-08 08:15:${second};a${index}@x.example;info@k.example;${subjectOf(index)}`;
  }),
  readPersons: async (text) => mailsOf(await readCounted(logFile(text))).map(({ sender }) => sender),
};

const register: GoodFile = {
  header: '"Inkommen";"E-post";"Enhet";"Ärendemening";"Avslutad"',
  records: Array.from({ length: 40 }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, '0');
    return `2026-01-${day};a${index}@x.example;Gata;${subjectOf(index)};`;
  }),
  readPersons: async (text) =>
    casesOf(await readCounted(logFile(text))).map(({ counterpart }) => counterpart),
};

const goodFiles: readonly (readonly [string, GoodFile])[] = [
  ['mail log', mails],
  ['case register', register],
];

const { header, records } = mails;

interface Damaged {
  readonly text: string;
  /** Places of the records that were left as they were. */
  readonly whole: readonly number[];
}

type Damage = (record: string, at: number) => string;

/** Each acts on one record; `at` picks the place. */
const damages: { readonly [name: string]: Damage } = {
  'a cut': (record, at) => record.slice(0, at % record.length),
  'a quote put in': (record, at) =>
    `${record.slice(0, at % record.length)}"${record.slice(at % record.length)}`,
  'a quote taken out': (record) => record.replace('"', ''),
  'a delimiter taken out': (record) => record.replace(';', ''),
  'a delimiter put in': (record, at) =>
    `${record.slice(0, at % record.length)};${record.slice(at % record.length)}`,
  'a line end put in': (record, at) => `${record.slice(0, at % 20)}\n${record.slice(at % 20)}`,
};

function damage(good: GoodFile, spoil: Damage, hits: readonly number[], at: number): Damaged {
  const hit = new Set(hits.map((one) => one % good.records.length));
  const text = good.records.map((record, index) => (hit.has(index) ? spoil(record, at) : record));
  return {
    text: [good.header, ...text].join('\n'),
    whole: good.records.flatMap((_, index) => (hit.has(index) ? [] : [index])),
  };
}

const lineEnds = ['\n', '\r\n', '\r'];

/** Line ends of the file's own, never those inside quotes. */
function mixLineEnds(choice: readonly number[]): string {
  return [header, ...records]
    .map((record, index) => record + (lineEnds[(choice[index % choice.length] ?? 0) % 3] ?? '\n'))
    .join('');
}

describe.each(goodFiles)('a damaged %s', (_name, good) => {
  it.each(Object.entries(damages))('loses no whole record to %s', async (_damage, spoil) => {
    const hits = fc.array(fc.nat(), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(hits, fc.nat({ max: 200 }), async (places, at) => {
        const { text, whole } = damage(good, spoil, places, at);
        const found = await good.readPersons(text);
        const lost = whole.filter((index) => !found.includes(`a${index}@x.example`));
        expect(lost).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a damaged file', () => {
  it('reads every record through mixed line ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), async (choice) => {
        expect(await mails.readPersons(mixLineEnds(choice))).toHaveLength(records.length);
      }),
      { numRuns: 30 },
    );
  });

  it('says of each damaged row what is wrong', async () => {
    const row = '2018-10-08 08:15:00;a@x.example;info@k.example';
    const reading = await readCounted(
      logFile([header, row, `${row};x;y`, `${row};"x`, `${row};x`].join('\n')),
    );
    expect(reading.rejected.map(({ source, reason }) => [source.row, reason])).toEqual([
      [2, 'too-few-columns'],
      [3, 'too-many-columns'],
      [4, 'broken-quote'],
    ]);
    expect(reading.events).toHaveLength(1);
  });

  it('reports the physical line of records after quoted line ends', async () => {
    const reading = await readCounted(logFile([header, ...records].join('\r\n')));
    expect(
      mailsOf(reading)
        .map(({ sources }) => sources[0].row)
        .slice(0, 5),
    ).toEqual([2, 4, 5, 6, 8]);
  });
});
