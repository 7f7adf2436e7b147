import type { FormatProposal, ProposedChoice } from '../model/inspection.js';
import type { Words } from './words/words.js';

/** A proposed format as a project file would have it, with the file that is of it; every guess is marked. */
export function proposalYaml(proposal: FormatProposal, file: string, words: Words): readonly string[] {
  return ['inputFormats:', ...formatLines(proposal, words), ...inputYaml(file, [`format: ${proposal.name}`])];
}

/** The file's entry in a project file, with what it has to say. */
export function inputYaml(file: string, lines: readonly string[]): readonly string[] {
  return ['inputs:', `  - files: ${yamlText(file)}`, ...lines.map((line) => `    ${line}`)];
}

/** The description under its name. */
export function formatLines(proposal: FormatProposal, words: Words): readonly string[] {
  return [`  ${proposal.name}:`, ...bodyLines(proposal, words).map((line) => `    ${line}`)];
}

function bodyLines(proposal: FormatProposal, words: Words): readonly string[] {
  const { yaml } = words.inspection.inspectionWords;
  const { channel, hasHeader, delimiter, isUtc, utcOffset, isDateOrderOpen } = proposal;
  const { columns, lacking, unused } = proposal;
  return [
    `channel: ${channel}`,
    ...(hasHeader ? [] : [`header: false  # ${yaml.noHeader}`]),
    ...(delimiter === null ? [] : [`delimiter: ${delimiter === '\t' ? 'tab' : `"${delimiter}"`}`]),
    ...(isUtc ? ['zone: UTC'] : []),
    ...(utcOffset === null ? [] : [`# ${yaml.utcOffset(oneLine(utcOffset))}`]),
    ...(isDateOrderOpen ? [`dateOrder: day-first  # ${yaml.dateOrder}`] : []),
    'columns:',
    ...columns.map(
      ({ field, column, basis }) =>
        `  ${field}: ${columnText(column)}${basis === 'header' ? '' : `  # ${yaml.basis[basis]}`}`,
    ),
    ...lacking.map((group) => `  # ${yaml.lacking(group)}`),
    ...(unused.length === 0 ? [] : [`  # ${yaml.unused(unused.map(String).map(oneLine))}`]),
    ...choiceLines(proposal, words),
  ];
}

function choiceLines({ choices }: FormatProposal, words: Words): readonly string[] {
  const told = choices.map(({ field, words: own }) => ({ isTold: own.some(isGuessed), field, own }));
  const lines = told.flatMap(({ isTold, field, own }) => [
    `  ${isTold ? '' : '# '}${field}:`,
    ...own.map((one) => choiceLine(one, words)),
  ]);
  if (lines.length === 0) return [];
  return [told.some(({ isTold }) => isTold) ? 'choices:' : '# choices:', ...lines];
}

/** A list of which nothing is guessed stays a comment as a whole: an empty one would be a mistake. */
function isGuessed({ meaning }: ProposedChoice): boolean {
  return meaning !== null;
}

/** What nothing tells is left out, so that its rows are refused until somebody has said what it means. */
function choiceLine({ word, meaning }: ProposedChoice, { inspection }: Words): string {
  const { yaml } = inspection.inspectionWords;
  return meaning === null
    ? `    # ${yamlText(word)}: ${yaml.unknownWord}`
    : `    ${yamlText(word)}: ${meaning}  # ${yaml.guess}`;
}

function columnText(column: string | number): string {
  return typeof column === 'number' ? String(column) : yamlText(column);
}

const plain = /^\p{L}[\p{L}\p{N} ._()/-]*$/u;
const keyword = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** A text as YAML takes it, between quotation marks where it could be taken for something else. */
export function yamlText(text: string): string {
  return plain.test(text) && !keyword.test(text) && text.trim() === text ? text : JSON.stringify(text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
