import { z } from 'zod';
import { shareOf } from './share-schema.js';
import { channel, count, seconds, share } from './values.js';

/* What lies behind the figures of a rule: its curves, times of arrival, patterns and areas. */

const curvePoint = z.strictObject({ seconds, answered: share, low: share, high: share });

const curve = z.strictObject({
  contacts: count,
  points: z.array(curvePoint),
  marks: z.array(z.strictObject({ seconds, waiting: count })),
  limit: z.strictObject({ ...curvePoint.shape, isDeadline: z.boolean() }).nullable(),
});

const curves = z.strictObject({ elapsed: curve, own: curve });

export const responseCurve = z.strictObject({
  whole: curves.nullable(),
  channels: z.array(z.strictObject({ channel, curves })),
});

const counts = z.strictObject({ contacts: count, judged: count, met: count });

const hour = z.int().min(0).max(24);

const band = z.strictObject({ from: hour, until: hour });

const weekday = z.int().min(0).max(6);

const times = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('weekday'), weekday }),
  z.strictObject({ by: z.literal('hours'), hours: band }),
]);

export const arrivals = z.strictObject({
  bands: z.array(band),
  slots: z.array(
    z.strictObject({
      weekday,
      band: band.nullable(),
      counts,
      channels: z.array(z.strictObject({ channel, counts })),
    }),
  ),
  contrasts: z.array(z.strictObject({ channel: channel.nullable(), times, share: shareOf, others: shareOf })),
});

const pattern = z.enum(['after-weekend', 'handed-on', 'repeated']);

const parts = z.strictObject({ with: counts, without: counts });

export const patternFigures = z.strictObject({
  pattern,
  whole: parts,
  units: z.array(z.strictObject({ unit: z.string(), ...parts.shape })),
});

const funnelLimits = z.strictObject({
  judged: count,
  low998: share,
  low95: share,
  high95: share,
  high998: share,
});

export const areas = z.strictObject({
  improvementBelow: share.nullable(),
  funnel: z.array(funnelLimits),
  units: z.array(
    z.strictObject({
      unit: z.string(),
      limits: funnelLimits.nullable(),
      placedBy: z.array(z.enum(['funnel', 'improvement-below'])),
      tooFew: z.enum(['contacts', 'departures']).nullable(),
      departures: count,
      shareOfDepartures: share.nullable(),
      wholeIfAsOthers: share.nullable(),
      causes: z.array(z.enum(['unanswered', 'late', ...pattern.options, 'one-person'])),
      answering: z.strictObject({ answers: count, byOne: count }).nullable(),
    }),
  ),
});
