import { z } from 'zod';
import { createCalendar } from '../../calendar/calendar.js';
import { parsePeriod } from '../../calendar/period.js';
import { userError } from '../../errors/errors.js';
import { exportPlan } from '../../planning/export-plan.js';
import { planJson } from '../../report/json/outputs/plan-output.js';
import { planText } from '../../report/terminal/plan-text.js';
import { settingLines } from '../../report/terminal/verbose-text.js';
import { languages } from '../../report/words/words.js';
import { rulesSettings } from '../options/audit-settings.js';
import { mannerSchema } from '../options/manner-schema.js';
import { mailLimitsOf, phoneLimitsOf } from '../project/pairing-limits.js';
import { ruleSetOf } from '../reading/read-job.js';
import { noteOf } from '../telling/progress.js';
import { rulesSettingsOf } from '../telling/told-settings.js';
import type { Terminal } from '../terminal.js';

const optionsSchema = mannerSchema.extend({
  rules: z.string().optional(),
  project: z.string().optional(),
});

export interface PlanRequest {
  readonly period: string;
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

/** `plan`: which logs to export for a measuring period, from when to when, and before which date. */
export async function runPlan({ period: text, options, terminal }: PlanRequest): Promise<void> {
  const checked = optionsSchema.parse(options);
  const period = parsePeriod(text);
  const found = rulesSettings(checked, terminal.cwd);
  const words = languages[found.language];
  noteOf({ manner: checked, terminal, words })(settingLines(rulesSettingsOf(checked, found.project), words));
  const ruleSet = ruleSetOf(found);
  const plan = exportPlan({
    ruleSet,
    municipality: found.project.municipality ?? ruleSet.municipality,
    period,
    calendar: createCalendar(ruleSet.calendar),
    limits: { mail: mailLimitsOf(found.project), phone: phoneLimitsOf(found.project) },
  });
  if (plan.channels.length === 0) {
    throw userError('no-rule-in-force', { period: period.label, ruleSet: ruleSet.id });
  }
  const { width } = terminal;
  const color = terminal.color && checked.color;
  terminal.out(checked.json ? planJson(plan) : planText(plan, { width, color, words }));
}
