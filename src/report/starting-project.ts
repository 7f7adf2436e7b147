import type { Inspection, OwnMark } from '../model/inspection.js';
import type { StartingPeriod } from '../model/starting-project.js';
import { formatLines, yamlText } from './proposal-yaml.js';
import type { Language, Words } from './words/words.js';

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
  readonly words: Words;
  /** The language that was asked for; null where none was. */
  readonly lang: Language | null;
}

/** A commented project file; what was guessed says so, and what could not be seen stands as an example. */
export function startingProject(project: StartingProject): string {
  const { rules, bundled, organisation, words, lang } = project;
  const told = words.starting.startingWords;
  const blocks = [
    comment(told.head),
    lang === null ? [] : [`lang: ${lang}`],
    [...comment(told.rules(bundled)), `rules: ${yamlText(rules)}`],
    [...comment(told.municipality), `# municipality: ${told.municipalityExample}`],
    periodBlock(project),
    formatBlock(project),
    inputBlock(project),
    [...comment(told.organisation), `organisation: ${yamlText(organisation)}`],
    ...ownBlocks(project),
    [...comment(told.calendar), ...comment(['calendar:', '  hours: { mon-fri: 08:00-16:00 }'])],
    [...comment(told.phone), ...comment(['phone:', '  hours: { mon-fri: 09:00-15:00 }'])],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function periodBlock({ period, words }: StartingProject): readonly string[] {
  const told = words.starting.startingWords;
  return period === null
    ? [...comment(told.noPeriod), `# period: ${told.periodExample}`]
    : [...comment(told.period(period)), `period: ${period.period}`];
}

/** Text from a log cannot end its comment: it has no line of its own. */
function comment(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `# ${line.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}`.trimEnd());
}

function formatBlock({ inspection, words }: StartingProject): readonly string[] {
  const proposed = inspection.files.flatMap((file) =>
    file.understood || file.proposal === null ? [] : [file.proposal],
  );
  if (proposed.length === 0) return [];
  const lines = proposed.flatMap((one) => formatLines(one, words));
  return comment([...words.starting.startingWords.formats, 'inputFormats:', ...lines]);
}

/** Where no log was understood the block is a comment as a whole, which can be used when its signs are taken away. */
function inputBlock({ inspection, pathOf, words }: StartingProject): readonly string[] {
  const told = words.starting.startingWords;
  const { files } = inspection;
  const isEmpty = !files.some(({ understood }) => understood);
  const lines = files.flatMap((file) => {
    const entry = `- files: ${yamlText(pathOf(file.file))}`;
    if (file.understood) return [...comment([told.log(file)]), entry].map((line) => `  ${line}`);
    const described = file.proposal === null ? [] : [`format: ${file.proposal.name}`];
    const said = [...file.inputLines, ...described].map((line) => `  ${line}`);
    const about = comment([told.puzzle, file.message, file.advice]);
    const written = isEmpty ? [entry, ...said] : comment([entry, ...said]);
    return [...about, ...written].map((line) => `  ${line}`);
  });
  const block = ['inputs:', ...lines];
  return [...comment(told.inputs), ...(isEmpty ? comment(block) : block)];
}

/** Domains and numbers of the organisation. */
function ownBlocks({ inspection, words }: StartingProject): readonly (readonly string[])[] {
  const { ownDomains, ownDomainExample, ownNumbers, ownNumberExample, flow } = words.starting.startingWords;
  const marksOf = (marks: readonly OwnMark[]): readonly string[] =>
    marks.map(({ value, received, sent }) => `  - ${JSON.stringify(value)}  # ${flow(received, sent)}`);
  return [
    listBlock('ownDomains', marksOf(inspection.ownDomains), {
      about: ownDomains(isGuess(inspection.ownDomains)),
      example: ownDomainExample,
    }),
    listBlock('ownNumbers', marksOf(inspection.ownNumbers), {
      about: ownNumbers(isGuess(inspection.ownNumbers)),
      example: ownNumberExample,
    }),
  ];
}

function isGuess(marks: readonly OwnMark[]): boolean {
  return marks.some((mark) => mark.isGuess);
}

function listBlock(
  key: string,
  lines: readonly string[],
  { about, example }: { readonly about: readonly string[]; readonly example: string },
): readonly string[] {
  if (lines.length === 0) return comment([...about, `${key}: [${JSON.stringify(example)}]`]);
  return [...comment(about), `${key}:`, ...lines];
}
