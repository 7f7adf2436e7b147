import type { HiddenCell } from '../../../model/cell.js';
import type { Category, Evidence } from '../../../model/contact.js';
import type { Correction, CorrectionKind } from '../../../model/correction.js';
import type { Channel, Direction } from '../../../model/event.js';
import type { OrganisationKind } from '../../../model/organisation.js';
import type { Standing } from '../../../model/reading-figures.js';
import type { RuleKind, Severity } from '../../../model/rule.js';
import type { SensitivityVariant } from '../../../model/rule-figures.js';
import type { ExcludedReason, NotAssessableReason, Outcome } from '../../../model/verdict.js';
import { workingDaysInWords } from './format.js';

/*
 * Swedish labels of every stable code, lower case so that they can stand in a sentence; `capital` of
 * format.ts makes a heading of one. A Record over each union: the compiler says when a code lacks its word.
 */

export const outcomeWords: Record<Outcome, string> = {
  met: 'i tid',
  late: 'för sent',
  unanswered: 'obesvarad',
  pending: 'fristen har inte gått ut',
  'not-assessable': 'ej bedömbar',
  excluded: 'undantagen',
};

export const notAssessableWords: Record<NotAssessableReason, string> = {
  resolution: 'tiden är inte noggrann nog',
  'hidden-number': 'dolt nummer',
  'unknown-sender': 'loggen säger inte vem som skrev',
  'missing-column': 'uppgiften finns inte i loggen',
  'missing-value': 'uppgiften är inte ifylld, eller har ingen tid',
  'negative-time': 'tider som motsäger varandra',
};

export const excludedWords: Record<ExcludedReason, string> = {
  'short-abandon': 'uppringaren lade på genast',
  'closed-hours': 'utanför telefontiden',
  'not-in-force': 'löftet gällde inte den dagen',
  'no-answer-needed': 'kräver ej svar',
  correction: 'rättelse: ingen kontakt',
  summer: 'kom under sommaruppehållet',
  weekend: 'kom en dag som inte är arbetsdag',
  absence: 'mottagaren var frånvarande',
  extensive: 'omfattande begäran',
  'not-started': 'det som startar fristen har inte hänt',
  'no-feedback': 'ingen återkoppling att bedöma',
};

/** How an answer was found; one by counterpart alone is looked for within so many working days. */
export function evidenceWords(counterpartWorkingDays: number): Record<Evidence, string> {
  return {
    exact: 'svaret pekar ut meddelandet',
    subject: 'samma person och samma ämne',
    counterpart: `samma person inom ${workingDaysInWords(counterpartWorkingDays)}`,
    channel: 'samtal med samma person enligt ärenderegistret',
    answered: 'samtalet besvarades',
    callback: 'återuppringning',
    'own-later-call': 'eget senare samtal',
    probable: 'delvis dolt nummer, troligen samma person',
    correction: 'rättelse',
    register: 'ärenderegister',
  };
}

export const categoryWords: Record<Category, string> = {
  question: 'fråga',
  complaint: 'klagomål',
  view: 'synpunkt',
  'record-request': 'begäran om allmän handling',
  ticket: 'ärende',
  unknown: 'okänd',
};

/** The same in the plural. */
export const categoryGroupWords: Record<Category, string> = {
  question: 'frågor',
  complaint: 'klagomål',
  view: 'synpunkter',
  'record-request': 'begäranden om allmän handling',
  ticket: 'ärenden',
  unknown: 'kontakter av okänt slag',
};

export const channelWords: Record<Channel, string> = {
  mail: 'e-post',
  phone: 'telefon',
  case: 'ärenderegister',
};

export const directionWords: Record<Direction, string> = {
  incoming: 'inkommande',
  outgoing: 'utgående',
  internal: 'internt',
  passing: 'passerande',
  entry: 'rad i ärenderegister',
};

export const organisationKindWords: Record<OrganisationKind, string> = {
  administration: 'förvaltning',
  'joint-body': 'samverkansorgan',
  company: 'kommunalt bolag',
  'external-switchboard': 'extern växel',
  other: 'annan',
};

/** The same as a group's heading, in the plural. */
export const organisationKindGroupWords: Record<OrganisationKind, string> = {
  administration: 'förvaltningar',
  'joint-body': 'samverkansorgan',
  company: 'kommunala bolag',
  'external-switchboard': 'externa växlar',
  other: 'övriga',
};

/** A unit of own addresses that the organisation table does not know. */
export const unknownUnitWord = 'okänd enhet';

export const unknownKindWord = 'okänd organisationsform';

export const hiddenWords: Record<HiddenCell['hidden'], string> = {
  few: 'färre än 5',
  protects: 'dold',
};

/** State words; a chart or table never shows a standing by colour alone. */
export const standingWords: Record<Standing, string> = {
  'improvement-area': 'förbättringsområde',
  watch: 'värd att följa',
  'as-whole': 'som helheten',
  above: 'över helheten',
};

export const sensitivityWords: Record<SensitivityVariant, string> = {
  'without-own-later-call': 'utan eget senare samtal',
  'without-callbacks': 'utan återuppringning och eget senare samtal',
  'without-probable': 'utan samtal som bara troligen är från samma nummer',
  'without-channel': 'utan samtal som svar på mejl',
  'exact-mail-only': 'bara svar som pekar ut mejlet',
  'auto-replies-count': 'autosvar räknas som svar',
};

export const correctionWords: Record<CorrectionKind, string> = {
  answered: 'besvarad på annat sätt',
  notice: 'besked lämnat på annat sätt',
  'no-answer-needed': 'kräver ej svar',
  'wrong-unit': 'fel enhet',
  'not-a-contact': 'ingen kontakt',
};

const correctedBy: Record<Exclude<NonNullable<Correction['by']>, 'other'>, string> = {
  mail: 'per e-post',
  phone: 'per telefon',
  visit: 'vid besök',
  letter: 'per brev',
};

/** With the way in which it was done, where the line tells it: `besvarad per telefon`. */
export function correctedWords(kind: CorrectionKind, by: Correction['by']): string {
  const words = correctionWords[kind];
  return by === null || by === 'other' ? words : words.replace('på annat sätt', correctedBy[by]);
}

export const ruleKindWords: Record<RuleKind, string> = {
  respond: 'svar inom tid',
  reach: 'nås på telefon',
  route: 'rätt från början',
  content: 'svarets innehåll',
  account: 'redovisning',
};

export const severityWords: Record<Severity, string> = {
  serious: 'väger tyngst',
  normal: 'vanlig',
  minor: 'väger lättast',
};
