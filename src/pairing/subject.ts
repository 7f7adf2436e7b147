import { withoutInvisible } from '../plain-signs.js';
import { areDifferentCases, caseNumberOf, mayHoldCaseNumber } from './case-number.js';
import { answerMark, bearsMark, forwardMark, frontTag, replyMark, withoutMarks } from './subject-marks.js';

/** A subject as pairing sees it. */
export interface Subject {
  /** Lower case, reply and forward marks, list tags, white space and what nobody sees taken off. */
  readonly canonical: string;
  /** Where it may have been cut: what every subject that it can be the beginning of begins with. */
  readonly cutTo: string | null;
  /** As it was written, without the tags in front; a machine's own words stand first in it. */
  readonly opening: string;
  /** Says nothing of the matter ("Hej", "Fråga", empty): never proof that two mails belong together. */
  readonly generic: boolean;
  /** Began with a reply mark ("SV:", "Re:"), so somebody meant it as a reply. */
  readonly reply: boolean;
  /** Begins with a forward mark ("VB:", "Fwd:"): meant for somebody else than whoever wrote. */
  readonly forward: boolean;
  /** Case number in the text, canonical form; null where there is none. */
  readonly caseNumber: string | null;
}

const genericWords = `hej hejsan hallå fråga frågor undran info information kontakt ärende mail mejl e-post epost
  meddelande viktigt hjälp tack svar dokument bilaga bild bilder blankett ansökan komplettering
  question questions hello hi help message document attachment untitled test`;
const genericPhrases = [
  'en fråga',
  'liten fråga',
  'en liten fråga',
  'hej igen',
  'hej och tack',
  'inget ämne',
  'no subject',
  'utan ämne',
  'kein betreff',
  'ei aihetta',
  'intet emne',
  'ingen emne',
  'sans objet',
  'sin asunto',
  'kontaktformulär',
  'kontakta oss',
  'meddelande från webbplatsen',
];
const genericSubjects = new Set([...genericWords.split(/\s+/), ...genericPhrases].map(withoutSwedish));
const longestGeneric = Math.max(...[...genericSubjects].map(({ length }) => length));

/** Takes the marks off a subject and says what it can prove. `cases` are the numbers of the run's registers. */
export function readSubject(text: string, cases: ReadonlySet<string> = new Set()): Subject {
  const whole = tidied(text);
  const lower = whole.toLowerCase();
  let rest = lower;
  let reply = false;
  while (bearsMark(rest)) {
    if (replyMark.test(rest) || answerMark.test(rest)) reply = true;
    rest = withoutMarks(rest);
  }
  const canonical = rest.trim();
  const opening = withoutTags(whole);
  return {
    canonical,
    cutTo: cutOf(text.trim(), canonical),
    opening,
    generic: isGeneric(canonical),
    reply,
    forward: forwardMark.test(opening === whole ? lower : opening.toLowerCase()),
    caseNumber: mayHoldCaseNumber(lower) ? caseNumberOf(whole, cases) : null,
  };
}

/** The letters of Western Europe are composed already, and seen: among them stands no blank but the usual one. */
const unusual = /[^ -~¡-¬®-ÿ]/u;
/** Within the number of a case, a year or a house. */
const dashOfNumber = /(?<=\d)[\p{Pd}\u2212](?=\d)/gu;

/** Composed letters, single blanks between the words alone, and numbers with hyphens. */
function tidied(text: string): string {
  if (!unusual.test(text) && !text.includes('  ')) return text.trim();
  const seen = withoutInvisible(text).normalize('NFC');
  return seen.replace(dashOfNumber, '-').replace(/\s+/gu, ' ').trim();
}

/** Where systems are known to cut subjects. */
const cutLengths = [40, 255];
/** What is left of a cut subject must still say something. */
export const fewestShared = 20;
const ellipsis = /(?:…|\.\.\.)$/u;
/** What a cut subject can be long: as it is, short of a blank, or with an ellipsis of one or three characters. */
const writtenLengths = new Set(cutLengths.flatMap((length) => [length, length - 1, length + 1, length + 3]));

/**
 * A subject of exactly 40 or 255 characters, marks and all, may be the beginning of a longer one; so may one with
 * an ellipsis there. Where the last character was a blank, which nobody keeps, one must follow in the longer one.
 */
function cutOf(written: string, canonical: string): string | null {
  if (!writtenLengths.has(written.length)) return null;
  const rest = canonical.replace(ellipsis, '').trim();
  if (rest.length < fewestShared) return null;
  const lengths = [written.length, written.replace(ellipsis, '').length];
  if (cutLengths.some((length) => lengths.includes(length))) return rest;
  return cutLengths.includes(written.length + 1) ? `${rest} ` : null;
}

/** True where two subjects can be of one conversation: alike but for the marks, or one of them cut, and of no two cases. */
export function agree(one: Subject, other: Subject): boolean {
  if (areDifferentCases(one.caseNumber, other.caseNumber)) return false;
  return one.canonical === other.canonical || isCutOf(one, other) || isCutOf(other, one);
}

/** True where one may be what is left of the other. */
export function isCutOf({ cutTo }: Subject, { canonical }: Subject): boolean {
  return cutTo !== null && canonical.startsWith(cutTo);
}

function withoutTags(text: string): string {
  return frontTag.test(text) ? withoutTags(text.replace(frontTag, '')) : text;
}

function isGeneric(canonical: string): boolean {
  const bare = withoutPunctuation(canonical);
  return bare.length < 2 || (bare.length <= longestGeneric && genericSubjects.has(withoutSwedish(bare)));
}

const before = /^[\s(]+/u;
const behind = /[\s.,:;!?…()-]$/u;

function withoutPunctuation(text: string): string {
  const rest = before.test(text) ? text.replace(before, '') : text;
  return behind.test(rest) ? rest.replace(/[\s.,:;!?…()-]+$/u, '') : rest;
}

/** Logs that were saved as ASCII have `?` where å, ä and ö stood. */
function withoutSwedish(text: string): string {
  return text.replace(/[åäö\uFFFD]/gu, '?');
}
