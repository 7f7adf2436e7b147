import type { z } from 'zod';
import { auditOutput } from './audit-output.js';
import { calendarOutput } from './calendar-output.js';
import { compareOutput } from './compare-output.js';
import { doctorOutput } from './doctor-output.js';
import { errorOutput } from './error-output.js';
import { explainOutput } from './explain-output.js';
import { initOutput } from './init-output.js';
import { inspectOutput } from './inspect-output.js';
import type { Head, OutputName } from './output.js';
import { planOutput } from './plan-output.js';
import { qualityOutput } from './quality-output.js';
import { rulesCheckOutput } from './rules-check-output.js';
import { rulesListOutput } from './rules-list-output.js';
import { rulesNewOutput } from './rules-new-output.js';
import { rulesShowOutput } from './rules-show-output.js';
import { sampleOutput } from './sample-output.js';
import { splitOutput } from './split-output.js';
import { tallyOutput } from './tally-output.js';

/** Every document that a command writes with `--json`. */
export const outputs: Readonly<Record<OutputName, { readonly head: Head; readonly schema: z.ZodType }>> = {
  audit: auditOutput,
  calendar: calendarOutput,
  compare: compareOutput,
  doctor: doctorOutput,
  error: errorOutput,
  explain: explainOutput,
  init: initOutput,
  inspect: inspectOutput,
  plan: planOutput,
  quality: qualityOutput,
  'rules-check': rulesCheckOutput,
  'rules-list': rulesListOutput,
  'rules-new': rulesNewOutput,
  'rules-show': rulesShowOutput,
  sample: sampleOutput,
  split: splitOutput,
  tally: tallyOutput,
};
