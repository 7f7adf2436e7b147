import type { CallCounts, RuleFigures } from '../../../model/rule-figures.js';
import type { CasePlace } from '../../view-rules.js';
import { capital, count, counted, listed, percent } from './format.js';

/** Words for many promises side by side, and for what belongs to one of them alone. */

export const briefWords = {
  caption: 'The promises in brief',
  note: 'Binding promises stand first. The figure has the form of the promise: a share, a number of a number, or a time.',
  others: 'The other promises',
  othersNote: 'All promises stand in the table The promises in brief in section 4.',
  promise: 'Promise',
  limit: 'Limit',
  figure: 'Outcome',
  of: 'Basis',
  target: 'Target',
  standing: 'Standing',
  more: (leads: number, others: number) =>
    `The report measures ${counted(leads + others, 'promise', 'promises')}. ${
      leads === 1 ? 'One of them is' : `${count(leads)} of them are`
    } described here. The rest are in the table at the end of the section.`,
};

/** Of a promise's line where one limit or target does not say it. */
export const lineWords = {
  limitOf: { all: 'several steps', any: 'several ways' },
  byChannel: 'by channel',
};

export const partWords = {
  all: 'The steps of the promise',
  allNote: 'The promise is kept only if every step is kept.',
  any: 'Ways to keep the promise',
  anyNote: 'It is enough that one of them is kept.',
  goal: 'Goals beside the limit',
  goalNote: 'A goal is shown, but does not decide whether the promise is kept.',
  goalMark: 'goal',
  ofWhole: 'part of the promise',
  step: { all: 'Step', any: 'Way' },
  limit: 'Limit',
  whole: 'The whole promise',
};

/** Which narrower promise judges contacts that this one would have judged. */
export function takenOverSentence(
  takenOver: readonly { readonly by: string; readonly contacts: number | null }[],
  titleOf: (rule: string) => string,
): string {
  return takenOver
    .map(({ by, contacts }) => {
      const whom = contacts === null ? 'Some contacts are' : counted(contacts, 'contact is', 'contacts are');
      return `${whom} assessed against the narrower promise “${titleOf(by)}” instead.`;
    })
    .join(' ');
}

/** A caller is one contact, however many calls it took. */
export function callsSentence({ calls, answered }: CallCounts): string {
  const share = calls === 0 ? '' : ` (${percent(answered / calls)})`;
  const were = answered === 1 ? 'was' : 'were';
  return `The outcome is counted per contact. Counted per call, ${count(answered)} of ${counted(calls, 'call', 'calls')} ${were} answered${share}.`;
}

export const accountWords = {
  caption: 'Account per board and year',
  note: 'All that came in, anonymous ones too. So many had a measure noted, or a note that none was needed.',
  board: 'Board (nämnd)',
  year: 'Year',
  received: 'Received',
  named: 'With a name',
  anonymous: 'Anonymous',
  unknownName: 'Name unknown',
  withMeasure: 'With a measure',
  withoutMeasure: 'Without a measure',
  unknownMeasure: 'Measure unknown',
  open: 'Open',
  unknownBoard: 'unknown board',
  all: 'All boards',
};

const absent: Record<CasePlace, { readonly what: string; readonly nothing: string }> = {
  complaints: { what: 'complaints and views', nothing: 'how they are answered' },
  records: { what: 'requests for public records', nothing: 'how quickly records are released' },
};

/** What the measurement has on a kind of cases; `within` are titles of promises that speak of others too. */
export interface CaseBasis {
  readonly register: boolean;
  readonly rules: boolean;
  readonly within: readonly string[];
}

/** Why a section of a kind of cases has no figures. */
export function absentCases(place: CasePlace, { register, rules, within }: CaseBasis): string {
  const { what, nothing } = absent[place];
  const end = `The report therefore says nothing about ${nothing}.`;
  if (!rules && within.length > 0) {
    const titles = listed(within.map((title) => `“${title}”`));
    return `${capital(what)} are part of ${titles}, in section 4. They are not shown separately.`;
  }
  if (!register) return `The measurement has no case register of ${what}. ${end}`;
  if (!rules) return `The rule set has no promise about ${what}. ${end}`;
  return `Nothing in the logs is ${place === 'complaints' ? 'a complaint or a view' : 'a request for public records'}. ${end}`;
}

/** Channels that share the promise's own target where others have one each. */
export const otherChannels = 'other channels';

/** The promise's title with what sets it apart. */
export function titleWithMark(rule: Pick<RuleFigures, 'title' | 'indicative'>): string {
  return `${rule.title}${titleMark(rule)}`;
}

/** What sets a promise apart, after its title; nothing for most. */
export function titleMark({ indicative }: Pick<RuleFigures, 'indicative'>): string {
  return indicative ? ' (indicative)' : '';
}
