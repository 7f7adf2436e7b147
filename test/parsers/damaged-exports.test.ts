import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors/errors.js';
import type { LogReading } from '../../src/model/log-reading.js';
import { bytesInMemory } from '../../src/parsers/log-bytes.js';
import type { ParserName } from '../../src/parsers/parser.js';
import { parsers, readParserName } from '../../src/parsers/parsers.js';
import type { LogInput } from '../../src/parsers/read-logs.js';
import { decode } from '../../src/parsers/table/decode.js';
import { frames } from '../../src/parsers/table/frame.js';
import { logFile, readCounted } from './reading.js';

const fixtures = new URL('../../fixtures/', import.meta.url);

interface Export {
  readonly path: string;
  readonly format: ParserName | null;
}

function filesIn(folder: string, format: ParserName | null): readonly Export[] {
  return readdirSync(new URL(folder, fixtures))
    .filter((name) => !name.startsWith('expected.') && !name.endsWith('.xlsx'))
    .sort()
    .map((name) => ({ path: `${folder}${name}`, format }));
}

const exports: readonly Export[] = [
  ...readdirSync(new URL('exports/', fixtures)).flatMap((folder) =>
    filesIn(`exports/${folder}/`, folder in parsers ? readParserName(folder) : null),
  ),
  ...filesIn('lindasa/loggar/', null),
];

/** An export cut into its records, and what was read of each. */
interface Whole extends Export {
  readonly reading: LogReading;
  readonly records: readonly string[];
  /** Places among the records of those that an event was made of. */
  readonly used: readonly number[];
}

function asLog(text: string, format: ParserName | null) {
  const needsMailbox = format !== null && parsers[format].mailbox !== undefined;
  return logFile(text, { format, mailbox: needsMailbox ? 'info@lindasa.example' : null });
}

/** Rows that an event was made of. */
function usedRows({ events }: LogReading): ReadonlySet<number> {
  return new Set(events.flatMap(({ sources }) => sources.map(({ row }) => row)));
}

async function readUnlessRefused(log: LogInput): Promise<LogReading | null> {
  return readCounted(log).catch((error: unknown) => {
    if (error instanceof UserError) return null;
    throw error;
  });
}

/** Null for what is refused as it is, and for what has no rows of cells. */
async function readWhole({ path, format }: Export): Promise<Whole | null> {
  const once = [...decode(bytesInMemory(readFileSync(new URL(path, fixtures)))).chunks()].join('');
  const reading = await readUnlessRefused(asLog(once, format));
  const delimiter = reading?.files[0]?.delimiter ?? null;
  if (reading === null || delimiter === null) return null;
  const text = resized(once, delimiter, reading);
  const sized = await readCounted(asLog(text, format));
  const framed = [...frames([text], { delimiter, columns: null })];
  const rows = usedRows(sized);
  const used = [...framed.entries()].filter(([, { line }]) => rows.has(line)).map(([place]) => place);
  return { path, format, reading: sized, records: framed.map((frame) => frame.text), used };
}

/**
 * A short file with its records four times over, for what it is known by must not stand in a spoilt one alone;
 * of a long file the first records.
 */
function resized(text: string, delimiter: string, reading: LogReading): string {
  const framed = [...frames([text], { delimiter, columns: null })];
  const records = framed.map((frame) => frame.text);
  if (framed.length > 40) return records.slice(0, 100).join('\n');
  const rows = usedRows(reading);
  const start = framed.findIndex(({ line }) => rows.has(line));
  const body = records.slice(start);
  return [...records.slice(0, start), ...body, ...body, ...body, ...body].join('\n');
}

/** Once for each file and damage; `npm run test:slow` tries more. */
const runs = process.env['SLOW'] === '1' ? 40 : 1;

type Damage = (record: string, at: number) => string;

function inserted(record: string, at: number, text: string): string {
  return record.slice(0, at % record.length) + text + record.slice(at % record.length);
}

/** Each acts on one record; `at` picks the place. */
const damages: { readonly [name: string]: Damage } = {
  'a cut': (record, at) => record.slice(0, at % record.length),
  'a flipped quote': (record, at) =>
    record.includes('"') && at % 2 === 0 ? record.replace('"', '') : inserted(record, at, '"'),
  'a dropped delimiter': (record) => record.replace(/[,;|\t]/, ''),
  'bytes put in': (record, at) => inserted(record, at, '\u0001\uFFFD"~'),
  'a line end put in': (record, at) => inserted(record, at, '\r\n'),
};

