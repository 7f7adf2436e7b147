import type { Contact, Happening } from '../model/contact.js';
import type { ReviewKind } from '../model/quality.js';
import type { KeptVerdict } from '../model/verdict.js';

/** The mail of a rule's main reading that a form of this kind is drawn from. */
export function contactsToReview(
  kind: ReviewKind,
  rule: string,
  verdicts: readonly KeptVerdict[],
): readonly Contact[] {
  return verdicts.flatMap(({ contact, outcome, rule: own, main }) => {
    if (own !== rule || !main || contact.channel !== 'mail') return [];
    const isWanted =
      kind === 'unanswered'
        ? outcome === 'unanswered'
        : outcome !== 'excluded' && answerByMail(contact) !== null;
    return isWanted ? [contact] : [];
  });
}

/** What a reviewer can look up: not what a correction tells of, nor a call. */
export function answerByMail({ history }: Contact): Happening | null {
  const found = history.find(
    ({ what, event, evidence }) => what === 'answer' && event.channel === 'mail' && evidence !== 'correction',
  );
  return found ?? null;
}
