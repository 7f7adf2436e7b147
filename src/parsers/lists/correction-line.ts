import { localDate, parseIsoDate } from '../../calendar/zone.js';
import { type MistakeWords, told } from '../../errors/mistakes.js';
import { maskedValue } from '../../masked-value.js';
import type {
  Correction,
  CorrectionColumn,
  CorrectionKind,
  CorrectionMistake,
  SpoiltCorrection,
} from '../../model/correction.js';
import { plainSigns } from '../../plain-signs.js';
import { readWallText } from '../values/wall-time.js';
import { shownWord } from './shown-word.js';
import { readWrittenMoment } from './written-moment.js';

/** One line of the file of corrections as it was written; empty where a column is missing. */
export type WrittenCorrection = { readonly [column in CorrectionColumn]: string };

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
  const contact = plainSigns(line.contact).toUpperCase();
  const isContact = contactShape.test(contact);
  const meaning = meanings.get(plainSigns(line.correction).toLowerCase().replace(/\s+/g, ' ')) ?? null;
  const receivedAt = readWrittenMoment(line.receivedAt);
  const isTimed = meaning?.kind === 'answered' || meaning?.kind === 'notice';
  const at = isTimed ? readWrittenMoment(line.at) : null;
  const unit = meaning?.kind === 'wrong-unit' ? line.unit : null;
  const signedOn = readDate(line.signedOn);
  const { reason, signedBy } = line;
  const mistakes = [
    ...(isContact ? [] : [contactMistake(line.contact)]),
    ...(meaning === null ? [wordMistake(line.correction)] : []),
    ...(receivedAt === null ? [timeMistake('receivedAt', line.receivedAt)] : []),
    ...(isTimed && at === null ? [timeMistake('at', line.at)] : []),
    ...(at !== null && receivedAt !== null && at.end < receivedAt.start ? [tooEarly(line)] : []),
    ...(at !== null && signedOn !== null && localDate(at.start) > signedOn ? [notYet(line)] : []),
    ...(unit === '' ? [mistake('unit', ({ lists }) => lists.missingRightUnit())] : []),
    ...(reason === '' ? [mistake('reason', ({ lists }) => lists.missingReason())] : []),
    ...(signedBy === '' ? [mistake('signedBy', ({ lists }) => lists.missingSignature())] : []),
    ...(signedOn === null ? [dateMistake(line.signedOn)] : []),
  ];
  if (mistakes.length === 0 && meaning !== null && receivedAt !== null && signedOn !== null)
    return { contact, receivedAt, ...meaning, at, unit, reason, signedBy, signedOn };
  return {
    contact: isContact ? contact : null,
    receivedAt,
    ...(meaning ?? { kind: null, by: null }),
    at,
    unit: orNull(unit),
    reason: orNull(reason),
    mistakes,
  };
}

function orNull(text: string | null): string | null {
  return text === '' ? null : text;
}

function readDate(text: string): Correction['signedOn'] | null {
  const wall = readWallText(text, null);
  return wall === null || wall === 'ambiguous' ? parseIsoDate(text) : wall.date;
}

function mistake(column: CorrectionColumn, say: (words: MistakeWords) => string): CorrectionMistake {
  return { column, what: told(say) };
}

function contactMistake(found: string): CorrectionMistake {
  return mistake('contact', ({ lists }) =>
    found === '' ? lists.missingContact() : lists.noContact(maskedValue(found)),
  );
}

function wordMistake(written: string): CorrectionMistake {
  const { found, nearest } = shownWord(written, offered);
  return mistake('correction', ({ lists }) =>
    found === '' ? lists.missingCorrection(offered) : lists.unknownWord(found, offered, nearest),
  );
}

function timeMistake(column: 'receivedAt' | 'at', found: string): CorrectionMistake {
  return mistake(column, ({ lists }) => lists.time(maskedValue(found)));
}

function dateMistake(found: string): CorrectionMistake {
  return mistake('signedOn', ({ lists }) => lists.date(maskedValue(found)));
}

function tooEarly({ at, receivedAt }: WrittenCorrection): CorrectionMistake {
  return mistake('at', ({ lists }) => lists.timeBeforeReceipt(maskedValue(at), maskedValue(receivedAt)));
}

/** What has not happened yet cannot be signed for. */
function notYet({ at, signedOn }: WrittenCorrection): CorrectionMistake {
  return mistake('at', ({ lists }) => lists.timeAfterSigning(maskedValue(at), maskedValue(signedOn)));
}
