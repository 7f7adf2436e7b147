import type { AreaFigures } from '../../src/model/areas.js';
import type { ArrivalFigures } from '../../src/model/arrival.js';
import type { PatternFigures } from '../../src/model/patterns.js';
import type { ResponseCurveFigures, ResponseCurves } from '../../src/model/response-curve.js';
import type { Share } from '../../src/model/share.js';

/* Curves, times, patterns and areas with something under every key. */

const HOUR = 3600;

/** A share whose interval is only wide. */
function wideShare(met: number, judged: number): Share {
  return { value: met / judged, low: 0.1, high: 0.99, met, judged };
}

const curves: ResponseCurves = {
  elapsed: {
    contacts: 20,
    points: [
      { seconds: 600, answered: 0.5, low: 0.3, high: 0.7 },
      { seconds: 60 * HOUR, answered: 0.9, low: 0.7, high: 0.97 },
    ],
    marks: [
      { seconds: 0, waiting: 20 },
      { seconds: 36 * HOUR, waiting: 10 },
    ],
    limit: { seconds: 36 * HOUR, answered: 0.5, low: 0.3, high: 0.7, isDeadline: false },
  },
  own: { contacts: 20, points: [], marks: [{ seconds: 0, waiting: 20 }], limit: null },
};

export const fullCurve: ResponseCurveFigures = { whole: curves, channels: [{ channel: 'mail', curves }] };

export const fullArrivals: ArrivalFigures = {
  bands: [
    { from: 0, until: 8 },
    { from: 8, until: 9 },
    { from: 9, until: 24 },
  ],
  slots: [
    {
      weekday: 0,
      band: { from: 8, until: 9 },
      counts: { contacts: 12, judged: 10, met: 9 },
      channels: [{ channel: 'mail', counts: { contacts: 12, judged: 10, met: 9 } }],
    },
    {
      weekday: 4,
      band: { from: 9, until: 24 },
      counts: { contacts: 6, judged: 6, met: 1 },
      channels: [],
    },
    { weekday: 6, band: null, counts: { contacts: 2, judged: 0, met: 0 }, channels: [] },
  ],
  contrasts: [
    { channel: null, times: { by: 'weekday', weekday: 0 }, share: wideShare(9, 10), others: wideShare(3, 6) },
    {
      channel: 'mail',
      times: { by: 'hours', hours: { from: 8, until: 12 } },
      share: wideShare(9, 10),
      others: wideShare(3, 6),
    },
  ],
};

const parts = {
  with: { contacts: 6, judged: 6, met: 1 },
  without: { contacts: 14, judged: 10, met: 9 },
};

export const fullPatterns: readonly PatternFigures[] = [
  { pattern: 'after-weekend', whole: parts, units: [{ unit: 'Skola', ...parts }] },
  { pattern: 'handed-on', whole: parts, units: [] },
  { pattern: 'repeated', whole: parts, units: [] },
];

const limits = { judged: 16, low998: 0.3, low95: 0.4, high95: 0.9, high998: 0.95 };

export const fullAreas: AreaFigures = {
  improvementBelow: 0.8,
  funnel: [{ ...limits, judged: 5 }, limits],
  units: [
    {
      unit: 'Skola',
      limits,
      placedBy: ['funnel', 'improvement-below'],
      tooFew: null,
      departures: 6,
      shareOfDepartures: 1,
      wholeIfAsOthers: null,
      causes: ['unanswered', 'late', 'after-weekend', 'handed-on', 'repeated', 'one-person'],
      answering: { answers: 25, byOne: 21 },
    },
    {
      unit: '=Lek',
      limits: null,
      placedBy: [],
      tooFew: 'departures',
      departures: 0,
      shareOfDepartures: null,
      wholeIfAsOthers: 0.7,
      causes: [],
      answering: null,
    },
  ],
};
