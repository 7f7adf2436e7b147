import { type CaseEvent, caseTimes } from '../../model/event.js';
import type { FoldReason } from '../../model/log-reading.js';
import type { Moment } from '../../model/time.js';
import { canonicalCaseNumber } from '../../pairing/case-number.js';
import type { CaseFacts, CaseRow } from '../row.js';
import { contradicts, mergeCases } from './case-of-rows.js';
import { compareRows, type Folding, sourcesOf } from './fold-order.js';
import { uniteDuplicates } from './unite-duplicates.js';

/**
 * One event per case: the rows of one format that share a case number, in whatever files, or the row alone
 * where there is none.
 */
export function foldCases(rows: readonly CaseRow[]): Folding<CaseEvent> {
  const entries = rows
    .filter((row) => !row.isOwnDocument)
    .sort((one, other) => compareRows(one, other, contents));
  const unnumbered = uniteDuplicates(
    entries.filter(({ caseId }) => caseId === null),
    contentOf,
  );
  const cases = [
    ...gatherCases(entries),
    ...unnumbered.records.map((row): Case => [row, ...unnumbered.copiesOf(row)]),
  ].map(foldCase);
  return {
    events: cases.map(({ event }) => event),
    folded: cases.flatMap(({ folded }) => folded),
    ignored: rows.filter((row) => row.isOwnDocument).map(() => 'not-a-contact-row'),
  };
}

type Case = readonly [CaseRow, ...CaseRow[]];

const contents = [(row: CaseRow) => row.caseId ?? '', (row: CaseRow) => row.subject, contentOf];

/** All that a row says; which columns its file has is no part of it. */
function contentOf(row: CaseRow): string {
  return JSON.stringify([
    ...[row.caseId, row.category, row.subject, row.counterpart, row.named, row.unit, row.board, row.arrival],
    ...[row.messageId, row.complexity, row.extensive, row.transfers, row.measure, row.untimed],
    ...caseTimes.map((time) => row.times[time]),
    row.contains,
    ...(row.persons ?? []),
  ]);
}

/** The rows of one case, and the tables that they stand in. */
interface Gathered {
  readonly rows: [CaseRow, ...CaseRow[]];
  readonly tables: Set<string>;
}

/** Rows come in canonical order. */
function gatherCases(rows: readonly CaseRow[]): readonly Case[] {
  const cases = new Map<string, Gathered[]>();
  for (const row of rows) {
    if (row.caseId === null) continue;
    const number = canonicalCaseNumber(row.caseId);
    const key = JSON.stringify([row.origin.format, number]);
    const known = cases.get(key) ?? [];
    cases.set(key, known);
    const { file, sheet } = row.origin;
    const table = JSON.stringify([file, sheet]);
    const isOnceInTable = row.isDocument || holdsYear.test(number);
    const same = known.find(
      (one) => (isOnceInTable && one.tables.has(table)) || isSameCase(one.rows[0], row),
    );
    if (same === undefined) known.push({ rows: [row], tables: new Set([table]) });
    else {
      same.rows.push(row);
      same.tables.add(table);
    }
  }
  return [...cases.values()].flat().map((one) => one.rows);
}

/** Such a number is given once in a diary, which may have a row for each document of a case. */
const holdsYear = /(?:^|-)(?:19|20)\d\d-/;

/**
 * Two registers may both count from 1. Rows that were received at different times, and of which all that else
 * tells a case (what it is about, who wrote) differs too, are of two cases with one number.
 */
function isSameCase(one: CaseFacts, other: CaseFacts): boolean {
  if (isAtOnce(one.at, other.at)) return true;
  const told = [
    [one.subject || null, other.subject || null],
    [one.counterpart, other.counterpart],
  ].filter(([first, second]) => first !== null && second !== null);
  return told.length === 0 || told.some(([first, second]) => first === second);
}

function isAtOnce(one: Moment, other: Moment): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function foldCase(rows: Case): { readonly event: CaseEvent; readonly folded: readonly FoldReason[] } {
  const [primary, ...others] = rows;
  const seen = new Set([contentOf(primary)]);
  const folded: FoldReason[] = [];
  const { origin: _origin, row: _row, channel: _channel, ...told } = primary;
  let facts: CaseFacts = told;
  for (const row of others) {
    const content = contentOf(row);
    if (seen.has(content)) folded.push('duplicate');
    else folded.push(contradicts(facts, row) ? 'case-contradiction' : 'case-row');
    seen.add(content);
    facts = mergeCases(facts, row);
  }
  return { event: caseOf(primary, rows, facts), folded };
}

function caseOf(primary: CaseRow, rows: Case, facts: CaseFacts): CaseEvent {
  const { untimed, fields, isDocument: _document, isOwnDocument: _own, ...told } = facts;
  const untold = untimed.filter((time) => facts.times[time] === null && fields.has(time));
  return {
    ...told,
    channel: 'case',
    format: primary.origin.format,
    sources: sourcesOf(primary, rows),
    fields: new Set([...fields].filter((field) => !untold.some((time) => time === field))),
    untold,
  };
}
