import { localDate } from '../../../calendar/zone.js';
import type { Finding, NotMerged } from '../../../model/finding.js';
import type { Scope } from '../../../model/rule.js';
import type { RuleFigures } from '../../../model/rule-figures.js';
import { type ToldCount, toldCount } from '../../told-count.js';
import { endedTogether, judgedWithout, placeOfColumn } from '../../view-findings.js';
import type { Expired } from '../../view-rules.js';
import { longDate, weekdayAndDate } from './dates.js';
import { fieldWords } from './fields.js';
import { dictionarySentence, fileFindingSentence } from './file-findings.js';
import { capital, count, counted, listed, percent } from './format.js';
import { callsInTwoSystems, channelWithoutLog, unitEndsEarly } from './log-findings.js';
import { logNames } from './log-names.js';
import { markedAnswersSentence } from './pairing.js';

/** Headings of findings. */
export const findingWords: Record<Finding['code'], string> = {
  'hours-assumed': 'opening hours are assumed',
  'name-assumed': 'the name of the municipality is assumed',
  'rule-expired': 'the promise no longer applied',
  'clock-change-rows': 'rows at a change of clocks',
  'rejected-rows': 'rejected rows',
  'unknown-units': 'unknown units',
  'unlisted-names': 'names that the organisation table lacks',
  'log-starts-late': 'the log starts after the beginning of the measuring period',
  'log-ends-early': 'the log ends early',
  'log-end-alone': 'the end of the log rests on one day alone',
  'day-without-rows': 'day without rows',
  'days-without-rows': 'days without rows',
  'one-direction': 'one direction only',
  'unit-without-outgoing': 'unit without outgoing rows',
  'unit-ends-early': 'unit whose log ends early in one direction',
  'no-missed-calls': 'no missed calls',
  'calls-in-two-systems': 'the same calls in two systems',
  'channel-without-log': 'channel without a log',
  'unknown-in-scope': 'information that the promise asks for is missing',
  'missing-column': 'column missing',
  'marked-answers': 'answers to know more about',
  'day-resolution': 'times without a clock time',
  'waits-unknown': 'unknown waiting times',
  'negative-time': 'times before receipt',
  'not-merged': 'not computed after merging',
  'file-cut': 'file that may be cut off',
  'same-file': 'same file twice',
  'overlapping-files': 'exports that overlap',
  'replaced-bytes': 'unreadable characters',
  'unknown-events': 'events that the format does not know',
  'one-id-many-mails': 'emails with one id',
  'dictionary-format': 'files read by the words of their headers',
  'arrivals-look-shifted': 'times that look shifted',
  'direction-ends-early': 'one direction ends early',
};

/** What of the rules a finding's sentence may need. */
export type FoundRule = Pick<RuleFigures, 'rule' | 'scope'>;

