import type { RuleSource } from '../../model/rule.js';

/** The document with its decision and date as one sentence, and the note as its own. */
export function sourceText({ document, decision, date, paragraph, note }: RuleSource): string {
  const isOfDecision = paragraph?.startsWith('§') === true && decision?.includes('§') === false;
  const place = paragraph === null || isOfDecision ? document : `${document}, ${paragraph}`;
  const decided = isOfDecision ? `${decision} ${paragraph}` : decision;
  const details = [decided, date].filter((part) => part !== null);
  const named = details.length > 0 ? `${place} (${details.join(', ')})` : place;
  return note === null ? ended(named) : `${ended(named)} ${ended(note)}`;
}

/** The text with a full stop, unless it has its own end. */
function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
