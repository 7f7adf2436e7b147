import { parseIsoDate } from '../../calendar/zone.js';
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
  const mistakes: string[] = [];
  const contact = line.contact.toUpperCase();
  const isContact = contactShape.test(contact);
  if (!isContact) mistakes.push(contactMistake(line.contact));
  const meaning = meanings.get(line.correction.toLowerCase().replace(/\s+/g, ' ')) ?? null;
  if (meaning === null) mistakes.push(wordMistake(line.correction));
  const receivedAt = readWrittenMoment(line.receivedAt);
  if (receivedAt === null) mistakes.push(timeMistake('mottagen', line.receivedAt));
  const isTimed = meaning?.kind === 'answered' || meaning?.kind === 'notice';
  const at = isTimed ? readWrittenMoment(line.at) : null;
  if (isTimed && at === null) mistakes.push(timeMistake('tid', line.at));
  if (at !== null && receivedAt !== null && at.end < receivedAt.start)
    mistakes.push(`tid (${line.at}) är före mottagen (${line.receivedAt}).`);
  const unit = meaning?.kind === 'wrong-unit' ? line.unit : null;
  if (unit === '') mistakes.push('enhet saknas. Skriv den rätta enheten, som i organisationstabellen.');
  if (line.reason === '') mistakes.push('orsak saknas. Skriv varför raden rättas.');
  if (line.signedBy === '') mistakes.push('signatur saknas. Skriv vem som svarar för rättelsen.');
  const signedOn = readDate(line.signedOn);
  if (signedOn === null) mistakes.push(dateMistake(line.signedOn));
  if (mistakes.length > 0 || meaning === null || receivedAt === null || signedOn === null)
    return { contact: isContact ? contact : null, receivedAt, at, unit: unit === '' ? null : unit, mistakes };
  const { reason, signedBy } = line;
  return { contact, receivedAt, ...meaning, at, unit, reason, signedBy, signedOn };
}

function readDate(text: string): Correction['signedOn'] | null {
  const wall = readWallText(text, null);
  return wall === null || wall === 'ambiguous' ? parseIsoDate(text) : wall.date;
}

function contactMistake(found: string): string {
  return found === ''
    ? 'kontakt saknas. Skriv kontaktens id ur kontakter.csv, till exempel E-20181012-0042.'
    : `kontakten ”${found}” är inget id ur kontakter.csv. Ett id ser ut så här: E-20181012-0042.`;
}

function wordMistake(found: string): string {
  const expected = `Väntat: ${offered.join(', ')}.`;
  if (found === '') return `rättelse saknas. ${expected}`;
  const nearest = nearestWord(found, offered);
  const hint = nearest === null ? '' : ` Menade du ”${nearest}”?`;
  return `rättelsen ”${found}” är okänd.${hint} ${expected}`;
}

function timeMistake(column: string, found: string): string {
  const problem = found === '' ? 'saknas' : `är ”${found}”, som inte går att läsa`;
  return `${column} ${problem}. Skriv till exempel 2018-10-12 15:04.`;
}

function dateMistake(found: string): string {
  const problem = found === '' ? 'saknas' : `är ”${found}”, som inte går att läsa`;
  return `datum ${problem}. Skriv dagen för rättelsen, till exempel 2018-11-14.`;
}