/** What a finding means for whoever reads the figures: one or two plain sentences. */
export function findingSentence(finding: Finding, rules: readonly FoundRule[]): string {
  switch (finding.code) {
    case 'file-cut':
    case 'same-file':
    case 'overlapping-files':
    case 'replaced-bytes':
    case 'unknown-events':
    case 'one-id-many-mails':
    case 'arrivals-look-shifted':
    case 'direction-ends-early':
      return fileFindingSentence(finding);
    case 'dictionary-format':
      return dictionarySentence(finding);
    case 'hours-assumed':
      return 'The municipality has not confirmed the opening hours. Other hours may change assessments.';
    case 'name-assumed':
      return `The name ${finding.municipality} in the report comes from the rules. None of the municipality’s own domains suggests that it is right.`;
    case 'rule-expired':
      return expiredSentence(`The promise “${finding.title}” applied`, finding);
    case 'clock-change-rows':
      return `${counted(finding.rows, 'row has a time', 'rows have times')} at which the clocks were changed. Such a time occurs twice or not at all, and has been interpreted.`;
    case 'rejected-rows':
      return `${rejectedRows(finding)} could not be read and ${finding.rows === 1 ? 'is' : 'are'} not included.`;
    case 'unknown-units':
      return (
        `${counted(finding.addresses, 'address or number of the municipality is', 'addresses or numbers of the municipality are')} missing from the organisation table. ` +
        `${contactsOrFew(finding.contacts)} are shown under unknown unit.`
      );
    case 'unlisted-names': {
      const isOne = finding.units.length + finding.boards.length === 1;
      return `${capital(unlistedWords(finding))} in the case register ${isOne ? 'is' : 'are'} not in the organisation table. A name may be that of a person, so the report shows a number instead.`;
    }
    case 'log-starts-late':
      return `The ${logNames[finding.channel]} does not begin until ${longDate(localDate(finding.first))}. Contacts before then are missing.`;
    case 'log-ends-early':
      return (
        `The ${logNames[finding.channel]} ends on ${longDate(localDate(finding.last))}. ` +
        (finding.pending === 0
          ? 'Contacts after that are missing.'
          : `${counted(finding.pending, 'contact is', 'contacts are')} not counted yet, because the time allowed had not run out.`)
      );
    case 'log-end-alone':
      return `The ${logNames[finding.channel]} ends on ${longDate(finding.last)}, but nothing else in it is later than ${longDate(finding.before)}. If that time is a mistake, contacts count as unanswered before their time has run out.`;
    case 'day-without-rows':
      return `The ${logNames[finding.channel]} has no rows for ${weekdayAndDate(finding.date)}, although it was a working day. The log may be incomplete.`;
    case 'days-without-rows':
      return `The ${logNames[finding.channel]} has no rows for ${counted(finding.days, 'working day', 'working days')} between ${longDate(finding.first)} and ${longDate(finding.last)}. The log may be incomplete.`;
    case 'one-direction':
      return finding.direction === 'incoming'
        ? `The ${logNames[finding.channel]} has incoming rows only. ${finding.channel === 'phone' ? 'Call-backs' : 'Answers'} cannot be seen.`
        : `The ${logNames[finding.channel]} has outgoing rows only. Contacts cannot be seen.`;
    case 'unit-without-outgoing':
      return finding.of === 'unit'
        ? `The ${logNames[finding.channel]} has no outgoing rows from ${finding.unit}. Answers from there cannot be seen. Check that the unit’s sent emails are included.`
        : `${finding.unit} has several mailboxes, and from at least one of them the log has no outgoing rows. Answers from there cannot be seen. Check that the mailbox’s sent emails are included.`;
    case 'unit-ends-early':
      return unitEndsEarly(finding);
    case 'no-missed-calls':
      return `The call log has no missed call among ${count(finding.calls)}. It probably shows answered calls only.`;
    case 'calls-in-two-systems':
      return callsInTwoSystems(finding);
    case 'channel-without-log':
      return channelWithoutLog(finding);
    case 'unknown-in-scope':
      return unknownInScope(finding, rules.find(({ rule }) => rule === finding.rule)?.scope ?? null);
    case 'missing-column':
      return `The information ${capital(fieldWords[finding.column])} is not in ${columnPlaces[placeOfColumn(finding.column)]}. ${contactsOrFew(finding.contacts)} can therefore not be assessed against the promise “${finding.title}”.${biasText(finding)}`;
    case 'marked-answers':
      return markedAnswersSentence(contactsOrFew(finding.contacts), finding.marks);
    case 'day-resolution':
      return `${contactsOrFew(finding.contacts)} in the ${logNames[finding.channel]} have a date without a time of day. They are assessed to the day.`;
    case 'waits-unknown':
      return `${contactsOrFew(finding.contacts)} in the ${logNames[finding.channel]} were answered after a wait that the log does not show. The response time counts as zero, so answers look quicker than they were. Promises of seconds or minutes are not assessed for them.`;
    case 'negative-time':
      return `According to the data, ${uncapital(contactsOrFew(finding.contacts))} in the ${logNames[finding.channel]} were registered, complete, answered or closed before coming in. They are not assessed. Check the times.`;
    case 'not-merged':
      return `The figures were put together from parts that were counted one by one. This is therefore not computed: ${listed(finding.what.map((what) => notMergedWords[what]))}.`;
  }
}

