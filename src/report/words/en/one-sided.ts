import type { MissingColumn } from '../../../model/event.js';
import { placeOfColumn } from '../../view-findings.js';
import type { OneSidedHeadline } from '../../view-one-sided.js';
import type { HeadlineWords, Noun } from '../rule-words.js';
import { fieldWords } from './fields.js';
import { capital, count, counted, listed } from './format.js';

/*
 * Where a missing column lets only one side of a promise be judged, no share is told: this stands in its place.
 */

/** In a table or a figure. */
export const untoldShare = 'cannot be stated';

const names = {
  log: { lacks: 'the log lacks the information', it: 'the information', taken: 'log' },
  column: { lacks: 'the register lacks the column', it: 'the column', taken: 'register' },
  columns: { lacks: 'the register lacks the columns', it: 'the columns', taken: 'register' },
};

/** What a column or several are called. What a log lacks of calls is their waiting time alone. */
function namesFor(columns: readonly MissingColumn[]): (typeof names)[keyof typeof names] {
  if (columns.length > 1) return names.columns;
  return columns.some((column) => placeOfColumn(column) === 'log') ? names.log : names.column;
}

function listOf(columns: readonly MissingColumn[]): string {
  return listed(columns.map((column) => capital(fieldWords[column])));
}

/** `the register lacks the column Notice` */
export function lacksWords(columns: readonly MissingColumn[]): string {
  return `${namesFor(columns).lacks} ${listOf(columns)}`;
}

export function untoldLead(columns: readonly MissingColumn[]): string {
  return `The share cannot be stated: ${lacksWords(columns)}.`;
}

/** That there is no share, and how many could be judged. */
export function untoldWords({ columns, judged, contacts }: OneSidedHeadline, noun: Noun): HeadlineWords {
  const rest = `Only ${count(judged)} of ${counted(contacts, noun.one, noun.many)} could be assessed.`;
  return { lead: untoldLead(columns), rest };
}

const seen = {
  kept: (it: string) =>
    `Without ${it}, those that kept the promise can be seen, but not those that depart from it.`,
  departing: (it: string) =>
    `Without ${it}, those that depart from the promise can be seen, but not those that kept it.`,
};

const seemingWords = { high: 'be too high', low: 'be too low', other: 'mislead' };

/** Which way the share would be wrong, and what to do about it. */
export function untoldReason({ columns, side, seeming }: OneSidedHeadline): string {
  const { it, taken } = namesFor(columns);
  const sentences = [
    seen[side](it),
    `A share of those assessed may therefore ${seemingWords[seeming]}.`,
    `Include ${listOf(columns)} when the ${taken} is exported, and measure again.`,
  ];
  return sentences.join(' ');
}
