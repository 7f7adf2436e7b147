import type { OpenSpan, WeekHours } from '../../src/model/rule.js';

const open: readonly OpenSpan[] = [{ from: 480, until: 960 }];

/** Monday to Friday 08-16. */
export const officeHours: WeekHours = [open, open, open, open, open, [], []];
