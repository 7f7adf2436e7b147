import type { Source } from '../model/source.js';
import type { Verdict } from '../model/verdict.js';
import { happeningSource } from './happening-source.js';
import {
  type Column,
  codeValue,
  instantValue,
  limitValue,
  none,
  secondsValue,
  sourceRowValue,
  textValue,
} from './table-value.js';
import {
  categoryWords,
  channelWords,
  evidenceWords,
  excludedWords,
  notAssessableWords,
  organisationKindWords,
  outcomeWords,
} from './words/sv/codes.js';

const yesNoWords = { yes: 'ja', no: 'nej' };
/** A transfer or a missing part is not late: what has no time departs. */
const timelessWords = { ...outcomeWords, met: 'som utlovat', late: 'avviker' };
const reasonWords = { ...notAssessableWords, ...excludedWords };

const whoColumns: readonly Column<Verdict>[] = [
  { name: 'contact', heading: 'Kontakt', width: 18, value: ({ contact }) => textValue(contact.id) },
  {
    name: 'channel',
    heading: 'Kanal',
    width: 12,
    value: ({ contact }) => codeValue(contact.channel, channelWords),
  },
  {
    name: 'category',
    heading: 'Ärendetyp',
    width: 14,
    value: ({ contact }) => codeValue(contact.category, categoryWords),
  },
  { name: 'unit', heading: 'Enhet', width: 42, value: ({ contact }) => textValue(contact.unit.name) },
  {
    name: 'organisation_kind',
    heading: 'Organisationsform',
    width: 18,
    value: ({ contact }) => codeValue(contact.unit.kind, organisationKindWords),
  },
  { name: 'board', heading: 'Nämnd', width: 24, value: ({ contact }) => textValue(contact.unit.board) },
  {
    name: 'unit_answered',
    heading: 'Svarande enhet',
    width: 32,
    value: ({ answer }) => textValue(answer?.unit?.name ?? null),
  },
];

const whenColumns: readonly Column<Verdict>[] = [
  {
    name: 'received_at',
    heading: 'Mottagen',
    width: 19,
    value: ({ contact }) => instantValue(contact.receivedAt.start),
  },
  {
    name: 'answered_at',
    heading: 'Besvarad',
    width: 19,
    value: ({ answer }) => instantValue(answer?.at.start),
  },
  {
    name: 'evidence',
    heading: 'Bevis',
    width: 30,
    value: ({ answer }) => codeValue(answer?.evidence, evidenceWords),
  },
];

const verdictColumns: readonly Column<Verdict>[] = [
  { name: 'rule', heading: 'Löfte', width: 28, value: ({ rule }) => textValue(rule) },
  { name: 'reading', heading: 'Tolkning', width: 16, value: ({ reading }) => textValue(reading) },
  {
    name: 'main_reading',
    heading: 'Huvudtolkning',
    width: 14,
    value: ({ main }) => codeValue(main ? 'yes' : 'no', yesNoWords),
  },
  { name: 'due_at', heading: 'Frist', width: 19, value: ({ dueAt }) => instantValue(dueAt) },
  {
    name: 'spent_seconds',
    heading: 'Tid till svar',
    width: 13,
    value: ({ spentSeconds }) => secondsValue(spentSeconds),
  },
  { name: 'allowed', heading: 'Gräns', width: 14, value: ({ allowed }) => limitValue(allowed) },
  {
    name: 'verdict',
    heading: 'Bedömning',
    width: 22,
    value: ({ outcome, waited }) => codeValue(outcome, waited === null ? timelessWords : outcomeWords),
  },
  {
    name: 'reason',
    heading: 'Skäl',
    width: 26,
    value: ({ reason }) => codeValue(reason, reasonWords),
  },
];

function answerSource({ answer, contact }: Verdict): Source | null {
  return answer === null ? null : happeningSource(answer, contact);
}

const sourceColumns: readonly Column<Verdict>[] = [
  {
    name: 'source_file',
    heading: 'Källfil',
    width: 28,
    value: ({ contact }) => textValue(contact.event.sources[0].file),
  },
  {
    name: 'source_row',
    heading: 'Källrad',
    width: 9,
    value: ({ contact }) => sourceRowValue(contact.event.sources[0]),
  },
  {
    name: 'answer_file',
    heading: 'Svarsfil',
    width: 28,
    value: (verdict) => textValue(answerSource(verdict)?.file ?? null),
  },
  {
    name: 'answer_row',
    heading: 'Svarsrad',
    width: 9,
    value: (verdict) => {
      const source = answerSource(verdict);
      return source === null ? none : sourceRowValue(source);
    },
  },
];

/** One row per contact, rule and reading: the order and the names are part of the interface. */
export const contactColumns: readonly Column<Verdict>[] = [
  ...whoColumns,
  ...whenColumns,
  ...verdictColumns,
  ...sourceColumns,
];
