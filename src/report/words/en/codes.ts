import type {
  Category,
  Evidence,
  HappeningKind,
  NotContactReason,
  UnpairedReason,
} from '../../../model/contact.js';
import type { Correction, CorrectionKind } from '../../../model/correction.js';
import type {
  CaseField,
  Channel,
  Direction,
  FoldReason,
  IgnoreReason,
  RejectReason,
} from '../../../model/event.js';
import type { Finding } from '../../../model/finding.js';
import type { OrganisationKind } from '../../../model/organisation.js';
import type { HiddenCell, SensitivityVariant, Standing } from '../../../model/result.js';
import type { RuleKind, Severity } from '../../../model/rule.js';
import type { ExcludedReason, NotAssessableReason, Outcome } from '../../../model/verdict.js';

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
  'missing-value': 'the information is not filled in',
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

export const evidenceWords: Record<Evidence, string> = {
  exact: 'the answer identifies the message',
  subject: 'same person and same subject',
  counterpart: 'same person within ten working days',
  channel: 'call with the same person according to the case register',
  answered: 'the call was answered',
  callback: 'call-back',
  'own-later-call': 'the caller’s own later call',
  probable: 'partly hidden number, probably the same person',
  correction: 'correction',
  register: 'case register',
};

export const happeningWords: Record<HappeningKind | 'further-reply', string> = {
  acknowledgement: 'acknowledgement of receipt',
  notice: 'notice',
  answer: 'answer',
  callback: 'call-back',
  'callback-attempt': 'attempted call-back',
  undelivered: 'reply that did not arrive',
  'own-later-call': 'the caller’s own later call',
  transfer: 'transfer',
  reminder: 'reminder',
  'follow-up': 'follow-up after an answer',
  attempt: 'new attempt',
  closing: 'closing in the register',
  registered: 'the same matter as a case in the register',
  'further-reply': 'further reply',
};

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

/** For contacts of a unit that the organisation table does not know. */
/** A unit of own addresses that the organisation table does not know. */
export const unknownUnitWord = 'unknown unit';

export const unknownKindWord = 'unknown kind of organisation';

export const rejectWords: Record<RejectReason, string> = {
  'unreadable-time': 'the time cannot be read',
  'relative-time':
    'the time has no date (“today”, a weekday or a clock time alone): show the whole date and export the list again',
  'missing-time': 'no time',
  'missing-sender': 'no sender',
  'missing-recipient': 'no recipient',
  'missing-number': 'no number',
  'unknown-value': 'unknown value',
  'too-few-columns': 'too few columns',
  'too-many-columns': 'too many columns',
  'broken-quote': 'quotation mark without an end',
  'broken-record': 'damaged or cut record',
};

export const foldWords: Record<FoldReason, string> = {
  recipient: 'one more row for the same email',
  'mail-step': 'one more step on the way of the same email',
  leg: 'part of the same call',
  duplicate: 'the same event in another row',
  'case-row': 'one more row on the same case',
  'case-contradiction': 'one more row on the same case, with different information',
};

export const ignoreWords: Record<IgnoreReason, string> = {
  totals: 'row of totals',
  'repeated-header': 'row that belongs to the header',
  'expanded-group': 'row for an expanded group',
  'transport-step': 'intermediate step in the mail server',
  'not-a-contact-row': 'row on something other than contacts',
  'answered-only': 'incoming call in a log without missed calls',
  'outcome-unknown': 'call of which the log does not say whether anyone answered',
};

export const notContactWords: Record<NotContactReason, string> = {
  bulk: 'bulk mail or newsletter',
  'no-reply': 'sender that takes no replies',
  'system-notice': 'system notice',
  spam: 'spam',
  bounce: 'bounce',
  'auto-reply': 'automatic reply',
  'read-receipt': 'read receipt',
  calendar: 'calendar response',
  'not-measured': 'to an address that is not measured',
  'not-delivered': 'was not delivered',
  'reply-to-us': 'reply to something that the municipality wrote first',
};

export const unpairedWords: Record<UnpairedReason, string> = {
  'we-wrote-first': 'the municipality wrote first',
  'other-person': 'to someone other than the person who asked',
  bulk: 'bulk mail',
  'auto-reply': 'automatic reply',
  bounce: 'bounce',
  'read-receipt': 'read receipt',
  calendar: 'calendar response',
  'system-notice': 'system notice',
  'not-delivered': 'did not arrive',
  'we-called-first': 'the municipality called first',
  'hidden-number': 'hidden number',
};

/** What became of an event, as the first half of a balance part. */
export const fateWords = {
  opens: 'opens a contact',
  joins: 'belongs to a contact that already exists',
  pairs: 'belongs to a contact',
  'not-a-contact': 'is not a contact',
  unpaired: 'answers no contact',
  internal: 'stays within the municipality',
  passing: 'passes between outsiders',
} as const;

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

/** Headings of findings; the sentence of each is made in findings.ts. */
export const findingWords: Record<Finding['code'], string> = {
  'hours-assumed': 'opening hours are assumed',
  'rule-expired': 'the promise no longer applied',
  'clock-change-rows': 'rows at a change of clocks',
  'rejected-rows': 'rejected rows',
  'unknown-units': 'unknown units',
  'log-starts-late': 'the log starts after the beginning of the measuring period',
  'log-ends-early': 'the log ends early',
  'day-without-rows': 'day without rows',
  'days-without-rows': 'days without rows',
  'one-direction': 'one direction only',
  'unit-without-outgoing': 'unit without outgoing rows',
  'unit-ends-early': 'unit whose log ends early in one direction',
  'no-missed-calls': 'no missed calls',
  'channel-without-log': 'channel without a log',
  'unknown-in-scope': 'information that the promise asks for is missing',
  'missing-column': 'column missing',
  'marked-answers': 'answers to know more about',
  'day-resolution': 'times without a clock time',
  'negative-time': 'times before receipt',
  'file-cut': 'file that may be cut off',
  'same-file': 'same file twice',
  'overlapping-files': 'exports that overlap',
  'replaced-bytes': 'unreadable characters',
  'dictionary-format': 'files read by the words of their headers',
  'arrivals-look-shifted': 'times that look shifted',
  'direction-ends-early': 'one direction ends early',
};

/** What a register or log can tell, named as a column is: `the information Acknowledged`. */
export const fieldWords: Record<CaseField | 'wait', string> = {
  received: 'received',
  registered: 'registered',
  complete: 'complete',
  adjusted: 'adjusted',
  discovered: 'discovered',
  acknowledged: 'acknowledged',
  noticed: 'notice given',
  answered: 'answered',
  closed: 'closed',
  channel: 'way of arrival',
  board: 'board',
  unit: 'unit',
  named: 'name given',
  category: 'type of case',
  complexity: 'simple or complex',
  extensive: 'extensive',
  transfers: 'transfers',
  measure: 'measure',
  'feedback-received': 'the answer confirms receipt',
  'feedback-measure': 'the answer states a measure',
  'feedback-plan': 'the answer states a time plan',
  'feedback-contact-person': 'the answer names a contact person',
  wait: 'waiting time',
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
