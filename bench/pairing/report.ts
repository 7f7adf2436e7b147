import { compositionOf } from './composition.js';
import { readings } from './judge-year.js';
import { table } from './markdown.js';
import { contactError, type Figures, precision, recall, shareErrors } from './measure.js';
import {
  carriesIds,
  hasTellingSubject,
  hiddenWords,
  type IsCounted,
  isKnowable,
  isOf,
  unknowableWords,
} from './scopes.js';
import type { Trial, TriedYear } from './trial.js';

/** The figures as Markdown. */
export function reportOf({ year, trials }: TriedYear): string {
  return [requirements(trials), ...trials.flatMap(tablesOf), compositionOf(year)].join('\n\n');
}

interface Requirement {
  readonly what: string;
  readonly reached: number;
  readonly isMet: boolean;
  readonly required: string;
}

/** What is asked of pairing, and whether it is reached on this year. */
export function requirementsOf(
  { mode, told, misread, library }: Trial,
  isMail: IsCounted,
): readonly Requirement[] {
  const mail = library(isMail);
  const linked = mode === 'ids' ? library(carriesIds(told, mode)) : mail;
  const [leastPrecision, leastRecall] = mode === 'ids' ? [0.999, 0.999] : [0.985, 0.95];
  const share = largest(shareErrors(mail));
  const phone = library(isOf('phone', mode));
  const wrongCalls =
    phone.truePairs +
    phone.foundPairs -
    2 * phone.rightPairs +
    Math.abs(phone.foundContacts - phone.trueContacts);
  return [
    atLeast('precision of mail pairs', precision(linked), leastPrecision),
    atLeast('recall of mail pairs', recall(linked), leastRecall),
    atMost('error in the number of contacts by mail, %', 100 * contactError(mail), 1),
    atMost('largest error in a share, percentage points', share, 1),
    atMost('calls: contacts and pairs that differ', wrongCalls, 0),
    atMost('calls told in legs that were read wrongly', misread, 0),
    atMost('calls: largest error in a share, percentage points', largest(shareErrors(phone)), 0),
  ];
}

function atLeast(what: string, reached: number, least: number): Requirement {
  return { what, reached, isMet: reached >= least, required: `≥ ${least}` };
}

function atMost(what: string, reached: number, most: number): Requirement {
  return { what, reached, isMet: Math.abs(reached) <= most, required: `≤ ${most}` };
}

function largest(errors: readonly number[]): number {
  return errors.reduce((worst, error) => (Math.abs(error) > Math.abs(worst) ? error : worst), 0);
}

function requirements(trials: readonly Trial[]): string {
  const rows = trials.flatMap((trial) => {
    const all = requirementsOf(trial, isOf('mail', trial.mode));
    const telling = requirementsOf(
      trial,
      (matter, event, contact) =>
        hasTellingSubject(matter) && isOf('mail', trial.mode)(matter, event, contact),
    );
    return all.map(({ what, required, reached, isMet }, place) => [
      ...[trial.mode, what, required, `${number(reached)} ${isMet ? '(reached)' : '(missed)'}`],
      `${number(telling[place]?.reached ?? 0)} ${telling[place]?.isMet ? '(reached)' : '(missed)'}`,
    ]);
  });
  const head = [
    'logs',
    'figure',
    'required',
    'all that a log can know',
    'without empty and generic subjects',
  ];
  return ['## What is required', table(head, rows)].join('\n\n');
}

function tablesOf(trial: Trial): readonly string[] {
  const { mode, library, naive } = trial;
  const mail = isOf('mail', mode);
  const everything: IsCounted = (_matter, _event, contact) => contact.channel === 'mail';
  const telling: IsCounted = (matter, event, contact) =>
    hasTellingSubject(matter) && mail(matter, event, contact);
  const rows = [
    row('mail, all that a log can know', library(mail)),
    row('the naive way', naive(mail)),
    row('mail, without empty and generic subjects', library(telling)),
    row('the naive way', naive(telling)),
    row('mail, with what no log can know', library(everything)),
    row('the naive way', naive(everything)),
    row('calls, all that a log can know', library(isOf('phone', mode))),
    ...situationsOf(trial),
  ];
  return [`## ${mode === 'ids' ? 'With ids' : 'With ids hidden'}`, table(head, rows), unknowable(trial)];
}

const head = [
  '',
  'contacts',
  'found',
  'error',
  'pairs',
  'precision',
  'recall',
  ...readings.map((reading) => `${reading}, points`),
];

function row(name: string, figures: Figures): readonly string[] {
  const { trueContacts, foundContacts, truePairs } = figures;
  return [
    name,
    ...[
      String(trueContacts),
      String(foundContacts),
      trueContacts === 0 ? '' : `${(100 * contactError(figures)).toFixed(2)} %`,
    ],
    ...[String(truePairs), ratio(precision(figures), figures.foundPairs), ratio(recall(figures), truePairs)],
    ...shareErrors(figures).map((error) => error.toFixed(2)),
  ];
}

function ratio(value: number, of: number): string {
  return of === 0 ? '' : value.toFixed(4);
}

function situationsOf({ mode, told, library }: Trial): readonly (readonly string[])[] {
  const moving = told.filter(({ event }) => event.channel !== 'case');
  const situations = [...new Set(moving.map(({ matter }) => matter.situation))];
  return situations.flatMap((situation) => {
    const figures = library((matter) => matter.situation === situation && isKnowable(mode, matter));
    const isSilent = figures.trueContacts + figures.foundContacts + figures.truePairs === 0;
    return isSilent ? [] : [row(`· ${situation}`, figures)];
  });
}

/** What the logs cannot know, with its size. */
function unknowable({ mode, library }: Trial): string {
  const kinds = [
    ...Object.entries(unknowableWords).map(([kind, words]) => ({
      words,
      is: (one: string | null) => one === kind,
    })),
  ].map(({ words, is }) => ({ words, isCounted: ((matter) => is(matter.unknowable)) satisfies IsCounted }));
  const hidden = Object.entries(hiddenWords).map(([kind, words]) => ({
    words,
    isCounted: ((matter) => matter.unknowable === null && matter.hidden === kind) satisfies IsCounted,
  }));
  const rows = [...kinds, ...(mode === 'ids' ? [] : hidden)].map(({ words, isCounted }) => {
    const { trueContacts, foundContacts, truePairs, rightPairs } = library(isCounted);
    return [words, ...[trueContacts, foundContacts, truePairs, rightPairs].map(String)];
  });
  const columns = ['what the log cannot know', 'contacts', 'found', 'pairs', 'found rightly'];
  return table(columns, rows);
}

function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(4);
}
