import { z } from 'zod';
import { told } from '../../errors/mistakes.js';
import { date, dateRange } from '../calendar-values.js';
import { described } from '../json-schema.js';
import { toldIssue } from '../told-issue.js';
import { exceptionSchema } from './exception-schema.js';
import { scopeSchema } from './scope-schema.js';
import { ruleSource, slug } from './source-schema.js';
import { target, targets } from './target-schema.js';

const excludeOrInclude = z.enum(['exclude', 'include']);

/** The channels that a kind can have; `kind` is named where it has not all. */
export function channelsOf(
  allowed: readonly ('mail' | 'phone' | 'case')[],
  kind: 'reach' | 'content' | null,
) {
  const channel = z
    .enum(['mail', 'phone', 'case'])
    .check(({ value, issues }) => {
      if (kind === null || allowed.includes(value)) return;
      const refused = told(({ project }) => project.channelNotAllowed(value, kind, allowed));
      issues.push({ ...toldIssue(refused), input: value });
    })
    .meta({ enum: [...allowed] });
  return described(
    z.array(channel).min(1),
    'Kanaler som löftet gäller: mail (e-post), phone (telefon), case (ärenderegister)',
    allowed.slice(0, 2),
  );
}

export const anyChannels = channelsOf(['mail', 'phone', 'case'], null);

/** Keys that rules of every kind have. */
export const baseShape = {
  id: described(slug, 'Löftets namn i resultatfilerna. Ändra det inte mellan mätningar', 'svar-36h'),
  title: described(z.string().min(1), 'Löftet som rubrik', 'Svar inom 36 timmar'),
  promise: described(
    z.string().min(1),
    'Löftet i en mening, som den trycks i rapporten',
    'Alla som mejlar kommunen ska få svar inom 36 timmar.',
  ),
  topic: described(
    z.string().min(1),
    'Löften med samma topic tävlar om en kontakt: det snävaste bedömer den. Utan den tävlar löften som prövar samma sak',
    'svar',
  ).optional(),
  scope: described(scopeSchema, 'Vilka kontakter löftet gäller. Allt som anges ska stämma', {
    categories: ['complaint'],
    named: true,
  }).optional(),
  target: target.default(100),
  targets: targets.optional(),
  improvementBelow: described(
    z.number().min(0).max(100),
    'Under hur många procent en enhet är ett förbättringsområde, vad slumpen än kan förklara',
    80,
  ).optional(),
  indicative: described(z.boolean(), 'true: ett riktmärke, som visas men inte kan missas', true).default(
    false,
  ),
  severity: described(
    z.enum(['serious', 'normal', 'minor']),
    'Hur allvarlig en avvikelse är: serious, normal eller minor',
    'serious',
  ).default('normal'),
  measureId: described(z.string().min(1), 'Måttets id hos någon annan, om det finns ett', 'M-17').optional(),
  source: ruleSource.optional(),
  readingNote: described(
    z.string().min(1),
    'Varför just det här löftet läses som det gör',
    'Policyn säger ”några dagar”. Det läses som tre arbetsdagar.',
  ).optional(),
  exceptions: described(
    z.array(exceptionSchema),
    'När löftet inte gäller, eller en annan tid gäller. Det första som stämmer avgör',
    [{ when: 'summer', from: '06-15', until: '08-15' }],
  ).default([]),
  ignoreLocalClosures: described(
    z.boolean(),
    'true för allmänna handlingar: klämdagar, sommartider och egna stängningar ger inget uppskov',
    true,
  ).default(false),
  shortAbandon: described(
    excludeOrInclude,
    'Samtal där uppringaren lade på genast: undantas, eller räknas med',
    'include',
  ).default('exclude'),
  closedHours: described(
    excludeOrInclude,
    'Samtal utanför telefontiden: undantas, eller räknas med',
    'include',
  ).default('exclude'),
  notInForce: described(z.array(dateRange), 'Dagar då löftet inte gäller', [
    '2018-07-02..2018-08-03',
  ]).default([]),
  validFrom: described(date, 'Första dagen som löftet gäller', '2018-10-08').optional(),
  validUntil: described(date, 'Sista dagen som löftet gäller', '2022-12-31').optional(),
};
