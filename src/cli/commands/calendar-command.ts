import { z } from 'zod';
import { createCalendar } from '../../calendar/calendar.js';
import { calendarDays } from '../../calendar/calendar-days.js';
import { parsePeriod } from '../../calendar/period.js';
import { userError } from '../../errors/errors.js';
import { calendarCsv } from '../../report/calendar/calendar-csv.js';
import { calendarIcs } from '../../report/calendar/calendar-ics.js';
import type { CalendarReport } from '../../report/calendar/calendar-report.js';
import { calendarJson } from '../../report/json/outputs/calendar-output.js';
import { calendarText } from '../../report/terminal/calendar-text.js';
import type { Drawing } from '../../report/terminal/screen.js';
import { settingLines } from '../../report/terminal/verbose-text.js';
import { languages } from '../../report/words/words.js';
import { mannerSchema } from '../options/manner-schema.js';
import { findCalendar } from '../project/find-calendar.js';
import { noteOf } from '../telling/progress.js';
import { rulesSettingsOf } from '../telling/told-settings.js';
import type { Terminal } from '../terminal.js';

const optionsSchema = mannerSchema.extend({
  rules: z.string().optional(),
  project: z.string().optional(),
  format: z.string().optional(),
});

type CalendarFormat = 'table' | 'json' | 'csv' | 'ics';

const formats: Readonly<Record<CalendarFormat, (report: CalendarReport, drawing: Drawing) => string>> = {
  table: calendarText,
  json: calendarJson,
  csv: calendarCsv,
  ics: (report, drawing) => calendarIcs(report, drawing.words) ?? nothingToImport(report),
};

export interface CalendarRequest {
  readonly period: string;
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

/** `calendar`: the days of a period as a table, or as data for other programs. */
export async function runCalendar({ period, options, terminal }: CalendarRequest): Promise<void> {
  const checked = optionsSchema.parse(options);
  const format = formatOf(checked);
  const days = parsePeriod(period);
  const { spec, source, language, project } = findCalendar(checked, terminal.cwd);
  const words = languages[language];
  noteOf({ manner: checked, terminal, words })(settingLines(rulesSettingsOf(checked, project), words));
  const report = { source, spec, period: days, days: calendarDays(createCalendar(spec), days) };
  const { width } = terminal;
  const color = terminal.color && checked.color;
  terminal.out(formats[format](report, { width, color, words }));
}

/** `--json` says the same as `--format json`, and so contradicts any other format. */
function formatOf({ format: asked, json }: z.output<typeof optionsSchema>): CalendarFormat {
  const all = Object.keys(formats).filter((name): name is CalendarFormat => name in formats);
  const known = json ? all.filter((name) => name === 'json') : all;
  const text = asked ?? (json ? 'json' : 'table');
  const format = known.find((name) => name === text);
  if (format !== undefined) return format;
  throw userError('bad-option', {
    option: '--format',
    found: text,
    expected: { oneOf: known },
    command: 'calendar',
  });
}

function nothingToImport({ period }: CalendarReport): never {
  throw userError('no-special-days', { period: period.label });
}
