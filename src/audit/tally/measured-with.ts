import { createHash } from 'node:crypto';
import type { Result } from '../../model/result.js';
import type { RuleSet } from '../../model/rule.js';
import type { NumberRange } from '../../pairing/directory.js';
import type { AuditJob } from '../job.js';
import { keySign, type PersonKey } from './person-key.js';
import type { MeasuredWith } from './tally-part.js';

/** All that decides figures and is the same in every part of a measurement. */
export function measuredWith(
  { municipality, ruleSet, calendar, period, organisation, pairing, background }: Result,
  job: AuditJob,
  key: PersonKey | null,
): MeasuredWith {
  const { corrections } = job;
  return {
    programVersion: job.programVersion,
    ...{ municipality, ruleSet, calendar, period, organisation, pairing, background },
    readRules: rulesSum(job.ruleSet),
    ownDomains: [...job.ownDomains].sort(),
    ownNumbers: job.ownNumbers.map(writtenRange).sort(),
    corrections:
      corrections === null
        ? null
        : {
            file: corrections.file,
            sha256: corrections.sha256,
            rows: corrections.lines.map(({ source }) => source.row),
          },
    reportDate: job.reportDate,
    key: key === null ? null : keySign(key),
  };
}

/** SHA-256 of a rule set in the form in which it judges: the same for two ways to write it. */
export function rulesSum(ruleSet: RuleSet): string {
  return createHash('sha256').update(JSON.stringify(ruleSet)).digest('hex');
}

function writtenRange({ from, until }: NumberRange): string {
  return until === null ? from : `${from}..${until}`;
}
