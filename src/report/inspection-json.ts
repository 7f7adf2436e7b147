import { formatDate, formatInstant } from '../calendar/zone.js';
import type {
  ExampleEvent,
  InspectedLog,
  Inspection,
  InspectionHint,
  PuzzlingFile,
} from '../model/inspection.js';
import type { Instant } from '../model/time.js';
import { proposalYaml } from './proposal-yaml.js';
import type { Words } from './words/words.js';

/** The inspection for other programs; see docs/inspect.md. Persons are masked here too. */
export function inspectionJson(inspection: Inspection, words: Words): string {
  const { files, ownDomains, ownNumbers, hasOrganisation, findings } = inspection;
  const json = {
    schemaVersion: 1,
    files: files.map((file) => (file.understood ? logOf(file) : puzzleOf(file, words))),
    ownDomains,
    ownNumbers,
    hasOrganisation,
    findings: findings.map(findingOf),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function logOf(log: InspectedLog) {
  return {
    ...log,
    first: instantText(log.first),
    last: instantText(log.last),
    examples: log.examples.map(exampleOf),
    hints: log.hints.map(hintOf),
  };
}

function exampleOf(example: ExampleEvent) {
  return { ...example, at: formatInstant(example.at) };
}

function hintOf(hint: InspectionHint) {
  return hint.code === 'days-without-rows' ? { ...hint, first: formatDate(hint.first) } : hint;
}

function findingOf(finding: Inspection['findings'][number]) {
  switch (finding.code) {
    case 'overlapping-files':
      return { ...finding, first: formatInstant(finding.first), last: formatInstant(finding.last) };
    case 'direction-ends-early':
    case 'mailbox-ends-early':
      return { ...finding, last: formatInstant(finding.last), otherLast: formatInstant(finding.otherLast) };
    case 'mailbox-without-outgoing':
    case 'file-cut':
    case 'same-file':
    case 'replaced-bytes':
    case 'arrivals-look-shifted':
      return finding;
  }
}

function puzzleOf({ proposal, ...file }: PuzzlingFile, words: Words) {
  const yaml = proposal === null ? null : `${proposalYaml(proposal, file.file, words).join('\n')}\n`;
  return { ...file, proposal: yaml };
}

function instantText(at: Instant | null): string | null {
  return at === null ? null : formatInstant(at);
}