/** The records with some of them spoilt, and the lines on which the others begin. */
function damaged({ records, used }: Whole, spoil: Damage, picks: readonly number[], at: number) {
  const latter = used.slice(Math.ceil(used.length / 2));
  const hits = new Set(picks.map((pick) => latter[pick % latter.length]));
  const lineOf = new Map<number, number>();
  let line = 1;
  const texts = records.map((record, place) => {
    const text = hits.has(place) ? spoil(record, at) : record;
    if (!hits.has(place)) lineOf.set(place, line);
    line += text.split(/\r\n|\r|\n/).length;
    return text;
  });
  const sound = used.filter((place) => !hits.has(place));
  return { text: texts.join('\n'), soundLines: sound.map((place) => lineOf.get(place) ?? 0) };
}

/** Calls of which no row tells the end, because the one that told it is spoilt, are counted and no events. */
function untold({ ignored }: LogReading): number {
  return ignored['outcome-unknown'] ?? 0;
}

/** There only a call's first row has a time: where it is spoilt, those below it cannot be read either. */
const readDownwards = 'threecx-v18';

async function expectSound(whole: Whole, text: string, soundLines: readonly number[]): Promise<void> {
  const reading = await readCounted(asLog(text, whole.format));
  if (whole.format === readDownwards) return;
  const rows = usedRows(reading);
  const rejected = new Set(reading.rejected.map(({ source }) => source.row));
  const missing = soundLines.filter((line) => !rows.has(line));
  expect(missing.filter((line) => rejected.has(line))).toEqual([]);
  expect(missing.length).toBeLessThanOrEqual(untold(reading) - untold(whole.reading));
}

const wholes = (await Promise.all(exports.map(readWhole))).flatMap((whole) => whole ?? []);

describe('exports of every format', () => {
  it('are all damaged but those that are refused, and mailboxes, which have no rows', () => {
    const tried = new Set(wholes.map(({ path }) => path));
    expect(exports.map(({ path }) => path).filter((path) => !tried.has(path))).toMatchInlineSnapshot(`
[
  "exports/exchange-tracking-cmdlet/utan-mottagare-lista.csv",
  "exports/exchange-tracking-cmdlet/utan-mottagare.csv",
  "exports/graph-mail/graph.json",
  "exports/graph-mail/power-automate.jsonl",
  "exports/mail-totals/mail.log",
  "exports/mail-totals/mailtraffic.csv",
  "exports/mail-totals/pflogsumm.txt",
  "exports/mbox/Chatt.mbox",
  "exports/mbox/Inkorg.mbox",
  "exports/message-trace/rapport.json",
  "exports/outlook-csv/english.CSV",
  "exports/outlook-csv/svenska.CSV",
  "exports/teams-direct-routing/getDirectRoutingCalls.json",
  "exports/teams-queue-statistics/ko-per-timme.csv",
]
`);
  });

  describe.each(Object.entries(damages))('%s', (_damage, spoil) => {
    it.each(wholes.map((whole) => [whole.path, whole] as const))(
      'costs no whole record of %s',
      async (_path, whole) => {
        const picks = fc.array(fc.nat(), { minLength: 2, maxLength: 4 });
        await fc.assert(
          fc.asyncProperty(picks, fc.nat({ max: 400 }), async (places, at) => {
            const { text, soundLines } = damaged(whole, spoil, places, at);
            await expectSound(whole, text, soundLines);
          }),
          { numRuns: runs },
        );
      },
    );
  });

  it.each(wholes.map((whole) => [whole.path, whole] as const))(
    'mixed line ends cost no record of %s',
    async (_path, whole) => {
      const ends = ['\n', '\r\n', '\r'];
      const text = whole.records.map((record, place) => record + ends[place % 3]).join('');
      const reading = await readCounted(asLog(text, whole.format));
      expect(reading.events).toHaveLength(whole.reading.events.length);
      expect(reading.rejected).toHaveLength(whole.reading.rejected.length);
    },
  );

  it.each(exports.map(({ path, format }) => [path, format] as const))(
    'the same under another name adds no event to %s',
    async (path, format) => {
      const bytes = bytesInMemory(readFileSync(new URL(path, fixtures)));
      const log = { ...asLog('', format), bytes };
      const once = await readUnlessRefused(log);
      if (once === null) return;
      const twice = await readCounted(log, { ...log, file: 'logg (1).csv' });
      expect(twice.events).toHaveLength(once.events.length);
    },
  );
});
