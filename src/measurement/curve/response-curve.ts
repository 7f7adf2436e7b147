import type {
  CurvePoint,
  ResponseCurve,
  ResponseCurveFigures,
  ResponseCurves,
} from '../../model/response-curve.js';
import { type ChannelGroups, channelOrder } from '../groups.js';
import { limitOf, type Subject } from '../subject.js';
import { followed } from '../survival.js';
import type { BinnedTimes, GroupTally } from '../tally.js';
import { marksFor, roughSeconds } from './curve-marks.js';
import { curvePoints, drawnPoints, pointAt, waitingAt } from './curve-points.js';

/** Where the limit stands on a clock. */
interface LimitPlace {
  readonly seconds: number;
  /** Whether every contact's time runs out just there. */
  readonly isDeadline: boolean;
}

interface Clock {
  readonly marks: readonly number[];
  /** Null for a limit that is no fixed length. */
  readonly limit: LimitPlace | null;
}

/** The curves of a whole rule under its main reading; null for a part, and for a rule without a time. */
export function responseCurves(
  subject: Subject,
  { all, channels }: ChannelGroups,
): ResponseCurveFigures | null {
  const clocks = clocksOf(subject);
  if (clocks === null) return null;
  const whole = curvesOf(all, clocks);
  return {
    whole,
    channels: channelOrder.flatMap((channel) => {
      const group = channels.get(channel);
      if (group === undefined) return [];
      // Where there is but one channel it is the whole.
      const curves = group === all ? whole : curvesOf(group, clocks);
      return curves === null ? [] : [{ channel, curves }];
    }),
  };
}

interface Clocks {
  readonly elapsed: Clock;
  readonly own: Clock;
}

function clocksOf({ rule, part, readings: [main] }: Subject): Clocks | null {
  if (part !== null) return null;
  if (rule.kind === 'reach') return waitClocks(rule.withinSeconds);
  const limit = limitOf(main);
  if (rule.kind !== 'respond' || limit === null) return null;
  const marks = marksFor(roughSeconds(limit));
  if (limit.kind !== 'hours' || rule.parts.some(({ binding }) => binding)) {
    return { elapsed: { marks, limit: null }, own: { marks, limit: null } };
  }
  const seconds = limit.milliseconds / 1000;
  const isForAll = rule.exceptions.every(({ instead }) => instead === null);
  const { counting } = limit;
  return {
    elapsed: { marks, limit: { seconds, isDeadline: isForAll && counting === 'clock' } },
    own: { marks, limit: { seconds, isDeadline: isForAll && counting !== 'clock-rolled' } },
  };
}

const MINUTE = 60;

/** A call has one clock: the caller's wait. */
function waitClocks(withinSeconds: number | null): Clocks {
  const clock: Clock = {
    marks: marksFor(withinSeconds ?? MINUTE),
    limit: withinSeconds === null ? null : { seconds: withinSeconds, isDeadline: true },
  };
  return { elapsed: clock, own: clock };
}

function curvesOf(group: GroupTally, { elapsed, own }: Clocks): ResponseCurves | null {
  if (followed(group.elapsed) === 0) return null;
  return { elapsed: curveOf(group.elapsed, elapsed), own: curveOf(group.own, own) };
}

function curveOf(times: BinnedTimes, { marks, limit }: Clock): ResponseCurve {
  const points = curvePoints(times);
  return {
    contacts: followed(times),
    points: drawnPoints(points),
    marks: marks.map((seconds) => ({ seconds, waiting: waitingAt(times, seconds) })),
    limit: limit === null ? null : limitPoint(points, times, limit),
  };
}

function limitPoint(
  points: readonly CurvePoint[],
  times: BinnedTimes,
  { seconds, isDeadline }: LimitPlace,
): ResponseCurve['limit'] {
  return { ...pointAt(points, times, seconds), isDeadline };
}
