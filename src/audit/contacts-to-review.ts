import type { Contact, Happening } from '../model/contact.js';
import type { ReviewKind } from '../model/quality.js';
import type { KeptVerdict } from '../model/verdict.js';

/** The mail of a rule's main reading that a form of this kind is drawn from. */
export function contactsToReview(
  kind: ReviewKind,
  rule: string,
  verdicts: Iterable<KeptVerdict>,
): readonly Contact[] {
  const found: Contact[] = [];
  for (const { contact, outcome, rule: own, main } of verdicts) {
    if (own !== rule || !main || contact.channel !== 'mail') continue;
    const isWanted =
      kind === 'unanswered'
        ? outcome === 'unanswered'
        : outcome !== 'excluded' && answerByMail(contact) !== null;
    if (isWanted) found.push(contact);
  }
  return found;
}

/** What a reviewer can look up: not what a correction tells of, nor a call. */
export function answerByMail({ history }: Contact): Happening | null {
  const found = history.find(
    ({ what, event, evidence }) => what === 'answer' && event.channel === 'mail' && evidence !== 'correction',
  );
  return found ?? null;
}
