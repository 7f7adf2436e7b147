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
  mail: 'e-posten',
  phone: 'telefonen',
  case: 'ärenderegistret',
};

/** What a contact of the channel is called: one, many. */
export const channelContacts: Record<Channel, readonly [one: string, many: string]> = {
  mail: ['mejl', 'mejl'],
  phone: ['samtal', 'samtal'],
  case: ['ärende', 'ärenden'],
};

/** A share in a sentence: out of a hundred, or with its count where the contacts are few. */
function shareWords(share: Share, [one, many]: readonly [string, string]): string {
  if (share.met === share.judged) return `alla ${counted(share.judged, one, many)}`;
  if (isUncertain(share) || share.judged < 100)
    return `${count(share.met)} av ${counted(share.judged, one, many)}`;
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
  return `${capital(channelNames[weakest.channel])} avviker mest: ${count(departures)} av ${counted(weakest.share.judged, one, many)} ${didNot}. ${told}`;
}

export const statWords = {
  mean: 'I medeltal',
  median: 'Hälften inom',
  answered: (contacts: number) => `${count(contacts)} besvarade`,
  ofJudged: (part: number, judged: number) => `${percent(part / judged)} av ${count(judged)} bedömda`,
  contacts: (met: number) => counted(met, 'kontakt', 'kontakter'),
  interval: (share: Share) => `intervall ${interval(share)}`,
};

export const intervalNote =
  'Intervallet visar hur mycket andelen kan röra sig av slumpen när servicen är densamma.';

function outsideWords(group: OutsideGroup, rule: Pick<WordedRule['rule'], 'kind'>): string {
  switch (group.outcome) {
    case 'pending':
      return hasTimes(rule)
        ? `${count(group.count)} vars frist inte hade gått ut när loggen slutade`
        : `${count(group.count)} som inte var ${group.count === 1 ? 'avgjord' : 'avgjorda'} när loggen slutade`;
    case 'not-assessable':
      return `${count(group.count)} som inte går att bedöma (${notAssessableWords[group.reason]})`;
    case 'excluded':
      return `${counted(group.count, 'undantagen', 'undantagna')} (${excludedWords[group.reason]})`;
  }
}

/** What stands outside the share and why; says so too where nothing does. */
export function outsideSentence(groups: readonly OutsideGroup[], { rule }: Pick<WordedRule, 'rule'>): string {
  if (groups.length === 0) return 'Alla kontakter som löftet gäller är bedömda.';
  return `Utanför andelen står ${listed(groups.map((group) => outsideWords(group, rule)))}.`;
}

/** The share of what was kept among contacts whose deadline lies within the log, where some are pending. */
export function pendingSentence(cell: Cell, { rule }: Pick<WordedRule, 'rule'>): string | null {
  if (!hasTimes(rule) || isOfTime(rule)) return null;
  const { share, shareWithinLog } = cell;
  if (share === null) return null;
  if (shareWithinLog === null) return hasManyPending(cell) ? manyPending(cell) : null;
  const within = percent(shareWithinLog.value, 1);
  return hasManyPending(cell)
    ? `${manyPending(cell)} Bland dem vars frist ligger inom loggen är den ${within}.`
    : `Bland kontakter vars frist ligger inom loggen är andelen ${within}.`;
}

function manyPending({ pending }: Cell): string {
  return `${counted(pending, 'kontakt räknas', 'kontakter räknas')} inte än, och det är nog för att påverka andelen.`;
}

/** Of whom it is said that there is none: never of a unit that is not shown. */
export const noUnit: Record<UnitsTold, string> = {
  all: 'Ingen enhet',
  shown: 'Ingen av enheterna som visas',
};

/** How much of the contacts, and of the departures, the improvement areas hold together. */
export function areasSentence(areas: readonly ShownUnit[], whole: Cell, told: UnitsTold): string {
  const judged = areas.reduce((sum, { share }) => sum + share.judged, 0);
  const departures = areas.reduce((sum, { cell }) => sum + departuresOf(cell), 0);
  const all = whole.met + departuresOf(whole);
  const [found, hold] =
    areas.length === 1
      ? [`${told === 'all' ? 'En enhet' : 'En av enheterna som visas'} är ett förbättringsområde`, 'Den']
      : [
          `${count(areas.length)} ${told === 'all' ? 'enheter' : 'av enheterna som visas'} är förbättringsområden`,
          'De',
        ];
  return `${found}. ${hold} tog emot ${percent(judged / all)} av kontakterna och har ${percent(departures / departuresOf(whole))} av avvikelserna.`;
}

/** The first names of a list, and how many more there are. */
export function firstNamed(names: readonly string[]): string {
  const { first, more } = firstNames(names);
  return listed(more === 0 ? first : [...first, `${counted(more, 'enhet', 'enheter')} till`]);
}

export function watchSentence(units: readonly ShownUnit[], { side, names }: WordedRule): string {
  if (units.length === 0) return '';
  const named = units.map(
    ({ unit, share }) => `${unit.unit} (${percent(onSide(share, side).value)} ${names.after})`,
  );
  return `Bör följas, men ligger inte säkert lägre än de andra: ${firstNamed(named)}.`;
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
      ? 'En enhet fick färre än fem kontakter och redovisas inte för sig.'
      : `${counted(few, 'enhet', 'enheter')} fick färre än fem kontakter var och redovisas inte för sig.`;
  if (protects === 0) return first;
  const second =
    protects === 1 ? 'En enhet till är dold' : `${counted(protects, 'enhet', 'enheter')} till är dolda`;
  return `${few > 0 ? `${first} ` : ''}${second}, för att talen inte ska gå att räkna ut.`;
}
