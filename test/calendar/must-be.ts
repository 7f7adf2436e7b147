import { expect } from '@jest/globals';

/** Expects the same only where it is not: jest takes longer to expect than the calendar to answer. */
export function mustBe(found: number | boolean, expected: number | boolean): void {
  if (found !== expected) expect(found).toBe(expected);
}
