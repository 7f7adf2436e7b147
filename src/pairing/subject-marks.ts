import { anyOf } from './any-of.js';

const counter = String.raw`\s*(?:\[\d+\]|\(\d+\)|\^?\d+)?\s*[:：]\s*`;

/** Reply marks of the languages met in Swedish mail: sv, en, de, fr, da/no, fi, it, pl, es/pt, nl, tr. */
export const replyMark = new RegExp(
  `^(?:sv|svar|re|aw|antw|antwort|ant|vs|odp|rép|réf|rif|res|resp|ynt|vá|απ|回复|答复)${counter}`,
  'u',
);
export const forwardMark = new RegExp(
  `^(?:vb|vbf|vl|fw|fwd|wg|tr|doorst|enc|rv|pd|i|ilt|vidarebefordrat|vidarebefordrar|videresendt|πρθ|转发)${counter}`,
  'u',
);
/** "Ang.", "Angående": about the matter, in front of it, with a colon or without. */
const aboutMark = /^(?:ang(?:\.|ående)?\s*[:：]\s*|ang\.\s*|(?:ang|angående)\s+)/u;
/** What people write in front when they ask again, and clerks when they begin a new mail to answer. */
const reminderMark =
  /^(?:påminnelse|påm\.?|reminder|purring|rykker|muistutus|erinnerung|rappel|recordatorio)\s*[:：]\s*/u;
export const answerMark =
  /^(?:svar|återkoppling|besked) (?:på|angående|gällande|om|i|till) (?:din|ditt|er|ert) (?:fråga|ärende|mejl|mail|e-post|meddelande|synpunkt|klagomål|begäran|felanmälan)\s*(?:[:：]|\s[–—-]\s)\s*/u;
const automaticMark =
  /^(?:automatiskt svar|autosvar|automatsvar|automatic reply|auto(?:matic)?[- ]?reply|out of office|automatische antwort|abwesenheitsnotiz|automaattinen vastaus|automatisk svar|ikke til stede|réponse automatique|respuesta automática)\s*[:：]\s*/u;
/** In front: list and case tags, and those of mail from outside. `[` that nothing closes is no tag. */
export const frontTag =
  /^(?:\[[^\]]{1,60}\]|\*{2,3}\s?[a-zåäö ]{1,20}\s?\*{2,3}|\*ext(?:ern[a-z]*)?\*|\{ext(?:ern[a-z]*)?\}|\(ext(?:ern[a-z]*)?\)|ext(?:ern|ernt|ernal)?\s*[:：])\s*/iu;
/** Case systems and lists also put their tag last: "SV: Altan [Ärende 2018-0123]", "Altan (Ärende 4815)". */
const lastTag = /\s(?:\[(?=[^\]]*\d|ext)[^\]]{1,60}\]|\((?:ärende|dnr|case|ticket)[^)]*\d[^)]*\))$/iu;
/** And the bare number: "SV: Altan #4815", "SV: Altan KS 2018/0123". A month or a school year has two digits. */
const lastNumber = /\s(?:#\d{4,10}|(?:dnr\s)?[a-zåäö]{2,6}[ /-](?:19|20)\d\d[-/:]\d{3,6})$/u;
/** The case's number in front of the matter: "Ärende 2018-0123: Altan", "KS 2018/123 - Altan", "#4815 SV: Altan". */
const caseTag =
  /^(?:(?:ärende|case|ticket|dnr|diarienr)[a-z]*[.:]?\s*#?(?:[a-zåäö]{1,6}[ /-])?\d[\d/:-]*|#\d{4,10}|[a-zåäö]{2,6}[ /-](?:19|20)\d\d[-/:]\d{1,6})(?:\s*(?:[:：]|\s[–—-])\s+(?=\S)|\s+(?=(?:sv|re|aw|vs|vb|svar)\s*[:：]))/u;

const marks = [
  ...[replyMark, forwardMark, aboutMark, reminderMark, answerMark],
  ...[frontTag, caseTag, lastTag, lastNumber, automaticMark],
];

/** Those that stand in front, and tags and numbers that stand last: read apart, so that each is looked for in one place. */
const frontMark = anyOf([
  replyMark,
  forwardMark,
  aboutMark,
  reminderMark,
  answerMark,
  caseTag,
  automaticMark,
]);

/** No mark does without one of these: where none stands in a subject, one look says that nothing is to be taken off. */
const signOfMark = /[:：[({*#/–—-]|^ang/u;

/** True where something would be taken off; of most subjects nothing is. */
export function bearsMark(text: string): boolean {
  if (!signOfMark.test(text)) return false;
  return frontMark.test(text) || frontTag.test(text) || lastTag.test(text) || lastNumber.test(text);
}

/** One round of taking off what stands before and behind the matter; lower case in and out. */
export function withoutMarks(text: string): string {
  let rest = text;
  for (const mark of marks) {
    if (!mark.test(rest)) continue;
    rest = rest.replace(mark, '');
    if (!signOfMark.test(rest)) return rest;
  }
  return rest;
}
