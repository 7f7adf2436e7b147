import { localDate } from '../../calendar/zone.js';
import type { Contact, Fate, Happening, PlacedEvent } from '../../model/contact.js';
import type { Source } from '../../model/source.js';
import type { Verdict } from '../../model/verdict.js';
import { capital, limit } from '../format.js';
import { terminalText } from '../terminal/terminal-text.js';
import {
  channelWords,
  evidenceWords,
  happeningWords,
  notContactWords,
  unpairedWords,
} from '../words/codes-sv.js';
import { coarseTimes, dayText, momentText } from '../words/explain-sv.js';
import { answerLine, clockLines } from './clock-text.js';
import type { ContactExplanation, EventExplanation, Explanation, RuleExplanation } from './explanation.js';
import { instantLines, recordedLines } from './recorded-text.js';
import { codedVerdictText } from './verdict-text.js';

/**
 * How a verdict came about, in plain Swedish for a terminal. Names units, files and rows, never the person:
 * whoever may see the log can look the row up.
 */
export function explainText(explanation: Explanation): string {
  return `${linesOf(explanation).map(terminalText).join('\n')}\n`;
}

function linesOf(explanation: Explanation): readonly string[] {
  switch (explanation.what) {
    case 'contact':
      return contactLines(explanation);
    case 'event':
      return eventLines(explanation);
    case 'instant':
      return instantLines(explanation);
    case 'recorded':
      return recordedLines(explanation);
  }
}

function contactLines(explanation: ContactExplanation): readonly string[] {
  const { contact, isInPeriod, rules, rejected } = explanation;
  return [
    `${contact.id}: ${channelWords[contact.channel]} till ${contact.unit.name}`,
    `  Kom in ${receivedText(contact)}  (${sourceText(contact.event.sources[0])})`,
    ...when(
      contact.otherUnits.length > 0,
      `  Gick också till ${contact.otherUnits.map(({ name }) => name).join(', ')}`,
    ),
    ...when(!isInPeriod, '  Kom utanför mätperioden och ingår därför inte i andelarna.'),
    '',
    'Vad som hände',
    ...(contact.history.length === 0
      ? ['  Inget mer som rör kontakten finns i loggarna.']
      : contact.history.map((one) => happeningLine(one, rules))),
    '',
    'Annat till samma motpart, som inte togs för svar',
    ...(rejected.length === 0 ? ['  Inget i loggarna.'] : rejected.map(rejectedLine)),
    ...rules.flatMap((rule) => ruleLines(rule, explanation)),
  ];
}

function when(condition: boolean, line: string): readonly string[] {
  return condition ? [line] : [];
}

function receivedText({ receivedAt }: Contact): string {
  switch (receivedAt.precision) {
    case 'exact':
      return momentText(receivedAt.start);
    case 'minute':
      return `${momentText(receivedAt.start)}, känd till minuten`;
    case 'day':
      return `${dayText(localDate(receivedAt.start))}, känd till dagen`;
  }
}

function sourceText({ file, sheet, row }: Source): string {
  return sheet === null ? `${file} rad ${row}` : `${file} ${sheet}!${row}`;
}

function happeningLine(happening: Happening, rules: readonly RuleExplanation[]): string {
  const { what, at, event } = happening;
  const isAnswer = rules.some(({ verdicts }) => verdicts[0]?.answer === happening);
  const mark = isAnswer ? '  ← räknas som svaret' : '';
  return `  ${momentText(at.start)}  ${happeningWords[what]}${doneBy(happening)}  (${sourceText(event.sources[0])})${mark}`;
}

/** Who of ours did it, and how we know that it belongs here. */
function doneBy({ what, unit, evidence }: Happening): string {
  if (unit === null) return '';
  if (what === 'transfer') return ` till ${unit.name}`;
  if (what === 'own-later-call') return `, besvarat av ${unit.name}`;
  if (what === 'callback' || what === 'callback-attempt') return ` från ${unit.name}`;
  return ` från ${unit.name}: ${evidenceWords[evidence]}`;
}

function rejectedLine({ event, unit, fate }: PlacedEvent): string {
  const from = unit === null ? '' : ` från ${unit.name}`;
  return `  ${momentText(event.at.start)}  ${channelWords[event.channel]}${from}: ${fateText(fate)}  (${sourceText(event.sources[0])})`;
}

function fateText(fate: Fate): string {
  switch (fate.what) {
    case 'opens':
      return 'öppnar en kontakt';
    case 'joins':
      return `${happeningWords[fate.as]} på ${fate.contact}`;
    case 'pairs':
      return `${happeningWords[fate.as]} på ${fate.contact}`;
    case 'not-a-contact':
      return `ingen kontakt, ${notContactWords[fate.reason]}`;
    case 'unpaired':
      return `svarar inte på någon kontakt, ${unpairedWords[fate.reason]}`;
    case 'internal':
      return fate.handsOn === null ? 'internt' : `lämnar över ${fate.handsOn} inom kommunen`;
    case 'passing':
      return 'mellan utomstående';
  }
}

function ruleLines(
  { title, verdicts, readings, account }: RuleExplanation,
  { logEnd }: ContactExplanation,
): readonly string[] {
  const [main, ...others] = verdicts;
  if (main === undefined) return [];
  const titleOf = (verdict: Verdict): string =>
    readings.find(({ id }) => id === verdict.reading)?.title ?? verdict.reading;
  return [
    '',
    `${title}: ${codedVerdictText(main)}`,
    `  Så räknas ${limit(main.allowed)}: ${titleOf(main)}.`,
    ...clockLines(account).map((line) => `    ${line}`),
    ...(main.answer === null
      ? when(logEnd !== null, `    Inget svar finns fram till att loggen slutar ${momentText(logEnd ?? 0)}.`)
      : [`    ${answerLine(main.answer.at.start, (main.spentSeconds ?? 0) * 1000, account)}`]),
    ...when(main.reason === 'resolution', `    ${coarseTimes}`),
    ...when(others.length > 0, '  Med andra sätt att räkna:'),
    ...others.map(
      (verdict) =>
        `    ${capital(titleOf(verdict))}: frist ${momentText(verdict.dueAt)}, ${codedVerdictText(verdict)}`,
    ),
  ];
}

function eventLines({ event: { id, event, unit, fate } }: EventExplanation): readonly string[] {
  const concerned = unit === null ? '' : `, ${unit.name}`;
  return [
    `${id} är ingen egen kontakt (${channelWords[event.channel]}${concerned}, ${momentText(event.at.start)}).`,
    `  Den är: ${fateText(fate)}  (${sourceText(event.sources[0])})`,
  ];
}
