/** A subject as pairing sees it. */
export interface Subject {
  /** Lower case, reply and forward marks, list tags and white space taken off. */
  readonly canonical: string;
  /** Says nothing of the matter ("Hej", "Fråga", empty): never proof that two mails belong together. */
  readonly generic: boolean;
  /** Began with a reply mark ("SV:", "Re:"), so somebody meant it as a reply. */
  readonly reply: boolean;
  /** Case number in the text, canonical form; null where there is none. */
  readonly caseNumber: string | null;
}

/** Reply marks of the languages met in Swedish mail: sv, en, de, fr, da/no, fi, pl, es/pt, nl, tr. */
const replyMark =
  /^(?:sv|svar|re|aw|antw|ant|vs|odp|rép|rif|res|ynt|vá)\s*(?:\[\d+\]|\(\d+\)|\^?\d+)?\s*[:：]\s*/u;
const forwardMark =
  /^(?:vb|vl|fw|fwd|wg|tr|doorst|enc|rv|pd|i|ang)\s*(?:\[\d+\]|\(\d+\)|\^?\d+)?\s*[:：]\s*/u;
const automaticMark =
  /^(?:automatiskt svar|autosvar|automatic reply|auto(?:matic)?[- ]?reply|out of office|automatische antwort|abwesenheitsnotiz|automaattinen vastaus|automatisk svar|ikke til stede)\s*[:：]\s*/u;
const tag = /^(?:\[[^\]]{1,60}\]|\*{2,3}\s?[a-zåäö ]{1,20}\s?\*{2,3})\s*/u;

const bracketedCase =
  /\[\s*(?:ärende|ärendenr|case|ticket|dnr|id)?\s*[:#]?\s*((?:[a-zåäö]{1,6}[ -]?)?\d{2,4}[-/]\d{2,7})\s*\]/u;
const namedCase =
  /(?:^|[\s([])(?:dnr|diarienr|diarienummer|ärende|ärendenr|ärendenummer)[.: #]*((?:[a-zåäö]{1,6}[ -])?\d{2,4}[-/:]\d{1,7})/u;
const diaryCase = /(?:^|[\s([])([a-zåäö]{2,6}[ -](?:19|20)\d\d[-/:]\d{1,6})(?!\d)/u;
const ticketCase = /(?:^|[\s([])#(\d{4,10})(?!\d)/u;

const genericSubjects = new Set(
  `hej hejsan hallå hej! fråga frågor fråga! en fråga undran info information kontakt ärende mail mejl e-post epost
   meddelande viktigt viktigt! hjälp tack tack! svar dokument bilaga bild bilder blankett ansökan komplettering
   question questions hello hi help message document attachment no subject untitled test`
    .split(/\n/)
    .flatMap((line) => line.trim().split(/\s+/)),
);
const genericPhrases = new Set([
  'en fråga',
  'liten fråga',
  'inget ämne',
  '(inget ämne)',
  '(no subject)',
  'no subject',
  'utan ämne',
  'kontaktformulär',
  'meddelande från webbplatsen',
  'hej och tack',
]);

/** Takes the marks off a subject and says what it can prove. Pure; cached by the caller per distinct text. */
export function readSubject(text: string): Subject {
  const whole = text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  let rest = whole;
  let reply = false;
  for (;;) {
    const before = rest;
    rest = rest.replace(automaticMark, '');
    if (replyMark.test(rest)) reply = true;
    rest = rest.replace(replyMark, '').replace(forwardMark, '').replace(tag, '');
    if (rest === before) break;
  }
  const canonical = rest.trim();
  return {
    canonical,
    generic: canonical.length < 2 || genericSubjects.has(canonical) || genericPhrases.has(canonical),
    reply,
    caseNumber: caseNumberOf(whole),
  };
}

function caseNumberOf(text: string): string | null {
  const found =
    bracketedCase.exec(text) ?? namedCase.exec(text) ?? diaryCase.exec(text) ?? ticketCase.exec(text);
  const number = found?.[1];
  return number === undefined ? null : number.replace(/[ :/]/gu, '-');
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
