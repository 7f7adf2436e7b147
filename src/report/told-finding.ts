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

/** What a finding may do to the figures, the worst first. */
const weights = [
  /** What they say is not so: half of a log, a wrong clock, calls counted twice. */
  'misleads',
  /** A part of them may not be so: something is missing, or nobody has confirmed what they rest on. */
  'doubts',
  /** No figure hangs on it, but somebody should confirm it. */
  'asks',
  /** Good to know. */
  'known',
] as const;

const weightOf: Record<Finding['code'], (typeof weights)[number]> = {
  'file-cut': 'misleads',
  'same-file': 'known',
  'overlapping-files': 'known',
  'replaced-bytes': 'doubts',
  'unknown-events': 'doubts',
  'one-id-many-mails': 'misleads',
  'arrivals-look-shifted': 'misleads',
  'direction-ends-early': 'misleads',
  'dictionary-format': 'doubts',
  'hours-assumed': 'doubts',
  'name-assumed': 'asks',
  'rule-expired': 'misleads',
  'clock-change-rows': 'known',
  'rejected-rows': 'doubts',
  'unknown-units': 'doubts',
  'unlisted-names': 'asks',
  'log-starts-late': 'misleads',
  'log-ends-early': 'doubts',
  'log-end-alone': 'misleads',
  'day-without-rows': 'doubts',
  'days-without-rows': 'doubts',
  'one-direction': 'misleads',
  'unit-without-outgoing': 'misleads',
  'unit-ends-early': 'misleads',
  'no-missed-calls': 'misleads',
  'calls-in-two-systems': 'misleads',
  'channel-without-log': 'doubts',
  'unknown-in-scope': 'doubts',
  'missing-column': 'doubts',
  'marked-answers': 'doubts',
  'day-resolution': 'doubts',
  'waits-unknown': 'doubts',
  'negative-time': 'doubts',
  'not-merged': 'known',
};

export type FindingsOfKind = readonly [Finding, ...Finding[]];

/** By kind, those first that make figures wrong; kinds of one weight in the order in which they were found. */
export function worstFirst(findings: readonly Finding[]): readonly FindingsOfKind[] {
  const kinds = [...new Set(findings.map(({ code }) => code))].flatMap((code) => {
    const [first, ...others] = findings.filter((finding) => finding.code === code);
    return first === undefined ? [] : [[first, ...others] as const];
  });
  return kinds.toSorted(([one], [other]) => rankOf(one) - rankOf(other));
}

function rankOf({ code }: Finding): number {
  return weights.indexOf(weightOf[code]);
}

/** What to do about it; systems are named as the project file names them. */
export function findingRemedy(finding: Finding, { findingRemedies: told }: Words): string {
  if (finding.code !== 'calls-in-two-systems') return told.findingRemedies[finding.code];
  const systems = finding.formats.map(yamlText).join(', ');
  return told.sameCallsRemedy(`phone: { sameCalls: { systems: [${systems}] } }`);
}
