import type { Channel } from '../../../model/event.js';
import type { Share } from '../../../model/share.js';
import { departuresOf, isUncertain } from '../../view.js';
import {
  type Area,
  causingPatterns,
  departuresIn,
  type Help,
  helpOf,
  type LeadingPattern,
  type MainCause,
  mainCause,
  type UnitPattern,
} from '../../view-areas.js';
import { onSide } from '../../view-target.js';
import type { UnitsTold } from '../../view-units.js';
import type { WordedRule } from '../worded-rule.js';
import { count, counted, interval, percent } from './format.js';
import { channelContacts, firstNamed, noUnit } from './summary.js';

/* Improvement areas: what lies behind the departures of a unit, and what would help the most. */

/** The finding as a heading, and its reasons. */
export function areaWords(area: Area, whole: Share | null, told: WordedRule): readonly [string, string] {
  const sentences = [
    shareSentence(area, told),
    outcomeSentence(area, told),
    ...causingPatterns(area).slice(0, 1).map(patternSentence),
    area.figures.causes.includes('one-person') ? onePerson : '',
    helpSentence(area, told),
    effectSentence(area, whole, told),
  ];
  return [
    `${area.unit.unit}: ${causeText(mainCause(area), told)}`,
    sentences.filter((sentence) => sentence !== '').join(' '),
  ];
}

const causes: Record<LeadingPattern, string> = {
  'after-weekend': 'worse for what comes towards the weekend',
  'handed-on': 'worse for what is handed on',
};

function causeText(cause: MainCause, { names }: WordedRule): string {
  if (cause.by === 'one-person') return 'depends on one person';
  if (cause.by === 'pattern') return causes[cause.pattern];
  const text = names.causes[cause.outcome];
  if (cause.channel === null) return text;
  const [, many] = channelContacts[cause.channel];
  return cause.outcome === 'unanswered' ? `${text} ${many}` : `${text} for ${many}`;
}

function shareSentence({ figures, share }: Area, { rule, side, names }: WordedRule): string {
  const told = onSide(share, side);
  const floor = rule.areas?.improvementBelow ?? null;
  const below =
    floor === null || figures.placedBy.includes('funnel')
      ? ''
      : ` The rule set asks that every unit reach at least ${percent(floor)}.`;
  return `${percent(told.value)} ${names.after} (interval ${interval(told)}).${below}`;
}

function outcomeSentence({ cell, share }: Area, { names, outcomes }: WordedRule): string {
  const parts = outcomes
    .filter((outcome) => outcome !== 'met')
    .map((outcome) => `${count(cell[outcome])} ${names[outcome].toLowerCase()}`);
  const all = isUncertain(share) ? 'only ' : '';
  return `${parts.join(' and ')}, of ${all}${count(share.judged)} assessed.`;
}

function patternSentence({ pattern, with: own, without }: UnitPattern): string {
  const shares = [own, without].map((part) => percent(departuresIn(part) / part.judged)).join(' against ');
  switch (pattern) {
    case 'after-weekend':
      return `What came between Friday 12:00 and Sunday departs more often: ${shares}.`;
    case 'handed-on':
      return `What was handed on departs more often: ${shares}.`;
    case 'repeated':
      return `In ${count(own.contacts)} of ${counted(own.contacts + without.contacts, 'contact', 'contacts')} the person got in touch again before the answer.`;
  }
}

const onePerson =
  'One person gives at least four of five answers. If that person is away, answers may fail to come.';

const patternHelps: Record<LeadingPattern, string> = {
  'after-weekend': 'answers to what comes between Friday 12:00 and Sunday',
  'handed-on': 'answers to what is handed on',
};

function helpSentence(area: Area, told: WordedRule): string {
  const help = helpOf(area);
  const text = help === null ? null : helpText(help, told);
  if (help === null || text === null) return '';
  return `What would help most: ${text}. That concerns ${count(help.departures)} of ${counted(departuresOf(area.cell), 'departure', 'departures')}.`;
}

function helpText(help: Help, { rule }: WordedRule): string | null {
  if (help.by === 'pattern') return patternHelps[help.pattern];
  const { outcome, channel } = help;
  if (rule.kind === 'reach') return outcome === 'late' ? 'shorter waits' : 'answers at the first attempt';
  if (outcome === 'unanswered') return `answers to ${openOnes(channel)}`;
  if (rule.kind !== 'respond') return null;
  return channel === null ? 'faster answers' : `faster answers to ${channelContacts[channel][1]}`;
}

