import type { CaseEvent } from '../model/event.js';
import { plainSigns } from '../plain-signs.js';
import { anyOf } from './any-of.js';

/** Words that stand before a case's number. */
const before = '(?:dnr|diarienr|diarienummer|ärende|case|ticket)(?:-?id|nr|nummer|number)?';

const bracketed =
  /\[\s*(?:ärende|ärendenr|case|ticket|dnr|id|ref)?\s*[.:#]*\s*((?:[a-zåäö]{1,6}[ /-]?)?\d{2,4}[-/]\d{2,7})\s*\]/iu;
/** What is followed by more digits or by a day is a date: "ärende 2018-10-12". */
const named = new RegExp(
  `(?:^|[\\s([])${before}[.: #]*((?:[a-zåäö]{1,6}[ /-])?\\d{2,4}[-/:]\\d{1,7})(?!\\d|[-/]\\d)`,
  'iu',
);
/** Boards write their letters large: "KS 2018-0123" is a number of the diary, "den 2018-10" a date. */
const diary = /(?:^|[\s([])([A-ZÅÄÖ]{2,6}[ /-](?:19|20)\d\d[-/:]\d{1,6})(?!\d|[-/]\d)/u;
/** A number of four digits that could be a year is none. */
const ticket = new RegExp(
  `(?:^|[\\s([])(?:${before}[.: ]*#?|#)(?!(?:19|20)\\d\\d(?!\\d))(\\d{4,10})(?!\\d|[-/:]\\d)`,
  'iu',
);
const forms = [bracketed, named, diary, ticket];

/** "Ärende K 21", "[K 21]", "[K 2018-9]", "#21": the form of a case number, though only a register can tell that it is one. */
const short = new RegExp(
  `(?:^|[\\s([])(?:${before}[.: ]*#?|#)\\s*((?:[a-zåäö]{1,6}[ /-]?)?\\d{1,7})(?!\\d|[-/:]\\d)`,
  'iu',
);
const shortInBrackets = /\[\s*((?:[a-zåäö]{1,6}[ /-]?)?(?:\d{2,4}[-/])?\d{1,7})\s*\]/iu;

/** No form does without one of these, in small letters; nor without a digit. */
const signOfNumber = /[[#]|\d[-/:]\d|dnr|diarien|ärende|ca[sſ]e|ticket/u;
const digit = /\d/;
/** Those that read capitals as small letters are looked for in one go. */
const anyForm = anyOf([bracketed, named, ticket, short, shortInBrackets]);

/** False for a subject, in small letters, in which no case number can stand: one look, where most have none. */
export function mayHoldCaseNumber(lower: string): boolean {
  return signOfNumber.test(lower) && digit.test(lower);
}

/**
 * The case number in a subject, canonical; null where there is none. Numbers without a year are believed
 * where they are long, or where a register of the same run has them: `known`, canonical.
 */
export function caseNumberOf(subject: string, known: ReadonlySet<string>): string | null {
  if (!(anyForm.test(subject) || diary.test(subject))) return null;
  for (const form of forms) {
    const number = form.exec(subject)?.[1];
    if (number !== undefined) return canonicalCaseNumber(number);
  }
  const number = (short.exec(subject) ?? shortInBrackets.exec(subject))?.[1];
  const canonical = number === undefined ? null : canonicalCaseNumber(number);
  return canonical !== null && known.has(canonical) ? canonical : null;
}

/** A case number as it is compared: `KS 2018/0123`, `KS-2018:123` and `dnr ks 2018-123` are one. */
export function canonicalCaseNumber(text: string): string {
  return plainSigns(text)
    .trim()
    .toLowerCase()
    .replace(/^(?:#|dnr\b|diarienr\b)[.: #]*/u, '')
    .replace(/(?<=[a-zåäö])(?=\d)/gu, '-')
    .replace(/[ :/-]+/gu, '-')
    .replace(/(?<=^|-)0+(?=\d)/gu, '');
}

/** The numbers of a register's cases, canonical. */
export function caseNumbersIn(cases: readonly Pick<CaseEvent, 'caseId'>[]): ReadonlySet<string> {
  return new Set(cases.flatMap(({ caseId }) => (caseId === null ? [] : [canonicalCaseNumber(caseId)])));
}

/** True for two numbers of one series that differ: `ks-2018-1` and `ks-2018-2`, but not `ks-2018-1` and `4815`. */
export function areDifferentCases(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return false;
  return seriesOf(one) === seriesOf(other);
}

function seriesOf(number: string): string {
  return number.replace(/\d+/gu, '0');
}
