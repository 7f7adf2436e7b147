import { describe, expect, it } from '@jest/globals';
import { fileFindings } from '../../src/measurement/findings/file-findings.js';
import type { InputFile, SharedRows } from '../../src/model/log-reading.js';
import { languages } from '../../src/report/words/words.js';

function input(file: string, told: Partial<InputFile> = {}): InputFile {
  return {
    file,
    sha256: file.padEnd(64, '0'),
    format: 'message-trace',
    channel: 'mail',
    encoding: 'utf-8',
    delimiter: ',',
    sheet: null,
    zone: 'UTC',
    rows: 10,
    columnsUnderstood: [],
    columnsIgnored: [],
    first: null,
    last: null,
    clockChangeRows: 0,
    ...told,
  };
}

function shared(one: string, other: string): SharedRows {
  return { files: [one, other], rows: 3, first: 1, last: 2 };
}

describe('what is said of the files', () => {
  it.each([
    ['nothing of whole and different files', [input('a'), input('b')], [], []],
    [
      'a file that its own system cut',
      [input('a', { rows: 5000, cutAt: 'known' })],
      [],
      [{ code: 'file-cut', file: 'a', rows: 5000, known: true }],
    ],
    [
      'a file that many systems would have cut there',
      [input('a', { rows: 10_000, cutAt: 'round' })],
      [],
      [{ code: 'file-cut', file: 'a', rows: 10_000, known: false }],
    ],
    [
      'the same bytes under two names, and no overlap beside',
      [input('b', { sha256: 'x' }), input('a', { sha256: 'x' })],
      [shared('b', 'a')],
      [{ code: 'same-file', files: ['a', 'b'] }],
    ],
    [
      'two sheets of one workbook are not the same',
      [input('a', { sha256: 'x', sheet: 'Okt' }), input('a', { sha256: 'x', sheet: 'Nov' })],
      [],
      [],
    ],
    [
      'events that are not known, of all files at once and by their names',
      [
        input('b', {
          unknownEvents: [
            { event: 'TELEPORT', rows: 2 },
            { event: null, rows: 1 },
          ],
        }),
        input('a', {
          unknownEvents: [
            { event: 'REPLICATE', rows: 4 },
            { event: 'TELEPORT', rows: 1 },
          ],
        }),
        input('c'),
      ],
      [],
      [{ code: 'unknown-events', files: ['a', 'b'], events: ['REPLICATE', 'TELEPORT'], rows: 8 }],
    ],
    [
      'rows with the id of another mail',
      [input('a', { rowsOfOtherMails: 5 }), input('b')],
      [],
      [{ code: 'one-id-many-mails', file: 'a', rows: 5 }],
    ],
    [
      'overlapping exports, in the order of their names',
      [input('c'), input('b'), input('a')],
      [shared('c', 'a'), shared('b', 'a')],
      [
        { code: 'overlapping-files', files: ['a', 'b'], rows: 3, first: 1, last: 2 },
        { code: 'overlapping-files', files: ['a', 'c'], rows: 3, first: 1, last: 2 },
      ],
    ],
    [
      'bytes that mean nothing',
      [input('a', { replacedBytes: 2 })],
      [],
      [{ code: 'replaced-bytes', file: 'a', bytes: 2 }],
    ],
  ])('%s', (_case, inputs, sharedRows, found) => {
    expect(fileFindings({ inputs, sharedRows })).toEqual(found);
  });
});

describe('what is said of events that are not known', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'];

  it.each([
    [['A.LOG'], ['TELEPORT'], 1, '1 rad i A.LOG gäller händelsen TELEPORT, som formatet inte känner.'],
    [['A.LOG'], [], 2, '2 rader i A.LOG gäller händelser, som formatet inte känner.'],
    [
      six,
      six,
      9,
      '9 rader i a, b, c, d, e och 1 fil till gäller händelserna a, b, c, d, e och 1 händelse till, som formatet inte känner.',
    ],
  ])('of %j: %j', (files, events, rows, sentence) => {
    const told = languages.sv.findings.findingSentence({ code: 'unknown-events', files, events, rows }, []);
    expect(told.replaceAll('\u00a0', ' ')).toBe(
      `${sentence} Sådana rader räknas inte som mejl. Övriga rader om samma mejl är lästa.`,
    );
  });
});
