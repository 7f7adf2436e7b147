import type { Fate, HappeningKind } from '../model/contact.js';
import type { CaseEvent, CaseTime } from '../model/event.js';
import { addToHistory, type Draft, openDraft } from './draft.js';
import type { Outcome } from './outcome.js';
import type { Numbered } from './placement.js';

/** A contact that an entry of a register opened. */
export interface CaseDraft extends Draft {
  readonly event: CaseEvent;
}

export interface CaseOutcome extends Outcome {
  readonly drafts: readonly CaseDraft[];
}

/** What the times of a register say that happened to the case. */
const told: readonly (readonly [CaseTime, HappeningKind])[] = [
  ['acknowledged', 'acknowledgement'],
  ['noticed', 'notice'],
  ['answered', 'answer'],
  ['closed', 'closing'],
];

/** Opens a contact on every entry of a register, with all that the register itself says became of it. */
export function openCases(cases: readonly Numbered<CaseEvent>[]): CaseOutcome {
  const fates = new Map<string, Fate>();
  const drafts: CaseDraft[] = [];
  for (const { id, placement } of cases) {
    const { event, unit, measured } = placement;
    if (unit === null || !measured) {
      fates.set(id, { what: 'not-a-contact', reason: 'not-measured' });
      continue;
    }
    const draft = { ...openDraft({ id, placement, unit }), event };
    for (const [time, what] of told) {
      const at = event.times[time];
      if (at !== null) addToHistory(draft, { what, event, unit, evidence: 'register', at });
    }
    drafts.push(draft);
    fates.set(id, { what: 'opens', contact: id });
  }
  return { fates, drafts };
}
