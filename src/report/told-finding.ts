import type { Finding } from '../model/finding.js';
import type { PublishedResult } from '../model/result.js';
import { isHidden } from './cells.js';
import { yamlText } from './proposal-yaml.js';
import type { Words } from './words/words.js';

/** A finding as anyone may read it: it does not tell the size of a group that the tables hide. */
export function publishedSentence(finding: Finding, result: PublishedResult, words: Words): string {
  const reveals = finding.code === 'unknown-units' && (finding.contacts < 5 || hidesUnknownUnit(result));
  return reveals
    ? words.sections.qualityWords.unknownUnitsHidden
    : words.findings.findingSentence(finding, result.rules);
}

function hidesUnknownUnit({ rules }: PublishedResult): boolean {
  return rules.some(({ readings }) =>
    readings.some(({ units }) => units.some(({ kind, cell }) => kind === null && isHidden(cell))),
  );
}

/** Whether a finding asks somebody to do something; the others are good to know. */
const asksForWork: Record<Finding['code'], boolean> = {
  'file-cut': true,
  'same-file': false,
  'overlapping-files': false,
  'replaced-bytes': true,
  'unknown-events': true,
  'arrivals-look-shifted': true,
  'direction-ends-early': true,
  'dictionary-format': true,
  'hours-assumed': true,
  'name-assumed': true,
  'rule-expired': true,
  'clock-change-rows': false,
  'rejected-rows': true,
  'unknown-units': true,
  'unlisted-names': true,
  'log-starts-late': true,
  'log-ends-early': true,
  'log-end-alone': true,
  'day-without-rows': true,
  'days-without-rows': true,
  'one-direction': true,
  'unit-without-outgoing': true,
  'unit-ends-early': true,
  'no-missed-calls': true,
  'calls-in-two-systems': true,
  'channel-without-log': true,
  'unknown-in-scope': true,
  'missing-column': true,
  'marked-answers': true,
  'day-resolution': true,
  'waits-unknown': true,
  'negative-time': true,
  'not-merged': false,
};

/** Those first that something is to be done about; else in the order in which they were found. */
export function workFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => Number(asksForWork[other.code]) - Number(asksForWork[one.code]));
}

/** What to do about it; systems are named as the project file names them. */
export function findingRemedy(finding: Finding, { findingRemedies: told }: Words): string {
  if (finding.code !== 'calls-in-two-systems') return told.findingRemedies[finding.code];
  const systems = finding.formats.map(yamlText).join(', ');
  return told.sameCallsRemedy(`phone: { sameCalls: { systems: [${systems}] } }`);
}
