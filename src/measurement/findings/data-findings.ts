import type { Finding } from '../../model/finding.js';
import { channelOrder } from '../groups.js';
import { dictionaryFindings } from './dictionary-findings.js';
import { endFindings } from './end-findings.js';
import { type FileFacts, fileFindings } from './file-findings.js';
import { type LogFacts, logFindings } from './log-findings.js';
import { missingColumnFindings } from './missing-column-findings.js';
import { type NameFacts, nameFindings } from './name-findings.js';
import { pairFindings } from './pair-findings.js';
import { expiredRules, type RuleFacts, unknownScopes } from './rule-findings.js';
import { shiftFindings } from './shift-findings.js';
import { timeFindings } from './time-findings.js';
import { type TwinFacts, twinFindings } from './twin-findings.js';
import { unlistedFindings } from './unlisted-findings.js';
import { when } from './when.js';

export interface FindingsInput extends LogFacts, RuleFacts, FileFacts, NameFacts, TwinFacts {
  readonly rejectedRows: number;
  /** Own addresses and numbers that the organisation table lacks; 0 where they are not known. */
  readonly unknownAddresses: number;
}

/** What the reader of the report should know of the data: of all of it first, then rule by rule, then channel by channel. */
export function dataFindings(input: FindingsInput): readonly Finding[] {
  const rows = input.inputs.reduce((total, file) => total + file.rows, 0);
  const clockChangeRows = input.inputs.reduce((total, file) => total + file.clockChangeRows, 0);
  const { facts, unknownAddresses: addresses } = input;
  return [
    ...endFindings(input),
    ...expiredRules(input),
    ...nameFindings(input),
    ...when(input.calendar.spec.hoursAssumed, { code: 'hours-assumed' }),
    ...when(addresses > 0, { code: 'unknown-units', addresses, contacts: facts.unknownReceiver }),
    ...unlistedFindings(facts),
    ...when(input.rejectedRows > 0, { code: 'rejected-rows', rows: input.rejectedRows, ofRows: rows }),
    ...when(clockChangeRows > 0, { code: 'clock-change-rows', rows: clockChangeRows }),
    ...fileFindings(input),
    ...dictionaryFindings(input.inputs),
    ...shiftFindings({ inputs: input.inputs, files: facts.files }),
    ...unknownScopes(input),
    ...missingColumnFindings(input),
    ...pairFindings(facts),
    ...twinFindings(input),
    ...channelOrder.flatMap((channel) => [...logFindings(channel, input), ...timeFindings(channel, facts)]),
  ];
}
