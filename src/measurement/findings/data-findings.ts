import type { Contact } from '../../model/contact.js';
import type { Finding } from '../../model/finding.js';
import { contactFacts } from '../gathering/contact-facts.js';
import { channelOrder } from '../groups.js';
import { dictionaryFindings } from './dictionary-findings.js';
import { type FileFacts, fileFindings } from './file-findings.js';
import { type LogFacts, logFindings } from './log-findings.js';
import { type NameFacts, nameFindings } from './name-findings.js';
import { pairFindings } from './pair-findings.js';
import { expiredRules, type RuleFacts, ruleFindings } from './rule-findings.js';
import { shiftFindings } from './shift-findings.js';
import { timeFindings } from './time-findings.js';
import { when } from './when.js';

export interface FindingsInput extends LogFacts, RuleFacts, FileFacts, NameFacts {
  readonly rejectedRows: number;
  /** Of the period. */
  readonly contacts: readonly Contact[];
  /** Own addresses and numbers that the organisation table lacks, and the contacts of the period they received. */
  readonly unknown: { readonly addresses: number; readonly contacts: number };
}

/** What the reader of the report should know of the data: of all of it first, then rule by rule, then channel by channel. */
export function dataFindings(input: FindingsInput): readonly Finding[] {
  const rows = input.inputs.reduce((total, file) => total + file.rows, 0);
  const clockChangeRows = input.inputs.reduce((total, file) => total + file.clockChangeRows, 0);
  const ofContacts = contactFacts(input.contacts);
  return [
    ...expiredRules(input),
    ...nameFindings(input),
    ...when(input.calendar.spec.hoursAssumed, { code: 'hours-assumed' }),
    ...when(input.unknown.addresses > 0, { code: 'unknown-units', ...input.unknown }),
    ...when(input.rejectedRows > 0, { code: 'rejected-rows', rows: input.rejectedRows, ofRows: rows }),
    ...when(clockChangeRows > 0, { code: 'clock-change-rows', rows: clockChangeRows }),
    ...fileFindings(input),
    ...dictionaryFindings(input.inputs),
    ...shiftFindings({
      inputs: input.inputs,
      times: input.facts.files,
      hours: { office: input.calendar, phone: input.phoneCalendar },
    }),
    ...ruleFindings(input),
    ...pairFindings(ofContacts),
    ...channelOrder.flatMap((channel) => [
      ...logFindings(channel, input),
      ...timeFindings(channel, ofContacts),
    ]),
  ];
}
