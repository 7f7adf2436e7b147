import { z } from 'zod';
import { told } from '../../errors/mistakes.js';
import type { Told } from '../../errors/told.js';
import { described } from '../json-schema.js';
import { toldIssue } from '../told-issue.js';

/** Seconds of what a mean or a median is compared with, in the main reading's own time. */
const unitSeconds: { readonly [unit: string]: number } = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};
const timePattern = /^(\d+(?:\.\d+)?) (second|minute|hour|day|week)s?$/;

const time = z
  .string()
  .meta({ pattern: timePattern.source })
  .transform((written, context) => {
    const [, amount = '', unit = ''] = timePattern.exec(written.trim()) ?? [];
    const seconds = Number(amount) * (unitSeconds[unit] ?? 0);
    if (seconds > 0) return { seconds, written: written.trim() };
    context.addIssue(toldIssue(told(({ rules }) => rules.noTargetTime(written))));
    return z.NEVER;
  });

const percent = z.number().min(0).max(100);

const forms = z.strictObject({
  atLeast: described(percent, 'Minst så många procent ska hålla löftet', 90).optional(),
  atMost: described(percent, 'Högst så många procent får avvika från löftet', 10).optional(),
  mean: described(time, 'Medeltiden får vara högst så lång', '90 seconds').optional(),
  median: described(time, 'Hälften ska få svar inom den här tiden', '3 days').optional(),
  solved: described(
    z.number().int().min(1),
    'Så många ska hålla löftet, av det antal som of anger',
    7,
  ).optional(),
  of: described(z.number().int().min(1), 'Antalet som solved räknas av', 10).optional(),
});

type Forms = z.output<typeof forms>;

const oneForm = forms.superRefine((written, context) => {
  const problem = formProblem(written);
  if (problem !== null) context.addIssue(toldIssue(problem));
});

function formProblem({ solved, of, ...others }: Forms): Told | null {
  const count = Object.values(others).filter((value) => value !== undefined).length;
  if ((solved === undefined) !== (of === undefined)) return told((words) => words.rules.solvedWithoutOf());
  if (solved !== undefined && of !== undefined && solved > of)
    return told((words) => words.rules.solvedAboveOf(solved, of));
  if (count + (solved === undefined ? 0 : 1) === 1) return null;
  return told((words) => words.rules.oneForm());
}

/** What the contacts of a rule should come to, in one of several forms. */
export const targetSchema = z.union([percent, oneForm]).meta({ id: 'target' });

export type WrittenTarget = z.output<typeof targetSchema>;

export const target = described(
  targetSchema,
  'Målet. Ett tal är den andel i procent som minst ska hålla löftet. Andra former: { atLeast: 90 }, { atMost: 10 } (andel som avviker), { mean: 90 seconds }, { median: 3 days }, { solved: 7, of: 10 }',
  90,
);

/** Channels whose target differs. */
export const targets = described(
  z.strictObject({
    mail: described(targetSchema, 'Målet för e-post', 90).optional(),
    phone: described(targetSchema, 'Målet för telefon', { mean: '90 seconds' }).optional(),
    case: described(targetSchema, 'Målet för ärenderegister', 80).optional(),
  }),
  'Kanaler som har ett annat mål',
  { mail: 90, phone: 80 },
);
