import type { Cell } from '../../../model/cell.js';
import type { Channel } from '../../../model/event.js';
import type { Share } from '../../../model/share.js';
import {
  type ChannelShare,
  departuresOf,
  hasManyPending,
  isUncertain,
  type OutsideGroup,
} from '../../view.js';
import { hasTimes, isOfTime, onSide } from '../../view-target.js';
import type { ShownUnit, UnitsTold } from '../../view-units.js';
import { firstNames } from '../first-names.js';
import type { WordedRule } from '../worded-rule.js';
import { excludedWords, notAssessableWords } from './codes.js';
import { capital, count, counted, interval, listed, outOfHundred, percent } from './format.js';

/** The channel with its article, as a sentence names it. */
export const channelNames: Record<Channel, string> = {
  mail: 'email',
  phone: 'the telephone',
  case: 'the case register',
};

/** What a contact of the channel is called: one, many. */
export const channelContacts: Record<Channel, readonly [one: string, many: string]> = {
  mail: ['email', 'emails'],
  phone: ['call', 'calls'],
  case: ['case', 'cases'],
};

/** A share in a sentence: out of a hundred, or with its count where the contacts are few. */
function shareWords(share: Share, [one, many]: readonly [string, string]): string {
  if (share.met === share.judged) {
    return share.judged === 1 ? `the only ${one}` : `all ${count(share.judged)} ${many}`;
  }
  if (isUncertain(share) || share.judged < 100)
    return `${count(share.met)} of ${counted(share.judged, one, many)}`;
  return `${outOfHundred(share.value)} ${many}`;
}

/** Each channel's share, the lowest first; singled out only where chance cannot explain it. */
export function channelSentence(
  shares: readonly ChannelShare[],
  weakest: ChannelShare | null,
  { side, phrases: { didInShort, didNot } }: WordedRule,
): string {
  if (shares.length < 2) return '';
  const parts = shares.map(({ channel, share }) => shareWords(onSide(share, side), channelContacts[channel]));
  const told = `${capital(listed(parts))} ${side === 'kept' ? didInShort : didNot}.`;
  if (weakest === null || side === 'departing') return told;
  const [one, many] = channelContacts[weakest.channel];
  const departures = departuresOf(weakest.cell);
  return `${capital(channelNames[weakest.channel])} departs most: ${count(departures)} of ${counted(weakest.share.judged, one, many)} ${didNot}. ${told}`;
}

export const statWords = {
  mean: 'On average',
  median: 'Half within',
  answered: (contacts: number) => `${count(contacts)} answered`,
  ofJudged: (part: number, judged: number) => `${percent(part / judged)} of ${count(judged)} assessed`,
  contacts: (met: number) => counted(met, 'contact', 'contacts'),
  interval: (share: Share) => `interval ${interval(share)}`,
};

export const intervalNote =
  'The interval shows how much the share can move by chance while the service stays the same.';

function outsideWords(group: OutsideGroup, rule: Pick<WordedRule['rule'], 'kind'>): string {
  switch (group.outcome) {
    case 'pending':
      return hasTimes(rule)
        ? `${count(group.count)} whose time had not run out when the log ended`
        : `${count(group.count)} not settled when the log ended`;
    case 'not-assessable':
      return `${count(group.count)} that cannot be assessed (${notAssessableWords[group.reason]})`;
    case 'excluded':
      return `${count(group.count)} excluded (${excludedWords[group.reason]})`;
  }
}

/** What stands outside the share and why; says so too where nothing does. */
export function outsideSentence(groups: readonly OutsideGroup[], { rule }: Pick<WordedRule, 'rule'>): string {
  if (groups.length === 0) return 'All contacts that the promise covers have been assessed.';
  return `Left out of the share: ${listed(groups.map((group) => outsideWords(group, rule)))}.`;
}

/** The share of what was kept among contacts whose deadline lies within the log, where some are pending. */
export function pendingSentence(cell: Cell, { rule }: Pick<WordedRule, 'rule'>): string | null {
  if (!hasTimes(rule) || isOfTime(rule)) return null;
  const { share, shareWithinLog } = cell;
  if (share === null) return null;
  if (shareWithinLog === null) return hasManyPending(cell) ? manyPending(cell) : null;
  const within = percent(shareWithinLog.value, 1);
  return hasManyPending(cell)
    ? `${manyPending(cell)} Among those whose time ran out before the log ended, it is ${within}.`
    : `Among contacts whose time ran out before the log ended, the share is ${within}.`;
}

function manyPending({ pending }: Cell): string {
  return `${counted(pending, 'contact is', 'contacts are')} not counted yet, which is enough to affect the share.`;
}

/** Of whom it is said that there is none: never of a unit that is not shown. */
export const noUnit: Record<UnitsTold, string> = {
  all: 'No unit',
  shown: 'None of the units shown',
};

/** How much of the contacts, and of the departures, the improvement areas hold together. */
export function areasSentence(areas: readonly ShownUnit[], whole: Cell, told: UnitsTold): string {
  const judged = areas.reduce((sum, { share }) => sum + share.judged, 0);
  const departures = areas.reduce((sum, { cell }) => sum + departuresOf(cell), 0);
  const all = whole.met + departuresOf(whole);
  const [found, received, have] =
    areas.length === 1
      ? [`One ${told === 'all' ? 'unit' : 'of the units shown'} is an improvement area`, 'It received', 'has']
      : [
          `${count(areas.length)} ${told === 'all' ? 'units' : 'of the units shown'} are improvement areas`,
          'They received',
          'have',
        ];
  return `${found}. ${received} ${percent(judged / all)} of the contacts and ${have} ${percent(departures / departuresOf(whole))} of the departures.`;
}

/** The first names of a list, and how many more there are. */
export function firstNamed(names: readonly string[]): string {
  const { first, more } = firstNames(names);
  return listed(more === 0 ? first : [...first, counted(more, 'more unit', 'more units')]);
}

export function watchSentence(units: readonly ShownUnit[], { side, names }: WordedRule): string {
  if (units.length === 0) return '';
  const named = units.map(
    ({ unit, share }) => `${unit.unit} (${percent(onSide(share, side).value)} ${names.after})`,
  );
  return `Worth watching, though not certainly lower than the others: ${firstNamed(named)}.`;
}

export function hiddenUnitsSentence({
  few,
  protects,
}: {
  readonly few: number;
  readonly protects: number;
}): string {
  if (few + protects === 0) return '';
  const first =
    few === 1
      ? 'One unit received fewer than five contacts and is not shown separately.'
      : `${count(few)} units received fewer than five contacts each and are not shown separately.`;
  if (protects === 0) return first;
  const more = few > 0 ? ' more' : '';
  const second = protects === 1 ? `One${more} unit is hidden` : `${count(protects)}${more} units are hidden`;
  return `${few > 0 ? `${first} ` : ''}${second}, so that the figures cannot be worked out.`;
}
