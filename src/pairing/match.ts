import type { Evidence } from '../model/contact.js';
import type { PairMark } from '../model/pair-mark.js';
import { earlier } from './draft.js';
import type { MailDraft } from './mail-draft.js';

/** A contact that a mail or a talk belongs to, and how that is known. */
export interface Match {
  readonly draft: MailDraft;
  readonly evidence: Evidence;
  readonly marks: readonly PairMark[];
}

const noMarks: readonly PairMark[] = [];

/** Open ones first, then the one received first. Where several open ones fit, the match says so. */
export function matchOf(fitting: readonly MailDraft[], evidence: Evidence): Match | null {
  let open: MailDraft | null = null;
  let closed: MailDraft | null = null;
  let areSeveral = false;
  for (const draft of fitting) {
    if (draft.closed) closed = earlier(draft, closed);
    else {
      areSeveral ||= open !== null && open !== draft;
      open = earlier(draft, open);
    }
  }
  const draft = open ?? closed;
  return draft === null ? null : { draft, evidence, marks: areSeveral ? ['one-of-several'] : noMarks };
}

/** Those of the fitting ones that fit better; all of them where none does. */
export function preferring(
  isBetter: (draft: MailDraft) => boolean,
  fitting: readonly MailDraft[],
): readonly MailDraft[] {
  const better = fitting.filter(isBetter);
  return better.length > 0 ? better : fitting;
}

/** A pair that may be wrong: the mail belongs to one of the person's open contacts, and nothing tells which. */
export function isGuess({ evidence, marks }: Match): boolean {
  return evidence === 'counterpart' && marks.includes('one-of-several');
}

/** Where a mail goes on with another that was a guess, it is one too. */
export function guessOf(fitting: readonly MailDraft[]): Match | null {
  const match = matchOf(fitting, 'counterpart');
  return match === null ? null : { ...match, marks: ['one-of-several'] };
}
