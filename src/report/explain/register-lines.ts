import type { Contact } from '../../model/contact.js';
import type { Correction } from '../../model/correction.js';
import { type CaseEvent, type CaseTime, caseTimes } from '../../model/event.js';
import { maskedParty } from '../masked-party.js';
import type { Words } from '../words/words.js';
import { sourceText } from './source-text.js';

/** What a register says of the contact, and the mail that the case came as. */
export function registerLines({ register, history }: Contact, words: Words): readonly string[] {
  if (register === null) return [];
  const told = words.explainLines.registerLineWords;
  const { channelWords } = words.codes;
  const cameAs = history.filter(({ what, event }) => what === 'registered' && event.channel !== 'case');
  return [
    '',
    told.title(register.sources.map((source) => sourceText(source, words))),
    `  ${words.format.capital(propertiesOf(register, words).join(', '))}.`,
    ...caseTimes.flatMap((time) => timeLine(register, time, words)),
    ...cameAs.map(({ event }) => {
      const when = words.explain.knownText(event.at);
      return `  ${told.cameAs(channelWords[event.channel], when, sourceText(event.sources[0], words))}`;
    }),
  ];
}

function timeLine({ times, fields, untold }: CaseEvent, time: CaseTime, words: Words): readonly string[] {
  const name = words.format.capital(words.fields.fieldWords[time]);
  const at = times[time];
  if (at !== null) return [`  ${name}: ${words.explain.knownText(at)}`];
  const told = words.explainLines.registerLineWords;
  if (untold.includes(time)) return [`  ${name}: ${told.untold}`];
  return fields.has(time) ? [`  ${name}: ${told.empty}`] : [];
}

function propertiesOf(
  { category, named, complexity, extensive }: CaseEvent,
  { codes, explainLines }: Words,
): readonly string[] {
  const told = explainLines.registerLineWords;
  return [
    category === 'unknown' ? told.unknownCategory : codes.categoryWords[category],
    ...(named === null ? [] : [named ? told.named : told.anonymous]),
    ...(complexity === null ? [] : [complexity === 'simple' ? told.simple : told.complex]),
    ...(extensive === true ? [told.extensive] : []),
  ];
}

/** What was changed by hand: why, when and on whose word; the row has the name. */
export function correctionLines({ corrections }: Contact, words: Words): readonly string[] {
  if (corrections.length === 0) return [];
  const title = words.explainLines.registerLineWords.corrections;
  return ['', title, ...corrections.map((one) => `  ${correctionText(one, words)}`)];
}

function correctionText(
  { kind, at, by, unit, reason, signedBy, signedOn, source }: Correction,
  words: Words,
): string {
  const told = words.explainLines.registerLineWords;
  const { dayText, knownText } = words.explain;
  const when = at === null ? '' : ` ${knownText(at)}`;
  const rightUnit = unit === null ? '' : told.rightUnit(unit);
  const what = words.format.capital(words.codes.correctedWords(kind, by));
  return told.correction(`${what}${when}${rightUnit}`, {
    reason,
    signedBy: maskedParty(signedBy),
    signedOn: dayText(signedOn),
    source: sourceText(source, words),
  });
}
