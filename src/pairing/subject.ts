/** A subject as pairing sees it. */
export interface Subject {
  /** Lower case, reply and forward marks, list tags and white space taken off. */
  readonly canonical: string;
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

/** Reply marks of the languages met in Swedish mail: sv, en, de, fr, da/no, fi, pl, es/pt, nl, tr. */
const replyMark =
  /^(?:sv|svar|re|aw|antw|ant|vs|odp|rép|rif|res|ynt|vá|απ|回复|答复)\s*(?:\[\d+\]|\(\d+\)|\^?\d+)?\s*[:：]\s*/u;
const forwardMark =
  /^(?:vb|vl|fw|fwd|wg|tr|doorst|enc|rv|pd|i|ilt|πρθ|转发)\s*(?:\[\d+\]|\(\d+\)|\^?\d+)?\s*[:：]\s*/u;
/** "Ang.", "Angående": about the matter, in front of it, with a colon or without. */
const aboutMark = /^(?:ang(?:\.|ående)?\s*[:：]\s*|ang\.\s*|(?:ang|angående)\s+)/u;
/** What people write in front when they ask again, and clerks when they begin a new mail to answer. */
const reminderMark = /^(?:påminnelse|påm\.?|reminder|purring|rykker|muistutus|erinnerung)\s*[:：]\s*/u;
const answerMark =
  /^(?:svar|återkoppling) (?:på|angående|gällande|om) (?:din|ditt|er|ert) (?:fråga|ärende|mejl|mail|e-post|meddelande|synpunkt|felanmälan)\s*[:：]\s*/u;
const automaticMark =
  /^(?:automatiskt svar|autosvar|automatsvar|automatic reply|auto(?:matic)?[- ]?reply|out of office|automatische antwort|abwesenheitsnotiz|automaattinen vastaus|automatisk svar|ikke til stede)\s*[:：]\s*/u;
const tag =
  /^(?:\[[^\]]{1,60}\]|\*{2,3}\s?[a-zåäö ]{1,20}\s?\*{2,3}|\(ext(?:ern[a-z]*)?\)|ext(?:ern|ernt|ernal)?\s*[:：])\s*/iu;

/** Case systems and lists also put their tag last: "SV: Altan [Ärende 2018-0123]". */
const lastTag = /\s\[(?=[^\]]*\d|ext)[^\]]{1,60}\]$/iu;

const bracketedCase =
  /\[\s*(?:ärende|ärendenr|case|ticket|dnr|id)?\s*[:#]?\s*((?:[a-zåäö]{1,6}[ /-]?)?\d{2,4}[-/]\d{2,7})\s*\]/iu;
/** What is followed by more digits or by a day is a date: "ärende 2018-10-12". */
const namedCase =
  /(?:^|[\s([])(?:dnr|diarienr|diarienummer|ärende|ärendenr|ärendenummer)[.: #]*((?:[a-zåäö]{1,6}[ /-])?\d{2,4}[-/:]\d{1,7})(?!\d|[-/]\d)/iu;
/** Boards write their letters large: "KS 2018-0123" is a number of the diary, "den 2018-10" a date. */
const diaryCase = /(?:^|[\s([])([A-ZÅÄÖ]{2,6}[ /-](?:19|20)\d\d[-/:]\d{1,6})(?!\d|[-/]\d)/u;
/** A number of four digits that could be a year is none. */
const ticketCase =
  /(?:^|[\s([])(?:(?:ärende|case|ticket)(?:-?id|nr|nummer)?[.: ]*#?|#)(?!(?:19|20)\d\d(?!\d))(\d{4,10})(?!\d|[-/:]\d)/iu;

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
  'kontaktformulär',
  'kontakta oss',
  'meddelande från webbplatsen',
];
const genericSubjects = new Set([...genericWords.split(/\s+/), ...genericPhrases].map(withoutSwedish));

/** Takes the marks off a subject and says what it can prove. Pure; cached by the caller per distinct text. */
export function readSubject(text: string): Subject {
  const whole = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  let rest = whole.toLowerCase();
  let reply = false;
  for (;;) {
    const before = rest;
    rest = rest.replace(automaticMark, '');
    if (replyMark.test(rest) || answerMark.test(rest)) reply = true;
    rest = withoutMarks(rest);
    if (rest === before) break;
  }
  const canonical = rest.trim();
  const opening = withoutTags(whole);
  return {
    canonical,
    opening,
    generic: isGeneric(canonical),
    reply,
    forward: forwardMark.test(opening.toLowerCase()),
    caseNumber: caseNumberOf(whole),
  };
}

const marks = [replyMark, forwardMark, aboutMark, reminderMark, answerMark, tag, lastTag];

function withoutMarks(text: string): string {
  return marks.reduce((rest, mark) => rest.replace(mark, ''), text);
}

function withoutTags(text: string): string {
  const rest = text.replace(tag, '');
  return rest === text ? text : withoutTags(rest);
}

function isGeneric(canonical: string): boolean {
  const bare = withoutSwedish(canonical.replace(/^[\s(]+|[\s.,:;!?…()-]+$/gu, ''));
  return bare.length < 2 || genericSubjects.has(bare);
}

/** Logs that were saved as ASCII have `?` where å, ä and ö stood. */
function withoutSwedish(text: string): string {
  return text.replace(/[åäö\uFFFD]/gu, '?');
}

function caseNumberOf(text: string): string | null {
  const found =
    bracketedCase.exec(text) ?? namedCase.exec(text) ?? diaryCase.exec(text) ?? ticketCase.exec(text);
  const number = found?.[1];
  return number === undefined ? null : canonicalCaseNumber(number);
}

/** A case number as it is compared: `KS 2018/0123`, `KS-2018:123` and `dnr ks 2018-123` are one. */
export function canonicalCaseNumber(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(?:#|dnr\b|diarienr\b)[.: #]*/u, '')
    .replace(/(?<=[a-zåäö])(?=\d)/gu, '-')
    .replace(/[ :/-]+/gu, '-')
    .replace(/(?<=^|-)0+(?=\d)/gu, '');
}

/** The same reading for equal texts, computed once: logs repeat their subjects. */
export function subjectReader(): (text: string) => Subject {
  const seen = new Map<string, Subject>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const subject = readSubject(text);
    seen.set(text, subject);
    return subject;
  };
}
