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
  'after-weekend': 'sämre för det som kommer till helgen',
  'handed-on': 'sämre för det som skickas vidare',
};

function causeText(cause: MainCause, { names }: WordedRule): string {
  if (cause.by === 'one-person') return 'beror på en person';
  if (cause.by === 'pattern') return causes[cause.pattern];
  const text = names.causes[cause.outcome];
  if (cause.channel === null) return text;
  const [, many] = channelContacts[cause.channel];
  return cause.outcome === 'unanswered' ? `${text} ${many}` : `${text} på ${many}`;
}

function shareSentence({ figures, share }: Area, { rule, side, names }: WordedRule): string {
  const told = onSide(share, side);
  const floor = rule.areas?.improvementBelow ?? null;
  const below =
    floor === null || figures.placedBy.includes('funnel')
      ? ''
      : ` Regelverket vill att varje enhet når minst ${percent(floor)}.`;
  return `${percent(told.value)} ${names.after} (intervall ${interval(told)}).${below}`;
}

function outcomeSentence({ cell, share }: Area, { names, outcomes }: WordedRule): string {
  const parts = outcomes
    .filter((outcome) => outcome !== 'met')
    .map((outcome) => `${count(cell[outcome])} ${names[outcome].toLowerCase()}`);
  const all = isUncertain(share) ? 'bara ' : '';
  return `${parts.join(' och ')}, av ${all}${count(share.judged)} bedömda.`;
}

function patternSentence({ pattern, with: own, without }: UnitPattern): string {
  const shares = [own, without].map((part) => percent(departuresIn(part) / part.judged)).join(' mot ');
  switch (pattern) {
    case 'after-weekend':
      return `Det som kom från fredag kl.\u00a012 till söndag avviker oftare: ${shares}.`;
    case 'handed-on':
      return `Det som skickades vidare avviker oftare: ${shares}.`;
    case 'repeated':
      return `I ${count(own.contacts)} av ${counted(own.contacts + without.contacts, 'kontakt', 'kontakter')} hörde personen av sig igen före svaret.`;
  }
}

const onePerson = 'En person ger minst fyra av fem svar. Blir den personen borta riskerar svaren att utebli.';

const patternHelps: Record<LeadingPattern, string> = {
  'after-weekend': 'svar på det som kommer från fredag kl.\u00a012 till söndag',
  'handed-on': 'svar på det som skickas vidare',
};

function helpSentence(area: Area, told: WordedRule): string {
  const help = helpOf(area);
  const text = help === null ? null : helpText(help, told);
  if (help === null || text === null) return '';
  return `Mest skulle hjälpa: ${text}. Det gäller ${count(help.departures)} av ${counted(departuresOf(area.cell), 'avvikelse', 'avvikelser')}.`;
}

function helpText(help: Help, { rule }: WordedRule): string | null {
  if (help.by === 'pattern') return patternHelps[help.pattern];
  const { outcome, channel } = help;
  if (rule.kind === 'reach') return outcome === 'late' ? 'kortare väntan' : 'svar vid första försöket';
  if (outcome === 'unanswered') return `svar på ${openOnes(channel)}`;
  if (rule.kind !== 'respond') return null;
  return channel === null ? 'snabbare svar' : `snabbare svar på ${channelContacts[channel][1]}`;
}

function openOnes(channel: Channel | null): string {
  return channel === null ? 'det som är obesvarat' : `obesvarade ${channelContacts[channel][1]}`;
}

/** What the whole would reach; nothing where the figure would stay the same. */
function effectSentence({ figures }: Area, whole: Share | null, { side }: WordedRule): string {
  const others = figures.wholeIfAsOthers;
  if (whole === null || others === null) return '';
  const from = percent(onSide(whole, side).value);
  const to = percent(side === 'kept' ? others : 1 - others);
  if (from === to) return '';
  const way = side === 'kept' ? 'stiga' : 'sjunka';
  return `Om det gick lika bra för enheten som för övriga skulle andelen för alla ${way} från ${from.replace('\u00a0%', '')} till ${to}.`;
}

