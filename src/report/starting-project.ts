import type { Inspection, OwnMark } from '../model/inspection.js';
import type { StartingPeriod } from '../model/starting-project.js';
import { formatLines, formatName, yamlText } from './proposal-yaml.js';
import { startingWords as words } from './words/sv/starting.js';

/** What a first project file is made of. */
export interface StartingProject {
  readonly inspection: Inspection;
  readonly period: StartingPeriod | null;
  readonly rules: string;
  /** Ids of the rule sets to choose from. */
  readonly bundled: readonly string[];
  /** Name of the organisation table beside it. */
  readonly organisation: string;
  /** The path of a log as the project file has it. */
  readonly pathOf: (file: string) => string;
}

/** A commented project file; what was guessed says so, and what could not be seen stands as an example. */
export function startingProject(project: StartingProject): string {
  const { inspection, period, rules, bundled, organisation } = project;
  const blocks = [
    comment(words.head),
    [...comment(words.rules(bundled)), `rules: ${yamlText(rules)}`],
    [...comment(words.municipality), `# municipality: ${words.municipalityExample}`],
    period === null
      ? [...comment(words.noPeriod), `# period: ${words.periodExample}`]
      : [...comment(words.period(period)), `period: ${period.period}`],
    formatBlock(project),
    inputBlock(project),
    [...comment(words.organisation), `organisation: ${yamlText(organisation)}`],
    ownBlock('ownDomains', inspection.ownDomains, [words.ownDomains, words.ownDomainExample]),
    ownBlock('ownNumbers', inspection.ownNumbers, [words.ownNumbers, words.ownNumberExample]),
    [...comment(words.calendar), ...comment(['calendar:', '  hours: { mon-fri: 08:00-16:00 }'])],
    [...comment(words.phone), ...comment(['phone:', '  hours: { mon-fri: 09:00-15:00 }'])],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Text from a log cannot end its comment: it has no line of its own. */
function comment(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `# ${line.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}`.trimEnd());
}

function formatBlock({ inspection }: StartingProject): readonly string[] {
  const proposed = inspection.files.flatMap((file) =>
    file.understood || file.proposal === null ? [] : [{ file: file.file, proposal: file.proposal }],
  );
  if (proposed.length === 0) return [];
  const lines = proposed.flatMap(({ file, proposal }) => [
    `  ${formatName(file)}:`,
    ...formatLines(proposal).map((line) => `    ${line}`),
  ]);
  return comment([...words.formats, 'inputFormats:', ...lines]);
}

function inputBlock({ inspection, pathOf }: StartingProject): readonly string[] {
  const { files } = inspection;
  const lines = files.flatMap((file) => {
    const entry = `- files: ${yamlText(pathOf(file.file))}`;
    if (file.understood) return [...comment([words.log(file)]), entry].map((line) => `  ${line}`);
    const described = file.proposal === null ? [] : [`format: ${formatName(file.file)}`];
    const said = [...file.inputLines, ...described].map((line) => `  ${line}`);
    return comment([words.puzzle, file.message, file.advice, entry, ...said]).map((line) => `  ${line}`);
  });
  const isEmpty = !files.some(({ understood }) => understood);
  return [...comment(words.inputs), isEmpty ? 'inputs: []' : 'inputs:', ...lines];
}

function ownBlock(
  key: string,
  marks: readonly OwnMark[],
  [about, example]: readonly [about: readonly string[], example: string],
): readonly string[] {
  if (marks.length === 0) return comment([...about, `${key}: [${JSON.stringify(example)}]`]);
  return [
    ...comment(about),
    `${key}:`,
    ...marks.map(
      ({ value, received, sent }) => `  - ${JSON.stringify(value)}  # ${words.flow(received, sent)}`,
    ),
  ];
}
