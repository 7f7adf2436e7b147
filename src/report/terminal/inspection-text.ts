import type { InspectedLog, Inspection, OwnMark, PuzzlingFile } from '../../model/inspection.js';
import { inputYaml, proposalYaml } from '../proposal-yaml.js';
import { fileFindingSentence } from '../words/sv/file-findings.js';
import { inspectionWords as words } from '../words/sv/inspection.js';
import type { Drawing } from './calendar-text.js';
import { logLines } from './inspected-log-lines.js';
import { type InspectionPage, inspectionPage } from './inspection-page.js';
import { pageText } from './rules-page.js';
import { terminalText } from './terminal-text.js';

/** What each file was found to be, who is who, and what to do before the measurement. */
export function inspectionText(inspection: Inspection, drawing: Drawing): string {
  const page = inspectionPage(drawing);
  const { files } = inspection;
  return pageText([
    ...files.map((file) => fileLines(file, inspection, page)),
    ownLines(inspection, page),
    ...findingBlock(inspection, page),
    page.say(words.summary(files.filter(({ understood }) => understood).length, files.length), 0),
  ]);
}

function fileLines(
  file: InspectedLog | PuzzlingFile,
  inspection: Inspection,
  page: InspectionPage,
): readonly string[] {
  return file.understood ? logLines(file, inspection, page) : puzzleLines(file, page);
}

/** The proposal is shown as it is copied, not broken into lines. */
function puzzleLines(file: PuzzlingFile, { say, paint }: InspectionPage): readonly string[] {
  const { proposal, isTable, inputLines } = file;
  const lines = [
    `${paint.strong(terminalText(file.file))}  ${paint.unanswered(words.notUnderstood)}`,
    ...say(file.message),
    ...say(file.advice),
    ...(file.code === 'format-must-be-named' ? say(words.tryAs) : []),
  ];
  const proposed = proposal === null ? [] : proposalYaml(proposal, file.file);
  const yaml = inputLines.length === 0 ? proposed : inputYaml(file.file, inputLines);
  if (yaml.length > 0) {
    const copied = yaml.map((line) => `    ${terminalText(line)}`);
    return [...lines, '', ...say(words.proposalTitle), '', ...copied];
  }
  return isTable && file.code === 'unknown-format' ? [...lines, ...say(words.noProposal)] : lines;
}

function ownLines({ ownDomains, ownNumbers }: Inspection, page: InspectionPage): readonly string[] {
  const marks = [...ownDomains, ...ownNumbers];
  const title = page.paint.strong(words.own.title);
  if (marks.length === 0) return [title, ...page.say(words.own.none)];
  const isGuess = marks.some((mark) => mark.isGuess);
  return [
    title,
    ...marks.flatMap((mark) => page.say(markText(mark))),
    ...(isGuess ? page.say(words.own.explain) : []),
  ];
}

function findingBlock(
  { findings }: Inspection,
  { say, paint }: InspectionPage,
): readonly (readonly string[])[] {
  if (findings.length === 0) return [];
  const lines = findings.flatMap((finding) => say(`• ${fileFindingSentence(finding)}`));
  return [[paint.late(words.findings), ...lines]];
}

function markText({ value, isGuess, received, sent }: OwnMark): string {
  const how = isGuess ? words.own.guess : words.own.stated;
  return `${value} (${how}): ${words.own.flow(received, sent)}`;
}
