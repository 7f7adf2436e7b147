import type { FormatProposal, ProposedChoice } from '../model/inspection.js';
import { inspectionWords as words } from './words/sv/inspection.js';

/** A proposed format as a project file would have it, with the file that is of it; every guess is marked. */
export function proposalYaml(proposal: FormatProposal, file: string): readonly string[] {
  const name = formatName(file);
  return [
    'inputFormats:',
    `  ${name}:`,
    ...formatLines(proposal).map((line) => `    ${line}`),
    ...inputYaml(file, [`format: ${name}`]),
  ];
}

/** The file's entry in a project file, with what it has to say. */
export function inputYaml(file: string, lines: readonly string[]): readonly string[] {
  return ['inputs:', `  - files: ${yamlText(file)}`, ...lines.map((line) => `    ${line}`)];
}

/** The description itself, without its name. */
export function formatLines(proposal: FormatProposal): readonly string[] {
  const { channel, hasHeader, delimiter, isDateOrderOpen, columns, lacking, unused } = proposal;
  return [
    `channel: ${channel}`,
    ...(hasHeader ? [] : [`header: false  # ${words.yaml.noHeader}`]),
    ...(delimiter === null ? [] : [`delimiter: ${delimiter === '\t' ? 'tab' : `"${delimiter}"`}`]),
    ...(isDateOrderOpen ? [`dateOrder: day-first  # ${words.yaml.dateOrder}`] : []),
    'columns:',
    ...columns.map(
      ({ field, column, isSure }) =>
        `  ${field}: ${columnText(column)}${isSure ? '' : `  # ${words.yaml.guess}`}`,
    ),
    ...lacking.map((group) => `  # ${words.yaml.lacking(group)}`),
    ...(unused.length === 0 ? [] : [`  # ${words.yaml.unused(unused.map(String).map(oneLine))}`]),
    ...choiceLines(proposal),
  ];
}

function choiceLines({ choices }: FormatProposal): readonly string[] {
  if (choices.length === 0) return [];
  return ['choices:', ...choices.flatMap(({ field, words: own }) => [`  ${field}:`, ...own.map(choiceLine)])];
}

/** What nothing tells is left out, so that its rows are refused until somebody has said what it means. */
function choiceLine({ word, meaning }: ProposedChoice): string {
  return meaning === null
    ? `    # ${yamlText(word)}: ${words.yaml.unknownWord}`
    : `    ${yamlText(word)}: ${meaning}  # ${words.yaml.guess}`;
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

const letters: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };

/** A name made of the file's own: `Växel okt.csv` is `vaxel-okt`. */
export function formatName(file: string): string {
  const base = file.replace(/^.*[/\\!]/, '').replace(/\.\w+$/, '');
  const name = base
    .toLowerCase()
    .replace(/[åäöéü]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(name) ? name : `format-${name}`.replace(/-$/, '');
}