function rejectedRows({ rows, ofRows }: Extract<Finding, { code: 'rejected-rows' }>): string {
  if (ofRows === null) return counted(rows, 'row', 'rows');
  return `${count(rows)} of ${counted(ofRows, 'row', 'rows')} (${percent(rows / ofRows, 1)})`;
}

function unlistedWords({ units, boards }: Extract<Finding, { code: 'unlisted-names' }>): string {
  return listed([
    ...(units.length === 0 ? [] : [counted(units.length, 'unit', 'units')]),
    ...(boards.length === 0 ? [] : [counted(boards.length, 'board', 'boards')]),
  ]);
}

const notMergedWords: Record<NotMerged, string> = {
  mailboxes: 'single mailboxes whose sent mail seems to be missing',
  'unknown-addresses': 'the number of unknown own addresses',
  concentration: 'whether one person gives most of the answers (needs a key)',
  reviews: 'forms filled in by reviewers',
};

const sideWords = {
  kept: ' Those that kept the promise in another way are assessed. The share may therefore be higher than it should be.',
  departing: ' Those that depart are assessed. The share may therefore be lower than it should be.',
};

const untoldWords = {
  kept: ' Without it, only those that kept the promise can be seen. No share is therefore stated.',
  departing:
    ' Without it, only those that depart from the promise can be seen. No share is therefore stated.',
};

/** What the contacts that are judged all the same make of the share. */
function biasText({ column, onlyJudged }: Extract<Finding, { code: 'missing-column' }>): string {
  if (onlyJudged !== undefined) return untoldWords[onlyJudged];
  const side = judgedWithout(column);
  return side === null ? '' : sideWords[side];
}

function expiredSentence(what: string, { validUntil, heldAtFirst }: Expired): string {
  return heldAtFirst
    ? `${what} up to and including ${longDate(validUntil)}. What came later in the measuring period is not assessed.`
    : `${what} up to and including ${longDate(validUntil)}, before the measuring period. No contact is assessed after that.`;
}

/** Promises that ended on the same day in one sentence; `promises` is how many there are in all. */
export function expiredSentences(expired: readonly Expired[], promises: number): readonly string[] {
  return endedTogether(expired).map(([first, ...others]) => {
    if (others.length === 0) return expiredSentence(`The promise “${first.title}” applied`, first);
    if (others.length + 1 === promises) return expiredSentence('All the promises applied', first);
    const titles = [first, ...others].map(({ title }) => `“${title}”`);
    return expiredSentence(`The promises ${listed(titles)} applied`, first);
  });
}

const columnPlaces = { log: 'the log', basis: 'the source data', register: 'the register' };

function unknownInScope(
  { title, property, counted: isCounted, contacts }: Extract<Finding, { code: 'unknown-in-scope' }>,
  scope: Scope | null,
): string {
  const whom =
    property === 'complexity' ? complexityWords(scope?.complexity ?? null) : namedWords(scope?.named ?? null);
  const became = isCounted ? 'have been counted all the same' : 'are therefore not assessed';
  const untold = uncapital(contactsOrFew(contacts));
  return `The promise “${title}” covers ${whom}. For ${untold}, the log does not say whether this is so. They ${became}.`;
}

function complexityWords(complexity: Scope['complexity']): string {
  return complexity === 'complex' ? 'more complex questions' : 'simple questions';
}

function namedWords(named: Scope['named']): string {
  return named === false ? 'people who are anonymous' : 'people who gave their name';
}

function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const untoldContacts: Record<Exclude<ToldCount, number>, string> = {
  untold: 'Some contacts',
  few: 'Fewer than five contacts',
};

/** Findings are published: a handful of contacts is not counted out, so that what follows is always in the plural. */
function contactsOrFew(contacts: number | null): string {
  const told = toldCount(contacts);
  return typeof told === 'number' ? counted(told, 'contact', 'contacts') : untoldContacts[told];
}
