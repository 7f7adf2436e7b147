import type { Cell } from '../../src/model/cell.js';
import type { Channel } from '../../src/model/event.js';
import type { ReadingFigures, Standing, UnitGroup } from '../../src/model/reading-figures.js';
import type { RuleFigures } from '../../src/model/rule-figures.js';
import { cell, sampleResult } from './sample-result.js';

/*
 * Figures of a promise from a few counts. Small on purpose: two units, two weeks, so that the golden of a
 * report of many promises can be read.
 */

export type Counts = readonly [met: number, late: number, unanswered: number, pending: number];

const half = (counts: Counts): Counts => [
  Math.floor(counts[0] / 2),
  Math.floor(counts[1] / 2),
  Math.floor(counts[2] / 2),
  0,
];
const rest = (counts: Counts): Counts => {
  const part = half(counts);
  return [counts[0] - part[0], counts[1] - part[1], counts[2] - part[2], counts[3]];
};

function unit(name: string, counts: Counts, standing: Standing, extra: Partial<Cell>): UnitGroup<Cell> {
  const figures = cell(counts, extra);
  return {
    unit: name,
    kind: 'administration',
    board: 'Byggnadsnämnden',
    standing,
    cell: figures,
    channels: [],
  };
}

export interface Shape {
  readonly id: string;
  readonly title: string;
  readonly allowed: string;
  readonly channels: readonly (readonly [Channel, Counts])[];
  readonly extra?: Partial<Cell>;
}

export function reading({ id, title, allowed, channels, extra = {} }: Shape, main = true): ReadingFigures {
  const whole = channels.reduce<Counts>(
    (sum, [, add]) => [sum[0] + add[0], sum[1] + add[1], sum[2] + add[2], sum[3] + add[3]],
    [0, 0, 0, 0],
  );
  return {
    reading: id,
    main,
    title,
    allowed,
    limit: null,
    whole: cell(whole, extra),
    channels: channels.map(([channel, counts]) => ({ channel, cell: cell(counts, extra) })),
    organisationKinds: [{ kind: 'administration', cell: cell(whole, extra) }],
    boards: [],
    units: [
      unit('Miljökontoret', half(whole), 'as-whole', extra),
      unit('Stadsbyggnadskontoret', rest(whole), 'watch', extra),
    ],
    weeks: [41, 42].map((week, index) => {
      const part = index === 0 ? half : rest;
      return {
        week: `2018-W${week}`,
        monday: 17_812 + index * 7,
        cell: cell(part(whole), extra),
        channels: channels.map(([channel, counts]) => ({ channel, cell: cell(part(counts), extra) })),
      };
    }),
  };
}

const [sampleRule] = sampleResult.rules;

type Own = Partial<RuleFigures> & Pick<RuleFigures, 'rule' | 'title' | 'readings'>;

export function rule(own: Own): RuleFigures {
  return {
    ...sampleRule,
    promise: `${own.title}, lovar kommunen.`,
    target: { target: { form: 'at-least', share: 1, of: null }, reached: false },
    evidence: [],
    sensitivity: [],
    ...own,
  };
}

export const noTimes: Partial<Cell> = {
  elapsed: { median: null, ninetieth: null },
  own: { median: null, ninetieth: null },
  mean: null,
};

export const days = (channels: Shape['channels'], allowed = '2 working days'): Shape => ({
  id: 'working-days',
  title: 'hela arbetsdagar',
  allowed,
  channels,
});
