import { counted, limit, listed } from './format.js';

/** The lines of `explain`, step by step; what each step is called stands in explain.ts and explain-rule.ts. */

/** Where a reader finds the row. */
export const rowOfFile = (file: string, row: number | string): string => `${file} row ${row}`;

export const contactLineWords = {
  head: (id: string, channel: string, unit: string) => `${id}: ${channel}, to ${unit}`,
  cameIn: (when: string, source: string) => `Came in ${when}  (${source})`,
  alsoStands: (places: readonly string[]) => `Stands in ${listed(places)} too`,
  alsoTo: (units: readonly string[]) => `Also went to ${units.join(', ')}`,
  outsidePeriod: 'Came outside the measuring period and is therefore not part of the shares.',
  happened: 'What happened',
  nothingHappened: 'The logs hold nothing more about the contact.',
  others: 'Other messages to the same counterpart, not taken for answers',
  noOthers: 'None in the logs.',
  countsAsAnswer: '← counts as the answer',
  countsAsAnswerTo: (promises: readonly string[]) =>
    `← counts as the answer to ${listed(promises.map((title) => `“${title}”`))}`,
  note: (text: string) => `Note: ${text}`,
  to: (unit: string) => ` to ${unit}`,
  answeredBy: (unit: string) => `, answered by ${unit}`,
  from: (unit: string) => ` from ${unit}`,
  notAnswerHere: (reasons: readonly string[]) => `. Not an answer here: ${reasons.join(', ')}`,
};

export const fateLineWords = {
  opens: 'opens a contact',
  onContact: (what: string, contact: string) => `${what}, part of ${contact}`,
  notContact: (reason: string) => `not a contact, ${reason}`,
  unpaired: (reason: string) => `answers no contact, ${reason}`,
  internal: 'internal',
  handsOn: (contact: string) => `hands on ${contact} within the municipality`,
  passing: 'between outsiders',
  notContactHead: (id: string, facts: readonly string[]) =>
    `${id} is not a contact of its own (${facts.join(', ')}).`,
  itIs: (fate: string, source: string) => `It is: ${fate}  (${source})`,
};

export const registerLineWords = {
  title: (sources: readonly string[]) => `In the case register  (${sources.join(', ')})`,
  cameAs: (channel: string, when: string, source: string) => `Came by ${channel} ${when}  (${source})`,
  empty: 'not filled in',
  untold: 'yes, but no time',
  unknownCategory: 'unknown type of case',
  named: 'name given',
  anonymous: 'anonymous',
  simple: 'simple',
  complex: 'complex',
  extensive: 'extensive',
  corrections: 'Corrections',
  rightUnit: (unit: string) => `, the right unit is ${unit}`,
  correction: (what: string, { reason, signedBy, signedOn, source }: Signature) =>
    `${what}. Reason: ${reason}. Signed by ${signedBy} ${signedOn}.  (${source})`,
};

interface Signature {
  readonly reason: string;
  readonly signedBy: string;
  readonly signedOn: string;
  readonly source: string;
}

export const clockLineWords = {
  dayItCame: 'the day on which it came',
  dayItStarted: 'the day on which the clock started',
  note: (text: string) => `Note: ${text}.`,
  due: (when: string) => `The deadline is ${when}.`,
  wasDue: (when: string) => `The deadline was ${when}.`,
  still: (why: string) => `stands still: ${why}`,
  runs: (duration: string) => `runs ${duration}`,
  together: (duration: string) => `, in all ${duration}`,
  dayNumber: (number: number) => `day ${number}`,
  lastDay: 'last day',
  notCounted: (why: string) => `not counted: ${why}`,
  countsAs: (day: string) => `counts as ${day}`,
  moved: (when: string) => `The time ran out ${when}. That is not a working day, so the deadline is moved.`,
  before: 'before the deadline',
  after: 'after the deadline',
  came: (what: string, when: string) => `${what} came ${when}`,
  cameAfter: (came: string, used: string, left: string) => `${came}, after ${used}: ${left}.`,
  cameTooSoon: (what: string, when: string) =>
    `According to the log, ${uncapital(what)} came ${when}, before the contact came in. One of the times is wrong, so the contact is not assessed.`,
  spent: (duration: string) => `, after ${duration}`,
};

