import { z } from 'zod';
import { described } from '../json-schema.js';
import { anyChannels, baseShape, channelsOf } from './base-shape.js';
import {
  cutoff,
  dayEnds,
  feedback,
  from,
  goalSchema,
  limitText,
  partSchema,
  readingSchema,
} from './time-schema.js';

const countOrIgnore = z.enum(['count', 'ignore']);

const secondsPerSignal = described(
  z.number().min(1).max(60),
  'Sekunder per ringsignal, för tider i signals',
  5,
).default(6);

const exampleParts = [
  {
    id: 'bekraftelse',
    title: 'Bekräftelse',
    within: '2 working days',
    feedback: ['acknowledgement', 'notice', 'answer'],
  },
  { id: 'beslut', title: 'Beslut', within: '10 working days' },
];

/** `respond`: feedback within a time. */
export const respondSchema = z.strictObject({
  kind: described(z.literal('respond'), 'Slag av löfte: svar inom en tid', 'respond'),
  ...baseShape,
  channels: anyChannels,
  within: described(
    limitText,
    'Tiden: ett tal och seconds, minutes, hours, days, weeks, months, working days, working weeks eller signals, eller same working day, next working day',
    '2 working days',
  ).optional(),
  readings: described(
    z.array(readingSchema).min(1),
    'Sätt att räkna tiden. Exakt ett är huvudtolkningen. Får utelämnas för arbetsdagar, sekunder, minuter och signaler',
    [{ id: 'workday-clock', main: true, title: 'alla timmar på arbetsdagar' }],
  ).optional(),
  secondsPerSignal,
  feedback: feedback.optional(),
  from: from.default('received'),
  goal: described(goalSchema, 'Ett kortare mål bredvid löftets yttersta tid. Det visas men avgör inget', {
    within: 'same working day',
  }).optional(),
  steps: described(
    z.array(partSchema).min(2),
    'Steg i stället för within. Alla ska hållas',
    exampleParts,
  ).optional(),
  alternatives: described(
    z.array(partSchema).min(2),
    'Olika sätt att hålla löftet i stället för within. Ett räcker',
    [
      { id: 'svar', title: 'Svar', within: '2 working days' },
      { id: 'besked', title: 'Besked om vem och när', within: 'next working day', feedback: ['notice'] },
    ],
  ).optional(),
  ownLaterCall: described(
    countOrIgnore,
    'Om det räknas som svar att den som missades ringer igen och får svar',
    'ignore',
  ).default('count'),
  callbackAttempt: described(
    countOrIgnore,
    'Om ett försök att ringa upp räknas, fast ingen svarade',
    'count',
  ).default('ignore'),
  hiddenNumber: described(
    z.enum(['not-assessable', 'unanswered']),
    'Missade samtal från dolt nummer: ej bedömbara, eller obesvarade',
    'unanswered',
  ).default('not-assessable'),
  bouncedAnswer: described(
    countOrIgnore,
    'Om ett svar per e-post räknas fast det studsade och inte nådde fram',
    'ignore',
  ).default('count'),
  cutoff: cutoff.optional(),
  dayEnds: dayEnds.optional(),
});

/** `reach`: calls answered by a person at the first try. */
export const reachSchema = z.strictObject({
  kind: described(z.literal('reach'), 'Slag av löfte: samtal besvaras vid första försöket', 'reach'),
  ...baseShape,
  channels: channelsOf(['phone'], 'reach'),
  within: described(
    z.string().min(1).meta({ pattern: '^\\d+(\\.\\d+)? (second|minute|signal)s?$' }),
    'Längsta väntetid: ett tal och seconds, minutes eller signals',
    '60 seconds',
  ).optional(),
  secondsPerSignal,
});

/** `route`: not passed around, or solved at the first contact. */
export const routeSchema = z.strictObject({
  kind: described(z.literal('route'), 'Slag av löfte: inte skickas runt', 'route'),
  ...baseShape,
  channels: anyChannels,
  maxTransfers: described(z.number().int().min(0), 'Högst så många vidarekopplingar', 1).optional(),
  resolved: described(
    z.literal('first-contact'),
    'first-contact: löst vid första kontakten. Skrivs i stället för maxTransfers',
    'first-contact',
  ).optional(),
  unansweredAfterWorkingDays: described(
    z.number().int().min(1).max(250),
    'Arbetsdagar efter vilka en kontakt utan svar räknas som obesvarad. Skrivs vid resolved',
    10,
  ).optional(),
});

/** `content`: the feedback holds what it must. */
export const contentSchema = z.strictObject({
  kind: described(z.literal('content'), 'Slag av löfte: vad återkopplingen innehåller', 'content'),
  ...baseShape,
  channels: channelsOf(['case'], 'content'),
  contains: described(
    z.array(z.enum(['received', 'measure', 'plan', 'contact-person'])).min(1),
    'Det som ska finnas med: received (mottaget), measure (åtgärd), plan (tidplan), contact-person (kontaktperson)',
    ['received', 'contact-person'],
  ),
});

/** `account`: what came in and what was done can be told of. */
export const accountSchema = z.strictObject({
  kind: described(z.literal('account'), 'Slag av löfte: redovisning per nämnd och år', 'account'),
  ...baseShape,
  channels: anyChannels,
});
