import type { Instant, Moment, Precision } from '../model/time.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What the log knows to the second or better. */
export function exactMoment(start: Instant): Moment {
  return start % SECOND === 0 ? new SecondMoment(start / SECOND) : new ExactMoment(start);
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
  abstract readonly start: Instant;
  abstract readonly end: Instant;
  abstract readonly precision: Precision;

  toJSON(): Moment {
    const { start, end, precision } = this;
    return { start, end, precision };
  }
}

class ExactMoment extends BriefMoment {
  readonly start: Instant;

  constructor(start: Instant) {
    super();
    this.start = start;
  }

  get end(): Instant {
    return this.start;
  }

  get precision(): Precision {
    return 'exact';
  }
}

/** As most logs tell time. Unlike an instant, so small a number needs no room beside the object. */
class SecondMoment extends BriefMoment {
  private readonly second: number;

  constructor(second: number) {
    super();
    this.second = second;
  }

  get start(): Instant {
    return this.second * SECOND;
  }

  get end(): Instant {
    return this.start;
  }

  get precision(): Precision {
    return 'exact';
  }
}

class MinuteMoment extends BriefMoment {
  readonly start: Instant;

  constructor(start: Instant) {
    super();
    this.start = start;
  }

  get end(): Instant {
    return this.start + MINUTE - 1;
  }

  get precision(): Precision {
    return 'minute';
  }
}
