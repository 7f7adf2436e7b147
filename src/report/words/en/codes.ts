import type { HiddenCell } from '../../../model/cell.js';
import type { Category, Evidence } from '../../../model/contact.js';
import type { Correction, CorrectionKind } from '../../../model/correction.js';
import type { Channel, Direction } from '../../../model/event.js';
import type { OrganisationKind } from '../../../model/organisation.js';
import type { Standing } from '../../../model/reading-figures.js';
import type { RuleKind, Severity } from '../../../model/rule.js';
import type { SensitivityVariant } from '../../../model/rule-figures.js';
import type { ExcludedReason, NotAssessableReason, Outcome } from '../../../model/verdict.js';
import { workingDaysInWords } from './format.js';

/*
 * English labels of every stable code, lower case so that they can stand in a sentence; `capital` of
 * format.ts makes a heading of one. A Record over each union: the compiler says when a code lacks its word.
 */

export const outcomeWords: Record<Outcome, string> = {
  met: 'in time',
  late: 'late',
  unanswered: 'unanswered',
  pending: 'time not yet run out',
  'not-assessable': 'not assessable',
  excluded: 'excluded',
};

export const notAssessableWords: Record<NotAssessableReason, string> = {
  resolution: 'the time is not precise enough',
  'hidden-number': 'hidden number',
  'unknown-sender': 'the log does not say who wrote',
  'missing-column': 'the information is not in the log',
  'missing-value': 'the information is not filled in, or has no time',
  'negative-time': 'times that contradict each other',
};

export const excludedWords: Record<ExcludedReason, string> = {
  'short-abandon': 'the caller hung up at once',
  'closed-hours': 'outside telephone hours',
  'not-in-force': 'the promise did not apply on that day',
  'no-answer-needed': 'no answer needed',
  correction: 'correction: not a contact',
  summer: 'came during the summer break',
  weekend: 'came on a day that is not a working day',
  absence: 'the recipient was away',
  extensive: 'extensive request',
  'not-started': 'what starts the clock has not happened',
  'no-feedback': 'no feedback to assess',
};

/** How an answer was found; one by counterpart alone is looked for within so many working days. */
export function evidenceWords(counterpartWorkingDays: number): Record<Evidence, string> {
  return {
    exact: 'the answer identifies the message',
    subject: 'same person and same subject',
    counterpart: `same person within ${workingDaysInWords(counterpartWorkingDays)}`,
    channel: 'call with the same person according to the case register',
    answered: 'the call was answered',
    callback: 'call-back',
    'own-later-call': 'the caller’s own later call',
    probable: 'partly hidden number, probably the same person',
    correction: 'correction',
    register: 'case register',
  };
}

export const categoryWords: Record<Category, string> = {
  question: 'question',
  complaint: 'complaint',
  view: 'view',
  'record-request': 'request for public records',
  ticket: 'case',
  unknown: 'unknown',
};

/** The same in the plural. */
export const categoryGroupWords: Record<Category, string> = {
  question: 'questions',
  complaint: 'complaints',
  view: 'views',
  'record-request': 'requests for public records',
  ticket: 'cases',
  unknown: 'contacts of an unknown kind',
};

export const channelWords: Record<Channel, string> = {
  mail: 'email',
  phone: 'telephone',
  case: 'case register',
};

export const directionWords: Record<Direction, string> = {
  incoming: 'incoming',
  outgoing: 'outgoing',
  internal: 'internal',
  passing: 'passing through',
  entry: 'row of a case register',
};

export const organisationKindWords: Record<OrganisationKind, string> = {
  administration: 'department (förvaltning)',
  'joint-body': 'joint body (samverkansorgan)',
  company: 'municipal company',
  'external-switchboard': 'external switchboard',
  other: 'other',
};

/** The same as a group's heading, in the plural. */
export const organisationKindGroupWords: Record<OrganisationKind, string> = {
  administration: 'departments',
  'joint-body': 'joint bodies',
  company: 'municipal companies',
  'external-switchboard': 'external switchboards',
  other: 'others',
};

/** A unit of own addresses that the organisation table does not know. */
export const unknownUnitWord = 'unknown unit';

export const unknownKindWord = 'unknown kind of organisation';

export const hiddenWords: Record<HiddenCell['hidden'], string> = {
  few: 'fewer than 5',
  protects: 'hidden',
};

/** State words; a chart or table never shows a standing by colour alone. */
export const standingWords: Record<Standing, string> = {
  'improvement-area': 'improvement area',
  watch: 'worth watching',
  'as-whole': 'like the whole',
  above: 'above the whole',
};

export const sensitivityWords: Record<SensitivityVariant, string> = {
  'without-own-later-call': 'without callers’ own later calls',
  'without-callbacks': 'without call-backs and callers’ own later calls',
  'without-probable': 'without calls that are only probably from the same number',
  'without-channel': 'without calls as answers to emails',
  'exact-mail-only': 'only answers that identify the email',
  'auto-replies-count': 'automatic replies count as answers',
};

export const correctionWords: Record<CorrectionKind, string> = {
  answered: 'answered in another way',
  notice: 'notice given in another way',
  'no-answer-needed': 'no answer needed',
  'wrong-unit': 'wrong unit',
  'not-a-contact': 'not a contact',
};

const correctedBy: Record<Exclude<NonNullable<Correction['by']>, 'other'>, string> = {
  mail: 'by email',
  phone: 'by telephone',
  visit: 'at a visit',
  letter: 'by letter',
};

/** With the way in which it was done, where the line tells it: `answered by telephone`. */
export function correctedWords(kind: CorrectionKind, by: Correction['by']): string {
  const words = correctionWords[kind];
  return by === null || by === 'other' ? words : words.replace('in another way', correctedBy[by]);
}

export const ruleKindWords: Record<RuleKind, string> = {
  respond: 'answer within a time',
  reach: 'reachable by telephone',
  route: 'right from the start',
  content: 'content of the answer',
  account: 'account',
};

export const severityWords: Record<Severity, string> = {
  serious: 'weighs most',
  normal: 'normal',
  minor: 'weighs least',
};