function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export const kindLineWords = {
  part: (name: string, held: boolean | null) =>
    `${name}: ${held === null ? 'not filled in' : held ? 'yes' : 'no'}`,
  withoutColumn: (name: string) => `${name}: the register lacks the column.`,
  board: (board: string | null) => `Board (nämnd): ${board ?? 'not known'}.`,
  measure: (isNoted: boolean) => `Measure: ${isNoted ? 'noted' : 'not noted'}.`,
  after: (duration: string) => ` after ${duration}`,
  answered: (after: string) => `A person answered${after}.`,
  lost: (after: string) => `Nobody answered. The call ended${after}.`,
  within: (duration: string) => `The promise is within ${duration}.`,
  atMost: (times: number) =>
    times === 0
      ? 'The promise is that it is not passed on.'
      : `The promise is at most ${counted(times, 'time', 'times')}.`,
  transfers: (times: number) =>
    times === 0
      ? 'The contact was not passed on.'
      : `The contact was passed on ${counted(times, 'time', 'times')}.`,
  nobodyAnswered: 'Nobody has answered.',
  receivedAndAnswered: (receiver: string, answerer: string) =>
    `${receiver} received it, ${answerer} answered.`,
  returned: (times: number) =>
    times === 0
      ? 'The person did not get in touch again.'
      : `The person got in touch again ${counted(times, 'time', 'times')}.`,
};

export const ruleLineWords = {
  others: 'Promises that do not assess the contact',
  takenOver: (by: string, scope: string) =>
    `the promise “${by}” applies instead, because it is narrower (${scope}).`,
  exception: (what: string, instead: string | null) =>
    `Exception: ${what}.${instead === null ? '' : ` The limit is then ${limit(instead)} instead.`}`,
  counting: (allowed: string, how: string) => `How ${limit(allowed)} is counted: ${how}.`,
  join: (join: 'all' | 'any', parts: number, deciding: string | null) => {
    const need =
      join === 'all'
        ? `${parts} steps, and all must be kept`
        : `${parts} ways of being kept, and one is enough`;
    return `The promise has ${need}.${deciding === null ? '' : ` It is decided by: ${deciding}.`}`;
  },
  goal: ' (goal, does not decide the promise)',
  starts: (what: string, when: string) => `The clock starts ${what}, ${when}.`,
  stands: (what: string) => `The clock is not running: it starts ${what}.`,
  standsByMistake: (what: string) =>
    `The clock is not running: it starts ${what}, and according to the register that was before the contact came in. One of the times is wrong.`,
  missing: (what: string, logEnd: string) => `${what} is found up to the end of the log, ${logEnd}.`,
  otherReadings: 'With other ways of counting:',
  due: (when: string) => `deadline ${when}`,
};

export const recordedLineWords = {
  received: (when: string, allowed: string) => `Received ${when}, answer within ${limit(allowed)}`,
  absent: (id: string) => `${id} is not in the result.`,
  head: (id: string, unit: string) => `${id}: to ${unit}`,
  noAnswer: 'The logs hold no answer.',
  answer: (when: string, unit: string, source: string) => `Answer ${when} from ${unit}  (${source})`,
  maybeDay:
    'kontakter.csv does not tell whether 00:00 is a time of day or a time known to the day alone. The day is therefore shown, and nothing is counted from a time of day.',
  maybeMinute:
    'kontakter.csv does not tell whether a whole minute is known to the second or to the minute alone. How much time had passed is therefore not shown.',
  needsLogs: [
    'Only what stands in the result is shown here. The other emails and calls that were considered as answers are shown with the logs: run explain with the project file, or with the files and options of the measurement.',
  ],
};
