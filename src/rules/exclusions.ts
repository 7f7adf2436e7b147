import type { Calendar } from '../calendar/calendar.js';
import { localDate, partsOf } from '../calendar/zone.js';
import type { DateRange } from '../model/calendar-spec.js';
import type { Contact } from '../model/contact.js';
import type { ExceptionWhen, Rule, RuleException } from '../model/rule.js';
import type { LocalDate } from '../model/time.js';
import type { ExcludedReason } from '../model/verdict.js';

/**
 * Why a rule does not judge a contact that it speaks of, whatever its kind; the first reason that holds
 * is the one that is counted. `exception` is the one of the rule's exceptions that fits.
 */
export function exclusionOf(
  contact: Contact,
  rule: Rule,
  exception: RuleException | null,
): ExcludedReason | null {
  const date = localDate(contact.receivedAt.start);
  if (!isValidOn(rule, date)) return 'not-in-force';
  if (isIn(rule.notInForce, date)) return 'not-in-force';
  const marked = contact.marks.size === 0 ? null : exclusionBy(contact.marks, rule);
  if (marked !== null) return marked;
  return exception !== null && exception.instead === null ? exceptionReasons[exception.when.what] : null;
}

function isIn(ranges: readonly DateRange[], date: LocalDate): boolean {
  for (const { from, until } of ranges) {
    if (from <= date && date <= until) return true;
  }
  return false;
}

function exclusionBy(
  marks: Contact['marks'],
  { shortAbandon, closedHours }: Pick<Rule, 'shortAbandon' | 'closedHours'>,
): ExcludedReason | null {
  if (marks.has('not-a-contact')) return 'correction';
  if (marks.has('no-answer-needed')) return 'no-answer-needed';
  if (marks.has('short-abandon') && shortAbandon === 'exclude') return 'short-abandon';
  return marks.has('closed-hours') && closedHours === 'exclude' ? 'closed-hours' : null;
}

export function isValidOn(
  { validFrom, validUntil }: Pick<Rule, 'validFrom' | 'validUntil'>,
  date: LocalDate,
): boolean {
  return (validFrom === null || validFrom <= date) && (validUntil === null || date <= validUntil);
}

const exceptionReasons: { readonly [what in ExceptionWhen['what']]: ExcludedReason } = {
  summer: 'summer',
  dates: 'not-in-force',
  weekend: 'weekend',
  absence: 'absence',
  extensive: 'extensive',
};

/** The first of the rule's exceptions that fits the contact. */
export function exceptionOf(contact: Contact, rule: Rule, calendar: Calendar): RuleException | null {
  for (const exception of rule.exceptions) {
    if (fits(contact, exception.when, calendar)) return exception;
  }
  return null;
}

/** What the log does not tell excuses nothing: an exception holds only where it is shown to. */
function fits(contact: Contact, when: ExceptionWhen, calendar: Calendar): boolean {
  const date = localDate(contact.receivedAt.start);
  switch (when.what) {
    case 'summer':
      return isInSeason(date, when);
    case 'dates':
      return isIn(when.ranges, date);
    case 'weekend':
      return !calendar.isWorkingDay(date);
    case 'absence':
      return contact.marks.has('absence');
    case 'extensive':
      return contact.register?.extensive === true;
  }
}

/** A season that ends before it begins goes over New Year. */
function isInSeason(date: LocalDate, { from, until }: Extract<ExceptionWhen, { what: 'summer' }>): boolean {
  const { month, day } = partsOf(date);
  const isFrom = month > from.month || (month === from.month && day >= from.day);
  const isUntil = month < until.month || (month === until.month && day <= until.day);
  const isWithinYear = from.month < until.month || (from.month === until.month && from.day <= until.day);
  return isWithinYear ? isFrom && isUntil : isFrom || isUntil;
}
