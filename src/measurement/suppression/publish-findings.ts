import type { Finding } from '../../model/finding.js';
import { unknownUnit } from '../../pairing/directory.js';
import { isChannelHidden, type ToldRows } from './publish-inputs.js';
import { isFew } from './table-cells.js';
import type { View } from './view.js';

type MissingColumn = Extract<Finding, { code: 'missing-column' }>;

/**
 * A finding goes where the cell goes that it is of. What is said of a rule or of a channel as a whole stays,
 * without the number of contacts where that is of a hidden cell. First stands why a share is none.
 */
export function publishFindings(
  findings: readonly Finding[],
  view: View,
  told: ToldRows,
): readonly Finding[] {
  return findings
    .filter((finding) => isPublic(finding, view))
    .map((finding) => withoutRows(withoutNumber(finding, view), told))
    .toSorted((one, other) => Number(isWhyNoShare(other)) - Number(isWhyNoShare(one)));
}

function isWhyNoShare(finding: Finding): boolean {
  return 'onlyJudged' in finding;
}

function isPublic(finding: Finding, view: View): boolean {
  const { isShownInAll } = view;
  switch (finding.code) {
    case 'unknown-units':
      return !isFew(finding.contacts) && isShownInAll({ by: 'unit', unit: unknownUnit.name });
    case 'unit-without-outgoing':
    case 'unit-ends-early':
      return isShownInAll({ by: 'unit', unit: finding.unit });
    case 'log-ends-early':
    case 'log-end-alone':
    case 'log-starts-late':
    case 'direction-ends-early':
      return !isChannelHidden(finding.channel, view);
    case 'no-missed-calls':
      return !isChannelHidden('phone', view);
    case 'marked-answers':
    case 'day-resolution':
    case 'waits-unknown':
    case 'negative-time':
    case 'missing-column':
    case 'unknown-in-scope':
    case 'dictionary-format':
    case 'hours-assumed':
    case 'name-assumed':
    case 'rule-expired':
    case 'clock-change-rows':
    case 'rejected-rows':
    case 'unlisted-names':
    case 'day-without-rows':
    case 'days-without-rows':
    case 'one-direction':
    case 'calls-in-two-systems':
    case 'channel-without-log':
    case 'file-cut':
    case 'same-file':
    case 'overlapping-files':
    case 'replaced-bytes':
    case 'unknown-events':
    case 'one-id-many-mails':
    case 'arrivals-look-shifted':
    case 'not-merged':
      return true;
  }
}

function withoutNumber(finding: Finding, { isShown, isShownInAll, showsTotals }: View): Finding {
  switch (finding.code) {
    case 'marked-answers':
      return isShownInAll({ by: 'channel', channel: finding.channel })
        ? finding
        : { ...finding, contacts: null, marks: [] };
    case 'day-resolution':
    case 'waits-unknown':
    case 'negative-time':
      return isShownInAll({ by: 'channel', channel: finding.channel })
        ? finding
        : { ...finding, contacts: null };
    case 'calls-in-two-systems':
      return isShownInAll({ by: 'channel', channel: 'phone' })
        ? finding
        : { ...finding, calls: null, ofCalls: null };
    case 'missing-column':
      return isShown(finding.rule, { by: 'whole' }) ? finding : withoutCounts(finding);
    case 'unknown-in-scope':
      return showsTotals && isShownInAll({ by: 'whole' }) && !isFew(finding.contacts ?? 0)
        ? finding
        : { ...finding, contacts: null };
  }
  return finding;
}

/** On which side the judged contacts are would tell of each of the few. */
function withoutCounts({ onlyJudged: _, ...finding }: MissingColumn): MissingColumn {
  return { ...finding, contacts: null };
}

/** What is said of files whose rows are not told is said without their number. */
function withoutRows(finding: Finding, { withheld, tellsSum }: ToldRows): Finding {
  const isWithheld = (name: string): boolean => [...withheld].some(({ file }) => file === name);
  switch (finding.code) {
    case 'file-cut':
      return isWithheld(finding.file) ? { ...finding, rows: null } : finding;
    case 'overlapping-files':
      return finding.files.some(isWithheld) ? { ...finding, rows: null, first: null, last: null } : finding;
    case 'rejected-rows':
      return tellsSum ? finding : { ...finding, ofRows: null };
  }
  return finding;
}