export function riskSentence(units: readonly string[]): string {
  if (units.length === 0) return '';
  return `En och samma person ger minst fyra av fem svar hos ${firstNamed(units)}. Blir den personen borta riskerar svaren att utebli.`;
}

export function fewSentence(few: {
  readonly contacts: readonly string[];
  readonly departures: readonly string[];
}): string {
  const sentences = [
    few.contacts.length === 0
      ? ''
      : `Har för få kontakter för att något säkert ska kunna sägas: ${firstNamed(few.contacts)}.`,
    few.departures.length === 0
      ? ''
      : `Under regelverkets golv, men med färre än fem avvikelser: ${firstNamed(few.departures)}.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

export const whyTable = {
  caption: 'Varför, och vad som skulle hjälpa mest',
  note: (whole: string) =>
    `Skickades vidare och Hörde av sig igen: så stor del av enhetens kontakter. Fredag 12–söndag: så stor del som avviker av det som kom då, mot övrigt. Ett streck: ingen, eller loggen visar det inte. Alla skulle nå: andelen för alla om det gick lika bra för enheten som för övriga (nu ${whole}).`,
  unit: 'Enhet',
  departures: 'Avvikelser',
  shareOfDepartures: 'Andel av alla',
  handedOn: 'Skickades vidare',
  repeated: 'Hörde av sig igen',
  afterWeekend: 'Fredag 12–söndag',
  onePerson: 'En person bakom svaren',
  whole: 'Alla skulle nå',
  byOne: 'ja, minst 4 av 5',
  against: (own: string, others: string) => `${own} mot ${others}`,
};

export const funnelFigure = {
  title: (units: readonly string[], told: UnitsTold): string => {
    const [only] = units;
    if (only === undefined) return `${noUnit[told]} ligger lägre än slumpen kan förklara`;
    return `${units.length === 1 ? only : counted(units.length, 'enhet', 'enheter')} ligger lägre än slumpen kan förklara`;
  },
  titleDeparting: (units: readonly string[], told: UnitsTold): string => {
    const [only] = units;
    if (only === undefined) return `${noUnit[told]} avviker mer än slumpen kan förklara`;
    return `${units.length === 1 ? only : counted(units.length, 'enhet', 'enheter')} avviker mer än slumpen kan förklara`;
  },
  sub: ({ names }: WordedRule) =>
    `${names.share} mot antal bedömda kontakter, med exakta binomialgränser runt alla enheter.`,
  reading: ({ rule, side }: WordedRule): string => {
    const floor = rule.areas?.improvementBelow ?? null;
    return [
      `${side === 'kept' ? 'Under' : 'Över'} den heldragna kurvan: förbättringsområde. Mellan streckad och heldragen: värd att följa. Kurvorna smalnar av åt höger, för stora enheter rör sig mindre av slumpen.`,
      ...(floor === null
        ? []
        : [
            `Förbättringsområde är också en enhet med mindre än ${percent(floor)} i tid och minst fem avvikelser.`,
          ]),
      'Enheter vars namn inte får plats står i tabellen.',
    ].join(' ');
  },
  across: 'Antal bedömda kontakter',
  inner: '95\u00a0% av slumpen',
  outer: '99,8\u00a0% av slumpen',
  unit: (name: string, share: string, judged: number, standing: string) =>
    `${name}: ${share} av ${count(judged)}, ${standing}.`,
  others: (units: number, named: number) =>
    units === 0
      ? ''
      : `${counted(units, 'enhet', 'enheter')}${named === 0 ? '' : ' till'} ligger inom gränserna.`,
  table: 'Enheternas läge mot slumpens gränser',
  low998: 'Nedre 99,8\u00a0%',
  low95: 'Nedre 95\u00a0%',
  high95: 'Övre 95\u00a0%',
  high998: 'Övre 99,8\u00a0%',
};
