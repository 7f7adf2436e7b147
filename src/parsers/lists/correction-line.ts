import { parseIsoDate } from '../../calendar/zone.js';
import { told } from '../../errors/mistakes.js';
import type { Told } from '../../errors/told.js';
import type { Correction, CorrectionKind, SpoiltCorrection } from '../../model/correction.js';
import { nearestWord } from '../../nearest-word.js';
import { readWallText } from '../values/wall-time.js';
import { readWrittenMoment } from './written-moment.js';

/** One line of the file of corrections as it was written; empty where a column is missing. */
export interface WrittenCorrection {
  readonly row: number;
  readonly contact: string;
  readonly receivedAt: string;
  readonly correction: string;
  readonly at: string;
  readonly unit: string;
  readonly reason: string;
  readonly signedBy: string;
  readonly signedOn: string;
}

/** A line read, without its place. */
export type ReadCorrection = Omit<Correction, 'source'> | Omit<SpoiltCorrection, 'source'>;

interface Meaning {
  readonly kind: CorrectionKind;
  readonly by: Correction['by'];
}

const kinds: readonly (readonly [CorrectionKind, readonly string[]])[] = [
  ['answered', ['besvarad', 'besvarat', 'svarad', 'svarat', 'answered']],
  ['notice', ['besked', 'notice']],
];
const ways: readonly (readonly [NonNullable<Correction['by']>, readonly string[]])[] = [
  ['phone', ['telefon', 'tfn', 'phone']],
  ['visit', ['besök', 'visit']],
  ['letter', ['brev', 'letter']],
  ['mail', ['e-post', 'epost', 'mejl', 'mail', 'email', 'e-mail']],
  ['other', ['annat sätt', 'annat', 'other']],
];

/** Every word that a correction may be written with: `besvarad per telefon`, `answered by phone`. */
const meanings = new Map<string, Meaning>([
  ...kinds.flatMap(([kind, words]) =>
    words.flatMap((word): [string, Meaning][] => [
      [word, { kind, by: null }],
      ...ways.flatMap(([by, names]) =>
        names.flatMap((name): [string, Meaning][] =>
          ['per', 'via', 'vid', 'på', 'med', 'by', 'in'].map((how) => [
            `${word} ${how} ${name}`,
            { kind, by },
          ]),
        ),
      ),
    ]),
  ),
  ...plain('no-answer-needed', 'kräver ej svar', 'kräver inte svar', 'no-answer-needed', 'no answer needed'),
  ...plain('wrong-unit', 'fel enhet', 'wrong-unit', 'wrong unit'),
  ...plain('not-a-contact', 'ingen kontakt', 'inte en kontakt', 'not-a-contact', 'not a contact'),
]);

function plain(kind: CorrectionKind, ...words: readonly string[]): readonly [string, Meaning][] {
  return words.map((word) => [word, { kind, by: null }]);
}

/** What is written for people to choose from, without spellings that are only understood. */
const offered = [
  'besvarad per telefon',
  'besvarad per besök',
  'besvarad per brev',
  'besvarad per e-post',
  'besked',
  'kräver ej svar',
  'fel enhet',
  'ingen kontakt',
];

const contactShape = /^[ETC]-\d{8}-\d{4,}$/;

/** Reads a line and names all that is wrong with it. */
export function readCorrectionLine(line: WrittenCorrection): ReadCorrection {
  const mistakes: Told[] = [];
  const contact = line.contact.toUpperCase();
  const isContact = contactShape.test(contact);
  if (!isContact) mistakes.push(contactMistake(line.contact));
  const meaning = meanings.get(line.correction.toLowerCase().replace(/\s+/g, ' ')) ?? null;
  if (meaning === null) mistakes.push(wordMistake(line.correction));
  const receivedAt = readWrittenMoment(line.receivedAt);
  if (receivedAt === null) mistakes.push(told((words) => words.lists.time('received', line.receivedAt)));
  const isTimed = meaning?.kind === 'answered' || meaning?.kind === 'notice';
  const at = isTimed ? readWrittenMoment(line.at) : null;
  if (isTimed && at === null) mistakes.push(told((words) => words.lists.time('at', line.at)));
  if (at !== null && receivedAt !== null && at.end < receivedAt.start)
    mistakes.push(told((words) => words.lists.timeBeforeReceipt(line.at, line.receivedAt)));
  const unit = meaning?.kind === 'wrong-unit' ? line.unit : null;
  if (unit === '') mistakes.push(told((words) => words.lists.missingRightUnit()));
  if (line.reason === '') mistakes.push(told((words) => words.lists.missingReason()));
  if (line.signedBy === '') mistakes.push(told((words) => words.lists.missingSignature()));
  const signedOn = readDate(line.signedOn);
  if (signedOn === null) mistakes.push(told((words) => words.lists.date(line.signedOn)));
  if (mistakes.length > 0 || meaning === null || receivedAt === null || signedOn === null)
    return { contact: isContact ? contact : null, receivedAt, at, unit: unit === '' ? null : unit, mistakes };
  const { reason, signedBy } = line;
  return { contact, receivedAt, ...meaning, at, unit, reason, signedBy, signedOn };
}

function readDate(text: string): Correction['signedOn'] | null {
  const wall = readWallText(text, null);
  return wall === null || wall === 'ambiguous' ? parseIsoDate(text) : wall.date;
}

function contactMistake(found: string): Told {
  return told(({ lists }) => (found === '' ? lists.missingContact() : lists.noContact(found)));
}

function wordMistake(found: string): Told {
  return told(({ lists }) =>
    found === ''
      ? lists.missingCorrection(offered)
      : lists.unknownCorrection(found, offered, nearestWord(found, offered)),
  );
}
