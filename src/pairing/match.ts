import type { Evidence } from '../model/contact.js';
import type { PairMark } from '../model/pair-mark.js';
import { byReceipt, type Draft } from './draft.js';

/** A contact that a mail or a talk belongs to, and how that is known. */
export interface Match {
  readonly draft: Draft;
  readonly evidence: Evidence;
  readonly marks: readonly PairMark[];
}

/** Open ones first, then the one received first. Where several open ones fit, the match says so. */
export function matchOf(fitting: readonly Draft[], evidence: Evidence): Match | null {
  const open = [...new Set(fitting)].filter((draft) => !draft.closed);
  const draft = earliest(open) ?? earliest(fitting);
  if (draft === null) return null;
  return { draft, evidence, marks: open.length > 1 ? ['one-of-several'] : [] };
}

/** A pair that may be wrong: the mail belongs to one of the person's open contacts, and nothing tells which. */
export function isGuess({ evidence, marks }: Match): boolean {
  return evidence === 'counterpart' && marks.includes('one-of-several');
}

function earliest(drafts: readonly Draft[]): Draft | null {
  return drafts.reduce<Draft | null>(
    (first, draft) => (first === null || byReceipt(draft, first) < 0 ? draft : first),
    null,
  );
}
