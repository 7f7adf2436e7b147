import type { ReadingFigures, Standing, UnitGroup } from '../../src/model/reading-figures.js';
import type { PublishedResult } from '../../src/model/result.js';
import type { TargetFigures } from '../../src/model/rule-figures.js';
import { samplePatterns } from './sample-patterns.js';
import { cell, type PublishedCell, samplePublished } from './sample-result.js';

const standings: readonly Standing[] = ['improvement-area', 'watch', 'as-whole', 'above'];
const kinds = ['administration', 'joint-body', 'company'] as const;

function unit(index: number): UnitGroup<PublishedCell> {
  const name = `Samhällsutvecklings- och tillgänglighetsenheten för område ${index + 1}`;
  const hidden = index % 13 === 5;
  const figures: PublishedCell = hidden
    ? { hidden: 'few' }
    : cell([60 + ((index * 37) % 41), index % 7, index % 11, 0]);
  return {
    unit: index % 4 === 0 ? `Enhet ${index + 1}` : name,
    kind: kinds[index % 3] ?? null,
    board: null,
    standing: hidden ? null : (standings[index % 4] ?? null),
    cell: figures,
    channels: [
      { channel: 'mail', cell: figures },
      { channel: 'phone', cell: hidden ? figures : cell([20, 1, 0, 0]) },
    ],
  };
}

/** Forty units with long names, a year of weeks of which some are hidden, and channels that end close together. */
function stressed(reading: ReadingFigures<PublishedCell>): ReadingFigures<PublishedCell> {
  const weeks = Array.from({ length: 52 }, (_, index) => {
    const mail: PublishedCell =
      index % 17 === 3 ? { hidden: 'few' } : cell([80 + (index % 9), 6, 5, index > 49 ? 4 : 0]);
    const phone = cell([85 + ((index * 7) % 9), 3, 3, 0]);
    return {
      week: `2018-W${String(index + 1).padStart(2, '0')}`,
      monday: 17_532 + index * 7,
      cell: phone,
      channels: [
        { channel: 'mail' as const, cell: mail },
        { channel: 'phone' as const, cell: phone },
      ],
    };
  });
  return { ...reading, units: Array.from({ length: 40 }, (_, index) => unit(index)), weeks };
}

const [rule] = samplePublished.rules;
const [main, ...others] = rule.readings;

const ninety: TargetFigures = { target: { form: 'at-least', share: 0.9, of: null }, reached: true };

const stressedMain = stressed(main);

export const stressResult: PublishedResult = {
  ...samplePublished,
  rules: [
    {
      ...rule,
      target: ninety,
      readings: [stressedMain, ...others.map(stressed)],
      ...samplePatterns(stressedMain),
    },
  ],
};

const few: PublishedCell = { hidden: 'few' };

function allHidden(reading: ReadingFigures<PublishedCell>): ReadingFigures<PublishedCell> {
  return {
    ...reading,
    whole: few,
    channels: reading.channels.map(({ channel }) => ({ channel, cell: few })),
    organisationKinds: reading.organisationKinds.map(({ kind }) => ({ kind, cell: few })),
    units: reading.units.map((group) => ({
      ...group,
      standing: null,
      cell: few,
      channels: group.channels.map(({ channel }) => ({ channel, cell: few })),
    })),
    weeks: reading.weeks.map((group) => ({
      ...group,
      cell: few,
      channels: group.channels.map(({ channel }) => ({ channel, cell: few })),
    })),
  };
}

/** A measurement of so few contacts that nothing may be told. */
export const hiddenResult: PublishedResult = {
  ...samplePublished,
  balance: { ...samplePublished.balance, contacts: { total: 3, parts: [] }, rules: [] },
  findings: [],
  rules: [
    {
      ...rule,
      evidence: [],
      sensitivity: rule.sensitivity.map(({ variant }) => ({ variant, share: null })),
      outOfScope: null,
      ...{ responseCurve: null, arrivals: null, patterns: [], areas: null },
      readings: [allHidden(main), ...others.map(allHidden)],
    },
  ],
};

/** Two promises, the second with one reading and everything kept. */
export const twoRules: PublishedResult = {
  ...samplePublished,
  rules: [
    rule,
    {
      ...rule,
      rule: 'klagomal-1-vecka',
      title: 'Svar på klagomål inom en vecka',
      target: ninety,
      readings: [{ ...main, whole: cell([312, 0, 0, 0]), allowed: '1 week', reading: 'rolled' }],
      sensitivity: [],
    },
  ],
};
