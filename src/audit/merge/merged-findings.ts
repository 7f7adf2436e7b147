import { dictionaryFindings } from '../../measurement/findings/dictionary-findings.js';
import { fileFindings } from '../../measurement/findings/file-findings.js';
import { when } from '../../measurement/findings/when.js';
import type { Balance } from '../../model/balance.js';
import type { Finding, NotMerged } from '../../model/finding.js';
import type { InputFile } from '../../model/log-reading.js';
import type { TallyPart } from '../tally/tally-part.js';
import { addFindings } from './add-findings.js';

interface MergedWhole {
  readonly inputs: readonly InputFile[];
  readonly balance: Balance;
}

type Parts = readonly [TallyPart, ...TallyPart[]];

/**
 * What the reader should know of the data, as far as parts tell it: what rules and files say of themselves, and what
 * is counted contact by contact. What has to see all the logs at once is named as not computed.
 */
export function mergedFindings(parts: Parts, { inputs, balance }: MergedWhole): readonly Finding[] {
  const sharedRows = parts.flatMap((part) => part.sharedRows);
  const clockChangeRows = inputs.reduce((sum, file) => sum + file.clockChangeRows, 0);
  const rejected = balance.rows.parts
    .filter(({ part }) => part.startsWith('rejected.'))
    .reduce((sum, { count }) => sum + count, 0);
  const counted = addFindings(parts.map(({ findings }) => findings));
  return [
    ...counted.ofRules,
    ...when(rejected > 0, { code: 'rejected-rows', rows: rejected, ofRows: balance.rows.total }),
    ...when(clockChangeRows > 0, { code: 'clock-change-rows', rows: clockChangeRows }),
    ...fileFindings({ inputs, sharedRows }),
    ...dictionaryFindings(inputs),
    ...counted.ofContacts,
    { code: 'not-merged', what: notMerged(parts) },
  ];
}

/** What no sum of parts can tell, and what the parts were not asked for. */
function notMerged(parts: Parts): readonly NotMerged[] {
  const [{ measured }] = parts;
  return [
    'coverage',
    'mailboxes',
    'shifted-times',
    'unknown-addresses',
    ...(measured.key === null ? (['concentration'] as const) : []),
    ...(parts.some(({ hasReviews }) => hasReviews) ? (['reviews'] as const) : []),
  ];
}
