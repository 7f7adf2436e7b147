import { createCalendar } from '../calendar/calendar.js';
import { accountFor } from '../calendar/clock-account.js';
import { parseLimit } from '../calendar/limit.js';
import type { Result } from '../model/result.js';
import type { RecordedRow } from '../parsers/contact-rows.js';
import type { ContactRow, RecordedExplanation, RecordedRule } from '../report/explain/explanation.js';

/** What a result folder alone can tell of a contact: its row, and how the clock ran. */
export function explainRecorded(
  id: string,
  rows: readonly RecordedRow[],
  result: Result,
): RecordedExplanation {
  const rules = [...new Set(rows.map(({ rule }) => rule))];
  const calendar = createCalendar(result.calendar.spec);
  return {
    what: 'recorded',
    id,
    rules: rules.flatMap((rule): readonly RecordedRule[] => {
      const figures = result.rules.find((one) => one.rule === rule);
      const own = rows.filter((row) => row.rule === rule).map((row) => contactRow(row, figures));
      const [main, ...others] = own.toSorted((one, other) => Number(other.isMain) - Number(one.isMain));
      const limit = main === undefined ? null : parseLimit(main.allowed, { counting: main.reading });
      if (main === undefined || limit === null || 'problem' in limit) return [];
      return [
        {
          title: figures?.title ?? rule,
          rows: [main, ...others],
          account: accountFor(calendar, main.receivedAt, limit),
        },
      ];
    }),
  };
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
    source: `${row.source_file} rad ${row.source_row}`,
    answerSource: `${row.answer_file} rad ${row.answer_row}`,
  };
}