function openOnes(channel: Channel | null): string {
  return channel === null ? 'what is unanswered' : `unanswered ${channelContacts[channel][1]}`;
}

/** What the whole would reach; nothing where the figure would stay the same. */
function effectSentence({ figures }: Area, whole: Share | null, { side }: WordedRule): string {
  const others = figures.wholeIfAsOthers;
  if (whole === null || others === null) return '';
  const from = percent(onSide(whole, side).value);
  const to = percent(side === 'kept' ? others : 1 - others);
  if (from === to) return '';
  const way = side === 'kept' ? 'rise' : 'fall';
  return `If the unit did as well as the others, the share of all contacts would ${way} from ${from} to ${to}.`;
}

export function riskSentence(units: readonly string[]): string {
  if (units.length === 0) return '';
  return `One and the same person gives at least four of five answers at ${firstNamed(units)}. If that person is away, answers may fail to come.`;
}

export function fewSentence(few: {
  readonly contacts: readonly string[];
  readonly departures: readonly string[];
}): string {
  const sentences = [
    few.contacts.length === 0
      ? ''
      : `Too few contacts for anything certain to be said: ${firstNamed(few.contacts)}.`,
    few.departures.length === 0
      ? ''
      : `Below the floor of the rule set, but with fewer than five departures: ${firstNamed(few.departures)}.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

export const whyTable = {
  caption: 'Why, and what would help most',
  note: (whole: string) =>
    `Handed on and Got in touch again: how large a part of the unit’s contacts. Friday 12:00–Sunday: how large a part departs of what came then, against the rest. A dash: none, or the log does not show it. All would reach: the share of all if the unit did as the others do (now ${whole}).`,
  unit: 'Unit',
  departures: 'Departures',
  shareOfDepartures: 'Share of all',
  handedOn: 'Handed on',
  repeated: 'Got in touch again',
  afterWeekend: 'Friday 12:00–Sunday',
  onePerson: 'One person behind the answers',
  whole: 'All would reach',
  byOne: 'yes, at least 4 of 5',
  against: (own: string, others: string) => `${own} against ${others}`,
};

function lowest(units: readonly string[], told: UnitsTold, [one, many]: readonly [string, string]): string {
  const [only] = units;
  if (only === undefined) return `${noUnit[told]} ${one}`;
  return units.length === 1 ? `${only} ${one}` : `${counted(units.length, 'unit', 'units')} ${many}`;
}

export const funnelFigure = {
  title: (units: readonly string[], told: UnitsTold): string =>
    lowest(units, told, ['is lower than chance can explain', 'are lower than chance can explain']),
  titleDeparting: (units: readonly string[], told: UnitsTold): string =>
    lowest(units, told, ['departs more than chance can explain', 'depart more than chance can explain']),
  sub: ({ names }: WordedRule) =>
    `${names.share} against the number of contacts assessed, with exact binomial limits around all units.`,
  reading: ({ rule, side }: WordedRule): string => {
    const floor = rule.areas?.improvementBelow ?? null;
    return [
      `${side === 'kept' ? 'Below' : 'Above'} the solid curve: improvement area. Between the dashed and the solid one: worth watching. The curves narrow to the right, because large units move less by chance.`,
      ...(floor === null
        ? []
        : [
            `A unit with less than ${percent(floor)} in time and at least five departures is an improvement area too.`,
          ]),
      'Units whose names find no room are in the table.',
    ].join(' ');
  },
  across: 'Number of contacts assessed',
  inner: '95% limits',
  outer: '99.8% limits',
  unit: (name: string, share: string, judged: number, standing: string) =>
    `${name}: ${share} of ${count(judged)}, ${standing}.`,
  others: (units: number, named: number) => {
    const more = named === 0 ? '' : 'more ';
    return units === 0 ? '' : `${counted(units, `${more}unit is`, `${more}units are`)} within the limits.`;
  },
  table: 'The units’ standing against the limits of chance',
  low998: 'Lower 99.8%',
  low95: 'Lower 95%',
  high95: 'Upper 95%',
  high998: 'Upper 99.8%',
};
