import { z } from 'zod';
import { limitCalendarProblem } from '../calendar/limit.js';
import { parseIsoDate } from '../calendar/zone.js';
import type { CalendarSpec } from '../model/rule.js';
import { limitMistakes, limitsOf } from './limit-mistakes.js';
import { readingIds } from './rule-set-schema.js';
import type { PathMistake } from './schema-mistakes.js';

/** As much of a rule as the checks of its combinations need; the schema has its say on the rest. */
const ruleParts = z.object({
  id: z.unknown().optional(),
  within: z.string().catch(''),
  readings: z.array(z.object({ id: z.unknown().optional(), main: z.unknown().optional() })).catch([]),
  cutoff: z.string().optional().catch(undefined),
  dayEnds: z.enum(['midnight', 'office-close']).optional().catch(undefined),
  validFrom: z.string().optional().catch(undefined),
  validUntil: z.string().optional().catch(undefined),
});

type RuleParts = z.output<typeof ruleParts>;

/** What each key of a rule allows and the rule as a whole cannot mean. */
export function ruleMistakes(written: unknown, calendar: CalendarSpec | null): readonly PathMistake[] {
  const set = z.object({ rules: z.array(z.unknown()) }).safeParse(written);
  const rules = (set.success ? set.data.rules : []).flatMap((rule, index) => {
    const parts = ruleParts.safeParse(rule);
    return parts.success ? [{ rule: parts.data, path: ['rules', index] }] : [];
  });
  return [
    ...repeated(
      rules.map(({ rule, path }) => ({ id: rule.id, path: [...path, 'id'] })),
      'två löften har samma id. Ge dem var sitt, till exempel svar-36h och svar-1-vecka',
    ),
    ...rules.flatMap(({ rule, path }) =>
      [
        ...limitMistakes(rule),
        ...readingMistakes(rule),
        ...validityMistakes(rule),
        ...endlessMistakes(rule, calendar),
      ].map((mistake) => ({ ...mistake, path: [...path, ...mistake.path] })),
    ),
  ];
}

function readingMistakes({ readings }: RuleParts): readonly PathMistake[] {
  const mains = readings.filter(({ main }) => main === true);
  const message =
    'exakt en tolkning ska vara huvudtolkning. Skriv main: true vid den, och inte vid någon annan';
  return [
    ...(readings.length > 0 && mains.length !== 1 ? [{ path: ['readings'], message }] : []),
    ...repeated(
      readings.map(({ id }, index) => ({ id, path: ['readings', index, 'id'] })),
      `tolkningen står två gånger. Ta bort den ena, eller välj en annan av ${readingIds.join(', ')}`,
    ),
  ];
}

function validityMistakes({ validFrom, validUntil }: RuleParts): readonly PathMistake[] {
  const from = parseIsoDate(validFrom ?? '');
  const until = parseIsoDate(validUntil ?? '');
  if (from === null || until === null || from <= until) return [];
  const message = `löftet slutar gälla ${validUntil}, innan det börjar ${validFrom}. Skriv till exempel validFrom: 2018-10-08 och validUntil: 2022-12-31`;
  return [{ path: ['validUntil'], message }];
}

/** A limit that never runs out under the calendar; said once for a rule. */
function endlessMistakes(rule: RuleParts, calendar: CalendarSpec | null): readonly PathMistake[] {
  if (calendar === null) return [];
  const [problem] = limitsOf(rule).flatMap((limit) => limitCalendarProblem(limit, calendar) ?? []);
  if (problem === undefined) return [];
  const example = 'Skriv till exempel calendar: { hours: { mon-fri: 08:00-16:00 } }';
  return [{ path: ['readings'], message: `${problem} ${example}` }];
}

/** Every id that an earlier one has. */
function repeated(
  named: readonly { readonly id: unknown; readonly path: readonly PropertyKey[] }[],
  message: string,
): readonly PathMistake[] {
  return named
    .filter(({ id }, index) => typeof id === 'string' && named.findIndex((one) => one.id === id) < index)
    .map(({ path }) => ({ path, message }));
}
