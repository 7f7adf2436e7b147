import type { UnitArea } from '../model/areas.js';
import type { Cell, HiddenCell } from '../model/cell.js';
import type { Channel } from '../model/event.js';
import type { PartCounts, PatternName } from '../model/patterns.js';
import { type PublishedRule, type PublishedUnit, shownCell } from './cells.js';
import { departuresOf } from './view.js';
import { type ShownUnit, shownUnits } from './view-units.js';

/** A unit with what is told of it beside the whole. */
export interface Area extends ShownUnit {
  readonly figures: UnitArea;
  readonly patterns: readonly UnitPattern[];
}

/** A unit's contacts with a pattern and those without, where both may be told. */
export interface UnitPattern {
  readonly pattern: PatternName;
  readonly with: PartCounts;
  readonly without: PartCounts;
}

/** Units whose share may be told, with their figures as areas; lowest share first. */
export function toldAreas(rule: PublishedRule): readonly Area[] {
  const figures = new Map((rule.areas?.units ?? []).map((one) => [one.unit, one]));
  return shownUnits(rule.readings[0]).flatMap((shown) => {
    const found = figures.get(shown.unit.unit);
    if (found === undefined) return [];
    return [{ ...shown, figures: found, patterns: patternsOf(rule, shown.unit.unit) }];
  });
}

/** Improvement areas, those first whose service would move the whole the most. */
export function areasToActOn(rule: PublishedRule): readonly Area[] {
  return toldAreas(rule)
    .filter(({ unit }) => unit.standing === 'improvement-area')
    .toSorted((a, b) => (b.figures.wholeIfAsOthers ?? 0) - (a.figures.wholeIfAsOthers ?? 0));
}

/** Units that are no improvement areas, but where one person gives four answers of five. */
export function otherRisks(rule: PublishedRule): readonly Area[] {
  return toldAreas(rule).filter(
    ({ unit, figures }) => unit.standing !== 'improvement-area' && figures.causes.includes('one-person'),
  );
}

/** What is said of a promise's improvement areas: there are some, there is none, or nothing is compared. */
export type AreaAnswer = 'areas' | 'none' | 'alone';

/** With one unit there is nothing to compare, unless it stands out from the whole or misses a floor of its own. */
export function areaAnswer(rule: PublishedRule): AreaAnswer {
  if (areasToActOn(rule).length > 0) return 'areas';
  const shown = shownUnits(rule.readings[0]);
  const standsOut = shown.some(({ unit }) => unit.standing === 'watch' || unit.standing === 'above');
  return shown.length < 2 && !standsOut ? 'alone' : 'none';
}

function patternsOf({ patterns }: PublishedRule, unit: string): readonly UnitPattern[] {
  return patterns.flatMap(({ pattern, units }) => {
    const found = units.find((one) => one.unit === unit);
    if (found === undefined || isHiddenPart(found.with) || isHiddenPart(found.without)) return [];
    return [{ pattern, with: found.with, without: found.without }];
  });
}

export function isHiddenPart(part: PartCounts | HiddenCell): part is HiddenCell {
  return 'hidden' in part;
}

/** Contacts that depart from the promise. */
export function departuresIn({ judged, met }: PartCounts): number {
  return judged - met;
}

/** The patterns that the figures name as causes: their contacts are clearly met less often than the others. */
export function causingPatterns({ figures, patterns }: Area): readonly UnitPattern[] {
  return patterns.filter(({ pattern }) => figures.causes.includes(pattern));
}

function leadingPatterns(
  area: Area,
): readonly { readonly pattern: LeadingPattern; readonly departures: number }[] {
  return causingPatterns(area).flatMap(({ pattern, with: parts }) =>
    pattern === 'repeated' ? [] : [{ pattern, departures: departuresIn(parts) }],
  );
}

/** A pattern that can lead to a departure: that a person asks again follows from one. */
export type LeadingPattern = Exclude<PatternName, 'repeated'>;

/** Where most of a unit's departures would be mended, and how many they are. */
export type Help =
  | { readonly by: 'pattern'; readonly pattern: LeadingPattern; readonly departures: number }
  | {
      readonly by: 'outcome';
      readonly outcome: DepartingOutcome;
      /** Null where the promise has one channel, or the unit's channels may not be told. */
      readonly channel: Channel | null;
      readonly departures: number;
    };

export type DepartingOutcome = 'unanswered' | 'late';

/** A pattern that is a cause and holds at least half of the departures; else the commonest kind of them. */
export function helpOf(area: Area): Help | null {
  const all = departuresOf(area.cell);
  const [pattern] = leadingPatterns(area)
    .filter(({ departures }) => departures * 2 >= all)
    .toSorted((a, b) => b.departures - a.departures);
  if (pattern !== undefined) return { by: 'pattern', ...pattern };
  const [outcome] = outcomeHelps(area).toSorted((a, b) => b.departures - a.departures);
  return outcome === undefined || outcome.departures === 0 ? null : outcome;
}

const outcomes: readonly DepartingOutcome[] = ['unanswered', 'late'];

function outcomeHelps({ unit, cell }: Area): readonly Help[] {
  const channels = shownChannels(unit);
  const parts = channels ?? [{ channel: null, cell }];
  return parts.flatMap((part) =>
    outcomes.map((outcome): Help => {
      return { by: 'outcome', outcome, channel: part.channel, departures: part.cell[outcome] };
    }),
  );
}

/** The unit's channels where there are several and all may be told. */
function shownChannels({
  channels,
}: PublishedUnit): readonly { readonly channel: Channel; readonly cell: Cell }[] | null {
  const shown = channels.flatMap(({ channel, cell }) => {
    const found = shownCell(cell);
    return found === null ? [] : [{ channel, cell: found }];
  });
  return channels.length > 1 && shown.length === channels.length ? shown : null;
}

/** What to put in a unit's heading. */
export type MainCause =
  | {
      readonly by: 'outcome';
      readonly outcome: DepartingOutcome | 'both';
      /** The channel of two thirds of them, where there are several. */
      readonly channel: Channel | null;
    }
  | { readonly by: 'pattern'; readonly pattern: LeadingPattern }
  | { readonly by: 'one-person' };

const mostOfThem = 2 / 3;

/** Unanswered or late where most departures are; else one person, a pattern, or both kinds of departures. */
export function mainCause(area: Area): MainCause {
  const { causes } = area.figures;
  const outcome = outcomes.find((one) => causes.includes(one));
  if (outcome !== undefined) return { by: 'outcome', outcome, channel: mainChannel(area, outcome) };
  if (causes.includes('one-person')) return { by: 'one-person' };
  const [pattern] = leadingPatterns(area);
  return pattern === undefined
    ? { by: 'outcome', outcome: 'both', channel: null }
    : { by: 'pattern', pattern: pattern.pattern };
}

function mainChannel({ unit, cell }: Area, outcome: DepartingOutcome): Channel | null {
  const found = shownChannels(unit)?.find((part) => part.cell[outcome] >= mostOfThem * cell[outcome]);
  return found?.channel ?? null;
}

/** Units of too few contacts, and those below the floor with too few departures. */
export function unitsOfFew(rule: PublishedRule): {
  readonly contacts: readonly string[];
  readonly departures: readonly string[];
} {
  const namesOf = (tooFew: UnitArea['tooFew']): readonly string[] =>
    toldAreas(rule)
      .filter(({ figures }) => figures.tooFew === tooFew)
      .map(({ unit }) => unit.unit);
  return { contacts: namesOf('contacts'), departures: namesOf('departures') };
}
