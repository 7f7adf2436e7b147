import { excludedWords, notAssessableWords, outcomeWords } from './codes.js';
import { notContactWords, unpairedWords } from './fates.js';

/** Of the lists of contacts, of other events and of refused rows: what stands above the columns, and their words. */

export const contactHeadings = {
  contact: 'Kontakt',
  channel: 'Kanal',
  category: 'Ärendetyp',
  unit: 'Enhet',
  kind: 'Organisationsform',
  board: 'Nämnd',
  unitAnswered: 'Svarande enhet',
  receivedAt: 'Mottagen',
  answeredAt: 'Besvarad',
  evidence: 'Bevis',
  rule: 'Löfte',
  reading: 'Tolkning',
  mainReading: 'Huvudtolkning',
  dueAt: 'Frist',
  spent: 'Tid till svar',
  allowed: 'Gräns',
  verdict: 'Bedömning',
  reason: 'Skäl',
  sourceFile: 'Källfil',
  sourceRow: 'Källrad',
  answerFile: 'Svarsfil',
  answerRow: 'Svarsrad',
  person: 'Person',
  missing: 'Uppgift som saknas',
  marks: 'Anmärkning på svaret',
  counterpart: 'Adress eller nummer',
  subject: 'Ämnesrad',
};

export const eventHeadings = {
  event: 'Händelse',
  channel: 'Kanal',
  direction: 'Riktning',
  unit: 'Enhet',
  at: 'Tid',
  reason: 'Skäl',
  sourceFile: 'Källfil',
  sourceRow: 'Källrad',
  from: 'Från',
  to: 'Till',
  subject: 'Ämnesrad',
};

export const rejectedHeadings = {
  file: 'Fil',
  row: 'Rad',
  column: 'Kolumn',
  reason: 'Skäl',
  value: 'Värde, maskerat',
};

/** Instead of an address or a number: `Person 0012`. */
export const pseudonym = (number: string): string => `Person ${number}`;

export const yesNoWords = { yes: 'ja', no: 'nej' };

/** A transfer or a missing part is not late: what has no time departs. */
export const timelessOutcomeWords = { ...outcomeWords, met: 'som utlovat', late: 'avviker' };

export const verdictReasonWords = { ...notAssessableWords, ...excludedWords };

/** Why an event is no contact and belongs to none. */
export const apartReasonWords = {
  ...unpairedWords,
  ...notContactWords,
  internal: 'inom kommunen',
  'handed-on': 'lämnade över en kontakt inom kommunen',
  passing: 'mellan utomstående',
};
