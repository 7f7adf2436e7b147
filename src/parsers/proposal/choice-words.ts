import type { ProposedChoice } from '../../model/inspection.js';
import { plainSigns } from '../../plain-signs.js';
import { plainWord } from '../mapped/mapped-columns.js';
import { type CallStatus, callStatuses } from '../phone/call-statuses.js';
import { directionOf } from '../values/directions.js';

/** Parts of words that exchanges use for what became of a call; the first that is found counts. */
const statusStems: readonly (readonly [CallStatus, RegExp])[] = [
  ['callback-ordered', /återupp|call-?back/],
  ['voicemail', /röst(?:brev|med)|telefonsvar|voice|meddelande/],
  ['handed-on', /vidare|hänvis|transfer|överför/],
  ['busy', /upptag|busy/],
  [
    'no-answer',
    /\b(?:ej|inte|icke|inget|no|not)\b|obesv|miss|tapp|överg|avbr|avvis|avböj|lagt|lade|läm|lost|abandon|timeout|tids|unans|nek/,
  ],
  ['failed', /misslyck|\bfel\b|fail|error/],
  ['answered', /besv|svar|klar|koppl|answer|connect|success|lyckad|hanterad/],
];

const affirmed = /^(?:ja|j|yes|y|true|sant)$/;
const denied = /^(?:nej|n|no|false|falskt)$/;

/** What a word says that became of a call, known or by its looks; null where it says nothing of it, as yes and no alone. */
export function outcomeOfWord(word: string): CallStatus | null {
  const plain = plainWord(word);
  if (!isWord(plain) || affirmed.test(plain) || denied.test(plain)) return null;
  const known = Object.hasOwn(callStatuses, plain) ? callStatuses[plain] : undefined;
  const meaning = known ?? statusStems.find(([, stem]) => stem.test(plain))?.[0] ?? null;
  return meaning === 'unstated' ? null : meaning;
}

/** Words of a status column that the program does not know, with what they look like under its header. */
export function proposedStatuses(words: readonly string[], header: string): readonly ProposedChoice[] {
  return words
    .filter((word) => isWord(word) && !Object.hasOwn(callStatuses, plainWord(word)))
    .map((word) => ({ word, meaning: outcomeOfWord(word) ?? outcomeUnder(header, plainWord(word)) }));
}

/** What yes and no say of a call is seen from what is asked: `Abandoned` is not `Besvarat`. */
function outcomeUnder(header: string, word: string): CallStatus | null {
  const asked = outcomeOfWord(header);
  if (asked === null) return null;
  if (affirmed.test(word)) return asked;
  if (!denied.test(word)) return null;
  return asked === 'answered' ? 'no-answer' : 'answered';
}

/** The same of a column of directions. */
export function proposedDirections(words: readonly string[]): readonly ProposedChoice[] {
  return words
    .filter((word) => isWord(word) && directionOf(word) === null)
    .map((word) => ({ word, meaning: directionStem(plainWord(word)) }));
}

/** Not an address or a number, which would be a person's. */
function isWord(text: string): boolean {
  return !/@|\d{4,}/.test(plainSigns(text).replace(/[\s-]/g, ''));
}

function directionStem(word: string): string | null {
  if (/^in(?!tern)|motta|receiv/.test(word)) return 'incoming';
  if (/^ut|skick|sent|out/.test(word)) return 'outgoing';
  return /intern/.test(word) ? 'internal' : null;
}
