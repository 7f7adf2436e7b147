import type { Instant, Moment, Precision } from '../model/time.js';

const MINUTE = 60_000;

/** What the log knows to the second or better. */
export function exactMoment(start: Instant): Moment {
  return new ExactMoment(start);
}

/** What the log knows to the minute that begins at `start`. */
export function minuteMoment(start: Instant): Moment {
  return new MinuteMoment(start);
}

/** The same so many milliseconds later, as exactly as it was known. */
export function laterBy(milliseconds: number, { start, end, precision }: Moment): Moment {
  switch (precision) {
    case 'exact':
      return exactMoment(start + milliseconds);
    case 'minute':
      return minuteMoment(start + milliseconds);
    case 'day':
      return { start: start + milliseconds, end: end + milliseconds, precision };
  }
}

/** A moment whose end can be told by its start, and is not kept: logs have millions of them. */
abstract class BriefMoment implements Moment {
  readonly start: Instant;
  abstract readonly end: Instant;
  abstract readonly precision: Precision;

  constructor(start: Instant) {
    this.start = start;
  }

  toJSON(): Moment {
    const { start, end, precision } = this;
    return { start, end, precision };
  }
}

class ExactMoment extends BriefMoment {
  get end(): Instant {
    return this.start;
  }

  get precision(): Precision {
    return 'exact';
  }
}

class MinuteMoment extends BriefMoment {
  get end(): Instant {
    return this.start + MINUTE - 1;
  }

  get precision(): Precision {
    return 'minute';
  }
}
