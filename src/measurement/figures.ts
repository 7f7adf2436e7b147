import type { Evidence } from '../model/contact.js';
import type { Channel } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type {
  Cell,
  Period,
  ReadingFigures,
  RuleFigures,
  Sensitivity,
  SensitivityVariant,
  UnitGroup,
  WeekGroup,
} from '../model/result.js';
import type { Reading, Rule } from '../model/rule.js';
import { cellOf } from './cell.js';
import { standingOf } from './funnel.js';
import { channelOrder, findGroup, groupOrEmpty, kindOrder, unitsIn, type Week, weeksOf } from './groups.js';
import { emptyReadingTally, type Group, type ReadingTally, type Tally, tallyKey } from './tally.js';

export interface FigureFacts {
  /** By name: every unit that a contact can belong to. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly period: Period;
  /** Contacts in the period that the rule does not speak of. */
  readonly outOfScope: number;
  /** Share, 0 to 1, below which a unit with at least 5 departures is an improvement area. */
  readonly improvementBelow?: number | null;
}

const evidenceOrder: readonly Evidence[] = [
  'exact',
  'subject',
  'counterpart',
  'channel',
  'answered',
  'callback',
  'own-later-call',
  'probable',
  'correction',
  'register',
];

const variantOrder: readonly SensitivityVariant[] = [
  'without-own-later-call',
  'without-callbacks',
  'without-probable',
  'exact-mail-only',
  'auto-replies-count',
];

/**
 * All figures of one rule: each reading in the same groups, the main one first; how the answers that
 * count were found; the main reading's share under every variant that was tallied.
 */
export function ruleFigures(tally: Tally, rule: Rule, facts: FigureFacts): RuleFigures {
  const main = rule.readings.find((reading) => reading.main) ?? rule.readings[0];
  const others = rule.readings.filter((reading) => reading !== main);
  const figuresOf = (reading: Reading): ReadingFigures =>
    readingFigures(readingTally(tally, rule, reading, null), reading, facts);
  return {
    rule: rule.id,
    title: rule.title,
    promise: rule.promise,
    source: rule.source,
    target: rule.target.atLeast,
    readings: [figuresOf(main), ...others.map(figuresOf)],
    evidence: evidenceOf(readingTally(tally, rule, main, null)),
    sensitivity: sensitivityOf(tally, rule, main),
    outOfScope: facts.outOfScope,
  };
}

function readingTally(
  tally: Tally,
  rule: Rule,
  reading: Reading,
  variant: SensitivityVariant | null,
): ReadingTally {
  return tally.readings[tallyKey(rule.id, reading.id, variant)] ?? emptyReadingTally();
}

function readingFigures(tally: ReadingTally, reading: Reading, facts: FigureFacts): ReadingFigures {
  const whole = cellOf(groupOrEmpty(tally, { by: 'whole' }));
  return {
    reading: reading.id,
    main: reading.main,
    title: reading.title,
    allowed: reading.allowed,
    whole,
    channels: channelCells(tally, (channel) => ({ by: 'channel', channel })),
    organisationKinds: kindOrder.flatMap((kind) => {
      const group = findGroup(tally, { by: 'kind', kind });
      return group === null ? [] : [{ kind, cell: cellOf(group) }];
    }),
    units: unitsIn(tally, facts.units).map((unit) =>
      unitGroup(tally, unit, { whole, improvementBelow: facts.improvementBelow ?? null }),
    ),
    weeks: weeksOf(facts.period, tally).map((week) => weekGroup(tally, week)),
  };
}

function channelCells(
  tally: ReadingTally,
  groupOf: (channel: Channel) => Group,
): readonly { readonly channel: Channel; readonly cell: Cell }[] {
  return channelOrder.flatMap((channel) => {
    const group = findGroup(tally, groupOf(channel));
    return group === null ? [] : [{ channel, cell: cellOf(group) }];
  });
}

function unitGroup(
  tally: ReadingTally,
  { name: unit, kind, board }: Unit,
  beside: { readonly whole: Cell; readonly improvementBelow: number | null },
): UnitGroup<Cell> {
  const cell = cellOf(groupOrEmpty(tally, { by: 'unit', unit }));
  return {
    unit,
    kind,
    board,
    standing: standingOf(cell.share, beside.whole.share, beside.improvementBelow),
    cell,
    channels: channelCells(tally, (channel) => ({ by: 'unit-channel', unit, channel })),
  };
}

function weekGroup(tally: ReadingTally, { week, monday }: Week): WeekGroup<Cell> {
  return {
    week,
    monday,
    cell: cellOf(groupOrEmpty(tally, { by: 'week', week })),
    channels: channelCells(tally, (channel) => ({ by: 'week-channel', week, channel })),
  };
}

function evidenceOf(tally: ReadingTally): RuleFigures['evidence'] {
  return channelOrder.flatMap((channel) =>
    evidenceOrder.flatMap((evidence) => {
      const count = tally.evidence[`${channel}:${evidence}`] ?? 0;
      return count === 0 ? [] : [{ channel, evidence, count }];
    }),
  );
}

/** The share without probable answers says something only where there are any. */
function sensitivityOf(tally: Tally, rule: Rule, main: Reading): readonly Sensitivity[] {
  const { evidence } = readingTally(tally, rule, main, null);
  const hasProbable = Object.keys(evidence).some((key) => key.endsWith(':probable'));
  return variantOrder.flatMap((variant) => {
    if (variant === 'without-probable' && !hasProbable) return [];
    const found = tally.readings[tallyKey(rule.id, main.id, variant)];
    if (found === undefined) return [];
    return [{ variant, share: cellOf(groupOrEmpty(found, { by: 'whole' })).share }];
  });
}
