import type { Category } from '../model/contact.js';
import type { Complexity, LogEvent } from '../model/event.js';
import { matchPattern } from './nature.js';

/** One line of a project's own words for what its contacts are about. All that is stated must hold. */
export interface CategoryLine {
  readonly subject: RegExp | null;
  /** Lower-case address, or domain beginning with `@`; the number of a caller. */
  readonly sender: string | null;
  /** The mailbox, number or queue that it came to: lower-case address, E.164 number, name in lower case. */
  readonly receiver: string | null;
  readonly category: Category | null;
  readonly complexity: Complexity | null;
}

/**
 * Category and complexity are told apart: each comes from the first line that fits and states it. What a
 * register says of its case goes before all lines.
 */
export function categoryOf(event: LogEvent, lines: readonly CategoryLine[]): Category {
  if (event.channel === 'case' && event.category !== 'unknown') return event.category;
  const line = lines.find((one) => one.category !== null && fits(event, one));
  return line?.category ?? 'unknown';
}

export function complexityOf(event: LogEvent, lines: readonly CategoryLine[]): Complexity | null {
  if (event.channel === 'case' && event.complexity !== null) return event.complexity;
  const line = lines.find((one) => one.complexity !== null && fits(event, one));
  return line?.complexity ?? null;
}

function fits(event: LogEvent, { subject, sender, receiver }: CategoryLine): boolean {
  switch (event.channel) {
    case 'mail': {
      const receivers = [...(event.groups ?? []), ...event.recipients];
      const isFrom = matchPattern(event, [{ subject, sender, meaning: true }]) === true;
      return isFrom && (receiver === null || receivers.includes(receiver));
    }
    case 'phone': {
      const isFrom = subject === null && (sender === null || event.from === sender);
      return isFrom && (receiver === null || event.to.some((party) => party.toLowerCase() === receiver));
    }
    case 'case': {
      const from = { sender: event.counterpart, subject: event.subject };
      return receiver === null && matchPattern(from, [{ subject, sender, meaning: true }]) === true;
    }
  }
}
