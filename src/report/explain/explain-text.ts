import { localDate } from '../../calendar/zone.js';
import type { Fate, Happening, PlacedEvent } from '../../model/contact.js';
import { happeningSource } from '../happening-source.js';
import { terminalText } from '../terminal/terminal-text.js';
import {
  channelWords,
  evidenceWords,
  happeningWords,
  notContactWords,
  unpairedWords,
} from '../words/sv/codes.js';
import { dayText, knownText, momentText } from '../words/sv/explain.js';
import type { ContactExplanation, EventExplanation, Explanation, RuleExplanation } from './explanation.js';
import { instantLines, recordedLines } from './recorded-text.js';
import { correctionLines, registerLines } from './register-lines.js';
import { ruleLines } from './rule-lines.js';
import { sourceText } from './source-text.js';

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
  const { contact, isInPeriod, rejected } = explanation;
  return [
    `${contact.id}: ${channelWords[contact.channel]} till ${contact.unit.name}`,
    `  Kom in ${knownText(contact.receivedAt)}  (${sourceText(contact.event.sources[0])})`,
    ...when(
      contact.otherUnits.length > 0,
      `  Gick också till ${contact.otherUnits.map(({ name }) => name).join(', ')}`,
    ),
    ...when(!isInPeriod, '  Kom utanför mätperioden och ingår därför inte i andelarna.'),
    ...registerLines(contact),
    '',
    'Vad som hände',
    ...(contact.history.length === 0
      ? ['  Inget mer som rör kontakten finns i loggarna.']
      : contact.history.map((one) => happeningLine(one, explanation))),
    '',
    'Annat till samma motpart, som inte togs för svar',
    ...(rejected.length === 0 ? ['  Inget i loggarna.'] : rejected.map(rejectedLine)),
    ...correctionLines(contact),
    ...ruleLines(explanation),
  ];
}

function when(condition: boolean, line: string): readonly string[] {
  return condition ? [line] : [];
}

function happeningLine(
  happening: Happening,
  { contact, rules }: Pick<ContactExplanation, 'contact' | 'rules'>,
): string {
  const { what } = happening;
  const isAnswer = rules.some((rule) => isAnswerTo(rule, happening));
  const mark = isAnswer ? '  ← räknas som svaret' : '';
  return `  ${timeText(happening)}  ${happeningWords[what]}${doneBy(happening)}  (${sourceText(happeningSource(happening, contact))})${mark}`;
}

/** Under a promise of an answer; a time that cannot be answers nothing. */
function isAnswerTo(rule: RuleExplanation, happening: Happening): boolean {
  if (rule.is !== 'judged' || (rule.rule.kind !== 'respond' && rule.rule.kind !== 'reach')) return false;
  const [main] = rule.verdicts;
  return main.answer === happening && main.reason !== 'negative-time';
}

/** In a list of times: a day alone where no more is known. */
function timeText({ at }: Happening): string {
  return at.precision === 'day' ? dayText(localDate(at.start)) : momentText(at.start);
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

function eventLines({ event: { id, event, unit, fate } }: EventExplanation): readonly string[] {
  const concerned = unit === null ? '' : `, ${unit.name}`;
  return [
    `${id} är ingen egen kontakt (${channelWords[event.channel]}${concerned}, ${momentText(event.at.start)}).`,
    `  Den är: ${fateText(fate)}  (${sourceText(event.sources[0])})`,
  ];
}
