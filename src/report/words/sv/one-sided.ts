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
export const untoldShare = 'kan inte anges';

const names = {
  log: { lacks: 'loggen saknar uppgiften', it: 'uppgiften', taken: 'loggen' },
  column: { lacks: 'registret saknar kolumnen', it: 'kolumnen', taken: 'registret' },
  columns: { lacks: 'registret saknar kolumnerna', it: 'kolumnerna', taken: 'registret' },
};

/** What a column or several are called. What a log lacks of calls is their waiting time alone. */
function namesFor(columns: readonly MissingColumn[]): (typeof names)[keyof typeof names] {
  if (columns.length > 1) return names.columns;
  return columns.some((column) => placeOfColumn(column) === 'log') ? names.log : names.column;
}

function listOf(columns: readonly MissingColumn[]): string {
  return listed(columns.map((column) => capital(fieldWords[column])));
}

/** `registret saknar kolumnen Besked` */
export function lacksWords(columns: readonly MissingColumn[]): string {
  return `${namesFor(columns).lacks} ${listOf(columns)}`;
}

export function untoldLead(columns: readonly MissingColumn[]): string {
  return `Andelen kan inte anges: ${lacksWords(columns)}.`;
}

/** That there is no share, and how many could be judged. */
export function untoldWords({ columns, judged, contacts }: OneSidedHeadline, noun: Noun): HeadlineWords {
  const rest = `Bara ${count(judged)} av ${counted(contacts, noun.one, noun.many)} gick att bedöma.`;
  return { lead: untoldLead(columns), rest };
}

const seen = {
  kept: (it: string) => `Utan ${it} syns de som höll löftet, men inte de som avvek från det.`,
  departing: (it: string) => `Utan ${it} syns de som avvek från löftet, men inte de som höll det.`,
};

const seemingWords = { high: 'bli för hög', low: 'bli för låg', other: 'bli missvisande' };

/** Which way the share would be wrong, and what to do about it. */
export function untoldReason({ columns, side, seeming }: OneSidedHeadline): string {
  const { it, taken } = namesFor(columns);
  const sentences = [
    seen[side](it),
    `En andel av dem som gick att bedöma kan därför ${seemingWords[seeming]}.`,
    `Ta med ${listOf(columns)} när ${taken} tas ut, och mät igen.`,
  ];
  return sentences.join(' ');
}
