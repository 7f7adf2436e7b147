import { type Calendar, createCalendar } from '../calendar/calendar.js';
import { accountFor, type ClockAccount } from '../calendar/clock-account.js';
import { parseLimit } from '../calendar/limit.js';
import type { Result } from '../model/result.js';
import type { Instant } from '../model/time.js';
import type { RecordedRow } from '../parsers/lists/contact-rows.js';
import type { ContactRow, RecordedExplanation, RecordedRule } from '../report/explain/explanation.js';
import { knownAtWorst } from '../report/explain/recorded-times.js';

/** What a result folder alone can tell of a contact: its row, and how the clock ran. */
export function explainRecorded(
  id: string,
  rows: readonly RecordedRow[],
  result: Result,
): RecordedExplanation {
  const told = new Set(rows.map(({ rule }) => rule));
  const rules = result.rules.map(({ rule }) => rule).filter((rule) => told.has(rule));
  const calendar = createCalendar(result.calendar.spec);
  return {
    what: 'recorded',
    id,
    rules: rules.flatMap((rule): readonly RecordedRule[] => {
      const figures = result.rules.find((one) => one.rule === rule);
      const own = rows.filter((row) => row.rule === rule).map((row) => contactRow(row, figures));
      const [main, ...others] = own.toSorted((one, other) => Number(other.isMain) - Number(one.isMain));
      if (main === undefined) return [];
      const account = accountOf(main, calendar);
      return [
        { title: figures?.title ?? rule, kind: figures?.kind ?? 'respond', rows: [main, ...others], account },
      ];
    }),
  };
}

/**
 * The folder tells the limit as written and when it ran out, not how it was counted or from when: the clock
 * is shown only where counting from receipt gives the very deadline, and hours only from a time of day.
 */
function accountOf(
  { allowed, reading, receivedAt, dueAt }: ContactRow,
  calendar: Calendar,
): ClockAccount | null {
  const ways = [parseLimit(allowed, { counting: reading }), parseLimit(allowed)];
  const accounts = ways.flatMap((limit) =>
    'problem' in limit ? [] : [accountFor(calendar, receivedAt, limit)],
  );
  const found = accounts.find(({ deadline }) => isSameSecond(deadline, dueAt)) ?? null;
  const isOfHours = found !== null && found.stretches.length > 0;
  return isOfHours && knownAtWorst(receivedAt) === 'day' ? null : found;
}

/** `kontakter.csv` knows whole seconds. */
function isSameSecond(deadline: Instant, written: Instant | null): boolean {
  return written !== null && Math.floor(deadline / 1000) === Math.floor(written / 1000);
}

function contactRow(row: RecordedRow, figures: Result['rules'][number] | undefined): ContactRow {
  const title = figures?.readings.find(({ reading }) => reading === row.reading)?.title ?? row.reading;
  return {
    contact: row.contact,
    unit: row.unit,
    unitAnswered: row.unit_answered,
    receivedAt: row.received_at,
    answeredAt: row.answered_at,
    rule: row.rule,
    reading: row.reading,
    title,
    isMain: row.main_reading === 'yes',
    dueAt: row.due_at,
    spentSeconds: row.spent_seconds,
    allowed: row.allowed,
    verdict: row.verdict,
    reason: row.reason,
    source: { file: row.source_file, row: row.source_row },
    answerSource: { file: row.answer_file, row: row.answer_row },
  };
}
