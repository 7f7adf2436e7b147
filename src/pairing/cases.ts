import type { HappeningKind } from '../model/contact.js';
import type { CaseEvent, CaseTime } from '../model/event.js';
import type { Moment } from '../model/time.js';
import { addToHistory, type Draft, openDraft } from './draft.js';
import { notContact } from './fates.js';
import type { Numbered } from './numbered.js';

/** A contact that an entry of a register opened. */
export interface CaseDraft extends Draft {
  readonly event: CaseEvent;
}

/** What the times of a register say that happened to the case. */
const told: readonly (readonly [CaseTime, HappeningKind])[] = [
  ['acknowledged', 'acknowledgement'],
  ['noticed', 'notice'],
  ['answered', 'answer'],
  ['closed', 'closing'],
];

/** When something was written in an entry of a register, in no order. A register is a snapshot: each shows that it was still kept. */
export function timesOfCase({ at, times }: CaseEvent): readonly Moment[] {
  return [at, ...Object.values(times).flatMap((time) => time ?? [])];
}

/**
 * Opens a contact on every entry of a register, with all that the register itself says became of it. Each entry learns
 * its fate; the contacts are returned.
 */
export function openCases(cases: readonly Numbered<CaseEvent>[]): readonly CaseDraft[] {
  const drafts: CaseDraft[] = [];
  for (const entry of cases) {
    const { event, unit, measured } = entry;
    if (unit === null || !measured) {
      entry.fate = notContact('not-measured');
      continue;
    }
    const draft = { ...openDraft(entry, unit), event };
    for (const [time, what] of told) {
      const at = event.times[time];
      if (at !== null) addToHistory(draft, { what, event, unit, evidence: 'register', at });
    }
    drafts.push(draft);
    entry.fate = { what: 'opens', contact: entry.id };
  }
  return drafts;
}
