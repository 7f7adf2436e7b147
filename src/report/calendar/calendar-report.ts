import type { CalendarDay } from '../../calendar/calendar-days.js';
import type { CalendarSpec } from '../../model/calendar-spec.js';
import type { Period } from '../../model/period.js';

/** Where a calendar comes from: nobody has said, a rule set, or a rule set with a municipality's own days. */
export interface CalendarSource {
  readonly basis: 'default' | 'rule-set' | 'project';
  readonly municipality: string | null;
  /** Id of the rule set. */
  readonly ruleSet: string | null;
}

/** A calendar over a period, to be drawn or written. */
export interface CalendarReport {
  readonly source: CalendarSource;
  readonly spec: CalendarSpec;
  readonly period: Period;
  /** Every day of the period, in order. */
  readonly days: readonly CalendarDay[];
}
