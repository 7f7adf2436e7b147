// The library's face: the clock, the pairing, the judging and the whole audit, for other programs.
export { audit } from './audit/audit.js';
export type { AuditJob } from './audit/job.js';
export { type Calendar, createCalendar } from './calendar/calendar.js';
export { parseLimit } from './calendar/limit.js';
export { parsePeriod } from './calendar/period.js';
export { UserError } from './errors.js';
export type * from './model/contact.js';
export type * from './model/event.js';
export type * from './model/organisation.js';
export type * from './model/result.js';
export type * from './model/rule.js';
export type * from './model/source.js';
export type * from './model/time.js';
export type * from './model/verdict.js';
export { pair } from './pairing/pair.js';
export { bundledRuleSet, bundledRuleSets } from './rules/bundled.js';
export { judge } from './rules/judge.js';
export { readRuleSet } from './rules/rule-set.js';
