import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publish } from '../../src/measurement/suppression/publish.js';
import type { Channel } from '../../src/model/event.js';
import type { InputFile } from '../../src/model/log-reading.js';
import type { PublishedResult } from '../../src/model/result.js';
import type { RespondRule } from '../../src/model/rule.js';
import { logFile } from './log-file.js';
import { rule } from './make.js';
import { anyBatches, type Batch, balance, batch, figuresOf, resultOf } from './make-result.js';

/** Rows of files of each channel. */
type Files = readonly (readonly [channel: Channel, rows: number])[];

const ofAllChannels: RespondRule = { ...rule, channels: ['mail', 'phone', 'case'] };

function publishedWith(batches: readonly Batch[], files: Files): PublishedResult {
  const inputs = files.map(
    ([channel, rows], place): InputFile => logFile({ file: `${place}`, channel, rows }),
  );
  const total = files.reduce((sum, [, rows]) => sum + rows, 0);
  const rows = { total, parts: [{ part: 'primary', count: total }] };
  return publish(resultOf([figuresOf(batches, ofAllChannels)], { inputs, balance: { ...balance, rows } }));
}

/** As a reader sees them: numbers, or `few` and `protects`. */
function told({ inputs, balance: { rows } }: PublishedResult): readonly (number | string)[] {
  return [
    ...inputs.map((file) => (typeof file.rows === 'number' ? file.rows : file.rows.hidden)),
    'hidden' in rows ? 'no sum' : rows.total,
  ];
}

const many = [batch(0, 'mail', 30), batch(1, 'mail', 20), batch(0, 'phone', 30), batch(1, 'phone', 20)];
const fewCases = [batch(0, 'mail', 30), batch(1, 'mail', 20), batch(0, 'case', 3)];
const aSmallUnit = [batch(0, 'mail', 30), batch(1, 'mail', 3), batch(2, 'mail', 9)];
const aSmallRegister = [batch(0, 'case', 30), batch(1, 'case', 3), batch(2, 'case', 9)];

describe('rows of files', () => {
  it.each<[name: string, batches: readonly Batch[], files: Files, told: readonly (number | string)[]]>([
    [
      'are told where nothing is hidden',
      many,
      [
        ['mail', 80],
        ['phone', 60],
      ],
      [80, 60, 140],
    ],
    [
      'are told of none, for none is nobody’s',
      many,
      [
        ['mail', 80],
        ['phone', 0],
      ],
      [80, 0, 80],
    ],
    [
      'are told of few mails or calls',
      many,
      [
        ['mail', 80],
        ['mail', 3],
        ['phone', 2],
      ],
      [80, 3, 2, 85],
    ],
    [
      'are not told of few cases, nor of the smallest other',
      many,
      [
        ['mail', 80],
        ['mail', 4],
        ['case', 3],
      ],
      [80, 'protects', 'few', 87],
    ],
    [
      'are not told of a hidden channel, nor of another file',
      fewCases,
      [
        ['mail', 80],
        ['case', 40],
      ],
      ['protects', 'protects', 120],
    ],
    [
      'are not told of a hidden channel with several files, nor of one other',
      fewCases,
      [
        ['mail', 80],
        ['mail', 90],
        ['case', 20],
        ['case', 21],
      ],
      ['protects', 90, 'protects', 'protects', 211],
    ],
    [
      'are told of a channel’s only file, whatever part of it is hidden',
      aSmallUnit,
      [['mail', 80]],
      [80, 80],
    ],
    [
      'are told of one of several logs of mail, which hold more than contacts',
      aSmallUnit,
      [
        ['mail', 80],
        ['mail', 9],
      ],
      [80, 9, 89],
    ],
    [
      'are not told of one of several registers, which may be that part’s',
      aSmallRegister,
      [
        ['case', 33],
        ['case', 9],
      ],
      ['protects', 'protects', 42],
    ],
    [
      'are not told at all where there is nothing else',
      [batch(0, 'case', 3)],
      [['case', 3]],
      ['few', 'no sum'],
    ],
    [
      'nor where few of them can only be so many',
      [batch(0, 'case', 3)],
      [
        ['case', 4],
        ['case', 4],
      ],
      ['few', 'few', 'no sum'],
    ],
  ])('%s', (_, batches, files, expected) => {
    expect(told(publishedWith(batches, files))).toEqual(expected);
  });

  it('are told whatever they are of logs of mail and calls, of which the balance tells them', () => {
    const rowsOf = fc.array(fc.tuple(fc.constantFrom('mail', 'phone'), fc.nat(12)), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(anyBatches, rowsOf, (batches, files) => {
        const rows = files.map(([, count]) => count);
        expect(told(publishedWith(batches, files))).toEqual([
          ...rows,
          rows.reduce((sum, count) => sum + count),
        ]);
      }),
    );
  });

  it('are told with the time of the first and the last, or without', () => {
    const [mail, register] = publishedWith(fewCases, [
      ['mail', 80],
      ['case', 40],
    ]).inputs;
    expect([mail?.first, register?.last]).toEqual([null, null]);
    expect(publishedWith(many, [['mail', 80]]).inputs[0]?.first).not.toBeNull();
  });

  it('are never what the others leave over of the sum', () => {
    const register = fc.tuple(fc.constant<Channel>('case'), fc.integer({ min: 0, max: 12 }));
    const log = fc.tuple(fc.constant<Channel>('mail'), fc.integer({ min: 0, max: 12 }));
    const anyFiles = fc.array(fc.oneof(register, log), { minLength: 1, maxLength: 5 });
    const withCases = anyBatches.map((batches) =>
      batches.map((one): Batch => (one.channel === 'phone' ? { ...one, channel: 'case' } : one)),
    );
    fc.assert(
      fc.property(withCases, anyFiles, (batches, files) => {
        const {
          inputs,
          balance: { rows },
        } = publishedWith(batches, files);
        const hidden = inputs.flatMap(({ rows, channel }) =>
          typeof rows === 'number' ? [] : [leastAndMost[channel === 'mail' ? 'log' : rows.hidden]],
        );
        if (hidden.length === 0 || 'hidden' in rows) return;
        const shown = inputs.reduce((sum, file) => sum + (typeof file.rows === 'number' ? file.rows : 0), 0);
        const ways = sums(hidden, rows.total - shown);
        for (const place of hidden.keys()) {
          expect(new Set(ways.map((way) => way[place])).size).toBeGreaterThan(1);
        }
      }),
    );
  });
});

type Bounds = readonly [least: number, most: number];

/** What a reader knows of a hidden number: few cases are 1 to 4, others 5 at least; a log may have any. */
const leastAndMost = {
  few: [1, 4],
  protects: [5, Number.POSITIVE_INFINITY],
  log: [1, Number.POSITIVE_INFINITY],
} as const;

/** Every way in which hidden numbers come to a sum. */
function sums(hidden: readonly Bounds[], sum: number): readonly (readonly number[])[] {
  const [first, ...others] = hidden;
  if (first === undefined) return sum === 0 ? [[]] : [];
  const [least, most] = first;
  const found: (readonly number[])[] = [];
  for (let rows = least; rows <= Math.min(most, sum); rows += 1) {
    found.push(...sums(others, sum - rows).map((way) => [rows, ...way]));
  }
  return found;
}
