import type { Channel } from '../../model/event.js';
import type {
  Balance,
  BalanceStep,
  Cell,
  Finding,
  HiddenCell,
  PublishedResult,
  ReadingFigures,
  Result,
  RuleFigures,
  Sensitivity,
  SensitivityVariant,
  UnitGroup,
  WeekGroup,
} from '../../model/result.js';
import { unknownUnit } from '../../pairing/directory.js';
import { type Group, groupKey } from '../tally.js';
import { type HiddenCells, hiddenCells } from './hidden-cells.js';
import { isFew } from './table-cells.js';

type Shown = Cell | HiddenCell;

/**
 * What may be published of a result. Hidden are, in every reading: cells of fewer than 5 contacts, or of
 * fewer than 5 judged ones under any reading, and the further cells without which those could be worked
 * out. With a hidden cell goes what would tell of it: a unit's standing, the evidence and the variants
 * of a hidden channel, the balance but for its rows where a whole is hidden, and findings that count
 * a hidden cell's contacts. Evidence and variants of channels that are shown are kept whatever their
 * counts: they say how the contacts of a large enough group were judged, and no share is of them.
 */
export function publish(result: Result): PublishedResult {
  const hidden = hiddenCells(result.rules);
  const cellsOf = (rule: RuleFigures): HiddenCells =>
    hidden.get(rule.rule) ?? { few: new Set(), hidden: new Set() };
  const isWholeHidden = result.rules.some((rule) => cellsOf(rule).hidden.has(groupKey({ by: 'whole' })));
  const [first, ...others] = result.rules;
  const publishOne = (rule: RuleFigures): RuleFigures<Shown> =>
    publishRule(rule, { cells: cellsOf(rule), showsOutOfScope: !isWholeHidden });
  return {
    ...result,
    rules: [publishOne(first), ...others.map(publishOne)],
    balance: isWholeHidden ? rowsAlone(result.balance) : result.balance,
    findings: result.findings.filter((finding) => isPublic(finding, [...hidden.values()])),
  };
}

interface RuleView {
  readonly cells: HiddenCells;
  readonly showsOutOfScope: boolean;
}

function publishRule(rule: RuleFigures, { cells, showsOutOfScope }: RuleView): RuleFigures<Shown> {
  const [main, ...others] = rule.readings;
  const isHidden = (group: Group): boolean => cells.hidden.has(groupKey(group));
  return {
    ...rule,
    readings: [publishReading(main, cells), ...others.map((reading) => publishReading(reading, cells))],
    evidence: rule.evidence.filter(({ channel }) => !isHidden({ by: 'channel', channel })),
    sensitivity: rule.sensitivity.map((variant) => publishVariant(variant, isHidden)),
    outOfScope: showsOutOfScope ? rule.outOfScope : null,
  };
}

/** Which channel's answers a variant leaves out or lets in: the change of the share is that channel's. */
const channelOfVariant: { readonly [variant in SensitivityVariant]: Channel } = {
  'without-own-later-call': 'phone',
  'without-callbacks': 'phone',
  'without-probable': 'phone',
  'exact-mail-only': 'mail',
  'auto-replies-count': 'mail',
};

function publishVariant(sensitivity: Sensitivity, isHidden: (group: Group) => boolean): Sensitivity {
  const channel = channelOfVariant[sensitivity.variant];
  const tells = isHidden({ by: 'whole' }) || isHidden({ by: 'channel', channel });
  const isOfFew = sensitivity.share !== null && isFew(sensitivity.share.judged);
  return tells || isOfFew ? { ...sensitivity, share: null } : sensitivity;
}

function publishReading(reading: ReadingFigures, cells: HiddenCells): ReadingFigures<Shown> {
  const show = cellView(reading, cells);
  return {
    ...reading,
    whole: show({ by: 'whole' }, reading.whole),
    channels: reading.channels.map(({ channel, cell }) => {
      return { channel, cell: show({ by: 'channel', channel }, cell) };
    }),
    organisationKinds: reading.organisationKinds.map(({ kind, cell }) => {
      return { kind, cell: show({ by: 'kind', kind }, cell) };
    }),
    units: reading.units.map((unit) => publishUnit(unit, show)),
    weeks: reading.weeks.map((week) => publishWeek(week, show)),
  };
}

type CellView = (group: Group, cell: Cell) => Shown;

/**
 * The share within the log is of fewer contacts than the cell that it stands in. Where that makes it one
 * of few anywhere in the reading's tables, only the whole keeps it, so that no difference tells.
 */
function cellView(reading: ReadingFigures, { few, hidden }: HiddenCells): CellView {
  const isOfFewWithinLog = allCells(reading).some(({ shareWithinLog }) => isFew(shareWithinLog?.judged ?? 0));
  const isWholeOfFew = isFew(reading.whole.shareWithinLog?.judged ?? 0);
  return (group, cell) => {
    const key = groupKey(group);
    if (hidden.has(key)) return { hidden: few.has(key) ? 'few' : 'protects' };
    const keepsWithinLog = !isOfFewWithinLog || (group.by === 'whole' && !isWholeOfFew);
    return keepsWithinLog ? cell : { ...cell, shareWithinLog: null };
  };
}

function allCells({ whole, channels, organisationKinds, units, weeks }: ReadingFigures): readonly Cell[] {
  const groups = [...channels, ...organisationKinds, ...units, ...weeks];
  const parts = [...units, ...weeks].flatMap((group) => group.channels);
  return [whole, ...[...groups, ...parts].map(({ cell }) => cell)];
}

function publishUnit(unit: UnitGroup<Cell>, show: CellView): UnitGroup<Shown> {
  const cell = show({ by: 'unit', unit: unit.unit }, unit.cell);
  return {
    ...unit,
    standing: 'hidden' in cell ? null : unit.standing,
    cell,
    channels: unit.channels.map(({ channel, cell }) => {
      return { channel, cell: show({ by: 'unit-channel', unit: unit.unit, channel }, cell) };
    }),
  };
}

function publishWeek(week: WeekGroup<Cell>, show: CellView): WeekGroup<Shown> {
  return {
    ...week,
    cell: show({ by: 'week', week: week.week }, week.cell),
    channels: week.channels.map(({ channel, cell }) => {
      return { channel, cell: show({ by: 'week-channel', week: week.week, channel }, cell) };
    }),
  };
}

/**
 * Contacts in the period less those out of scope are the whole, and where there are few events those that
 * came in and those that we sent tell almost as much: none of them is shown where the whole is hidden.
 */
function rowsAlone(balance: Balance): Balance {
  const untold = (step: BalanceStep): BalanceStep => ({ ...step, parts: [] });
  const { events, incoming, outgoing, contacts } = balance;
  return {
    ...balance,
    events: untold(events),
    incoming: untold(incoming),
    outgoing: untold(outgoing),
    contacts: untold(contacts),
    rules: [],
  };
}

/** A finding that counts the contacts of a cell goes where the cell goes. */
function isPublic(finding: Finding, rules: readonly HiddenCells[]): boolean {
  const isShown = (group: Group): boolean => !rules.some(({ hidden }) => hidden.has(groupKey(group)));
  if (finding.code === 'unknown-units') {
    return !isFew(finding.contacts) && isShown({ by: 'unit', unit: unknownUnit.name });
  }
  if (finding.code === 'unit-without-outgoing') return isShown({ by: 'unit', unit: finding.unit });
  return finding.code !== 'log-ends-early' || isShown({ by: 'channel', channel: finding.channel });
}
