import type { MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import { unknownUnit } from './directory.js';

/** For which units members of staff answer from their own mailboxes, which organisation tables seldom name. */
export interface Staff {
  /** Ids or the subject have shown that the sender answers what `unit` receives. */
  answersFor(mail: MailEvent, unit: Unit): void;
  /** The units that a mail of ours can come from: the sender's own, or those that an unknown one has answered for. */
  unitsOf(mail: MailEvent, unit: Unit): readonly Unit[];
}

export function createStaff(): Staff {
  const unitsBySender = new Map<string, Set<Unit>>();
  return {
    answersFor({ sender }, unit) {
      if (sender === null) return;
      const units = unitsBySender.get(sender) ?? new Set();
      unitsBySender.set(sender, units.add(unit));
    },
    unitsOf({ sender }, unit) {
      const known = unit === unknownUnit && sender !== null ? unitsBySender.get(sender) : undefined;
      return known === undefined ? [unit] : [unit, ...known];
    },
  };
}
