import { z } from 'zod';
import { shareOf } from './share-schema.js';
import { channel, count, seconds, share } from './values.js';

/* What lies behind the figures of a rule: its curves, times of arrival, patterns and areas. */

const curvePoint = z
  .strictObject({
    seconds: seconds.describe('from here on'),
    answered: share.describe('share that had an answer'),
    low: share.describe('of the 95 % interval'),
    high: share.describe('of the 95 % interval'),
  })
  .meta({ id: 'curvePoint' });

const curve = z
  .strictObject({
    contacts: count.describe('followed'),
    points: z.array(curvePoint).describe('as many as can be drawn (Kaplan–Meier)'),
    marks: z.array(z.strictObject({ seconds, waiting: count })).describe('how many were still waiting'),
    limit: z
      .strictObject({ ...curvePoint.shape, isDeadline: z.boolean() })
      .nullable()
      .describe(
        'the point at the limit’s length; isDeadline where every contact’s time runs out just there; null where the limit is no fixed length',
      ),
  })
  .meta({ id: 'curve' });

const curves = z.strictObject({ elapsed: curve, own: curve });

export const responseCurve = z
  .strictObject({
    whole: curves.nullable().describe('null where nobody was followed'),
    channels: z.array(z.strictObject({ channel, curves })),
  })
  .meta({ id: 'responseCurve' });

const counts = z
  .strictObject({
    contacts: count,
    judged: count.describe('of them'),
    met: count.describe('of these, under the main reading'),
  })
  .meta({ id: 'counts' });

const hour = z.int().min(0).max(24);

const band = z.strictObject({ from: hour, until: hour });

const weekday = z.int().min(0).max(6);

const times = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('weekday'), weekday }),
  z.strictObject({ by: z.literal('hours'), hours: band }),
]);

export const arrivals = z
  .strictObject({
    bands: z.array(band).describe('of full hours'),
    slots: z
      .array(
        z.strictObject({
          weekday,
          band: band.nullable(),
          counts,
          channels: z.array(z.strictObject({ channel, counts })),
        }),
      )
      .describe(
        'contacts that came on a weekday (Monday 0) in a band; band null where only the day is known',
      ),
    contrasts: z
      .array(z.strictObject({ channel: channel.nullable(), times, share: shareOf, others: shareOf }))
      .describe(
        'some times beside the others: a weekday beside the other days, or hours of Monday to Friday beside their other hours; where at least five were judged on either side',
      ),
  })
  .meta({ id: 'arrivals' });

const pattern = z.enum(['after-weekend', 'handed-on', 'repeated']);

const parts = z.strictObject({ with: counts, without: counts });

export const patternFigures = z
  .strictObject({
    pattern: pattern.describe(
      'after-weekend: came from Friday noon to Sunday; handed-on; repeated: the person asked again before there was an answer',
    ),
    whole: parts,
    units: z.array(z.strictObject({ unit: z.string(), ...parts.shape })),
  })
  .meta({ id: 'pattern' });

const funnelLimits = z
  .strictObject({
    judged: count.describe('of a unit of so many, the shares between which it lies by chance'),
    low998: share,
    low95: share,
    high95: share,
    high998: share,
  })
  .meta({ id: 'funnelLimits' });

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
