import type { Channel } from './event.js';

/** Share answered, 0 to 1, from `seconds` until the next point, with its 95 % interval. */
export interface CurvePoint {
  readonly seconds: number;
  readonly answered: number;
  readonly low: number;
  readonly high: number;
}

/** How many had had no answer at `seconds`, and were still followed there. */
export interface CurveMark {
  readonly seconds: number;
  readonly waiting: number;
}

/**
 * How answers came in on one clock (Kaplan–Meier): pending and unanswered contacts are followed to the end of the
 * log. Points are exact; of those that rise by less than can be drawn only some are kept.
 */
export interface ResponseCurve {
  /** Contacts that were followed from the start. */
  readonly contacts: number;
  readonly points: readonly CurvePoint[];
  readonly marks: readonly CurveMark[];
  /** At the length of the limit; null for a limit that is no fixed length. */
  readonly limit: (CurvePoint & { readonly isDeadline: boolean }) | null;
}

/** In elapsed time, and in the reading's own. */
export interface ResponseCurves {
  readonly elapsed: ResponseCurve;
  readonly own: ResponseCurve;
}

/** Of the main reading. A curve is null where nobody was followed, and where it is not published. */
export interface ResponseCurveFigures {
  readonly whole: ResponseCurves | null;
  readonly channels: readonly { readonly channel: Channel; readonly curves: ResponseCurves }[];
}
