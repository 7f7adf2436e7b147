import type { InspectedLog, Inspection, OwnMark, PuzzlingFile } from '../../model/inspection.js';
import { inputYaml, proposalYaml } from '../proposal-yaml.js';
import type { Words } from '../words/words.js';
import { logLines } from './inspected-log-lines.js';
import { type InspectionPage, inspectionPage } from './inspection-page.js';
import { type Drawing, screenText } from './screen.js';
import { terminalText } from './terminal-text.js';

/** What each file was found to be, who is who, and what to do before the measurement. */
export function inspectionText(inspection: Inspection, drawing: Drawing): string {
  const page = inspectionPage(drawing);
  const { files } = inspection;
  return screenText([
    ...files.map((file) => fileLines(file, inspection, page)),
    ownLines(inspection, page),
    ...findingBlock(inspection, page),
    page.say(
      page.words.inspection.inspectionWords.summary(
        files.filter(({ understood }) => understood).length,
        files.length,
      ),
      0,
    ),
  ]);
}

function fileLines(
  file: InspectedLog | PuzzlingFile,
  inspection: Inspection,
  page: InspectionPage,
): readonly string[] {
  if (!file.understood) return puzzleLines(file, page);
  const { proposal } = file;
  const proposed = proposal === undefined ? [] : proposalYaml(proposal, file.file, page.words);
  return [...logLines(file, inspection, page), ...copiedLines(proposed, page)];
}

/** What is proposed, as it is copied: not broken into lines. */
function copiedLines(yaml: readonly string[], { say, words }: InspectionPage): readonly string[] {
  if (yaml.length === 0) return [];
  const copied = yaml.map((line) => `    ${terminalText(line)}`);
  return ['', ...say(words.inspection.inspectionWords.proposalTitle), '', ...copied];
}

function puzzleLines(file: PuzzlingFile, page: InspectionPage): readonly string[] {
  const { say, paint, words } = page;
  const { inspectionWords: told } = words.inspection;
  const { proposal, isTable, inputLines } = file;
  const lines = [
    `${paint.strong(terminalText(file.file))}  ${paint.unanswered(told.notUnderstood)}`,
    ...say(file.message),
    ...say(file.advice),
    ...(file.code === 'format-must-be-named' ? say(told.tryAs) : []),
  ];
  const proposed = proposal === null ? [] : proposalYaml(proposal, file.file, words);
  const yaml = inputLines.length === 0 ? proposed : inputYaml(file.file, inputLines);
  if (yaml.length > 0) return [...lines, ...copiedLines(yaml, page)];
  return isTable && file.code === 'unknown-format' ? [...lines, ...say(told.noProposal)] : lines;
}

function ownLines({ ownDomains, ownNumbers }: Inspection, page: InspectionPage): readonly string[] {
  const { own } = page.words.inspection.inspectionWords;
  const marks = [...ownDomains, ...ownNumbers];
  const title = page.paint.strong(own.title);
  if (marks.length === 0) return [title, ...page.say(own.none)];
  const isGuess = marks.some((mark) => mark.isGuess);
  return [
    title,
    ...marks.flatMap((mark) => page.say(markText(mark, page.words))),
    ...(isGuess ? page.say(own.explain) : []),
  ];
}

function findingBlock(
  { findings }: Inspection,
  { say, paint, words }: InspectionPage,
): readonly (readonly string[])[] {
  const { fileFindingSentence, mailboxFindingSentence } = words.fileFindings;
  if (findings.length === 0) return [];
  const lines = findings.flatMap((finding) =>
    say(`• ${'mailbox' in finding ? mailboxFindingSentence(finding) : fileFindingSentence(finding)}`),
  );
  return [[paint.late(words.inspection.inspectionWords.findings), ...lines]];
}

function markText({ value, isGuess, received, sent }: OwnMark, { inspection }: Words): string {
  const { own } = inspection.inspectionWords;
  const how = isGuess ? own.guess : own.stated;
  return `${value} (${how}): ${own.flow(received, sent)}`;
}
