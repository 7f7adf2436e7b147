import type { FormatProposal, InspectedLog, InspectionHint } from '../../model/inspection.js';
import type { LogInput } from '../../parsers/input.js';
import { proposeFormat } from '../../parsers/proposal/propose-format.js';
import type { FileReading } from '../../parsers/read-file.js';

const unknown = 'unknown-value';

/**
 * The description under which words that no dictionary knows can be told, of a log that was read by its headers;
 * null where it has none, or where its own format knows its columns better.
 */
export async function proposedForWords(
  input: LogInput,
  { parser, rejected }: FileReading,
): Promise<FormatProposal | null> {
  const hasUnknown = rejected.some(({ reason }) => reason === unknown);
  if (parser.isDictionary !== true || !hasUnknown) return null;
  const { proposal } = await proposeFormat(input);
  if (proposal?.channel !== parser.channel || proposal.lacking.length > 0) return null;
  return { ...proposal, choices: ofSeveralRows(proposal.choices, rejected) };
}

/** What stands in one row alone may be anything, a name too: only words that come again are shown. */
function ofSeveralRows(
  choices: FormatProposal['choices'],
  rejected: FileReading['rejected'],
): FormatProposal['choices'] {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const word of rejected.map(({ value }) => value.trim())) (once.has(word) ? again : once).add(word);
  return choices
    .map(({ field, words }) => ({ field, words: words.filter(({ word }) => again.has(word)) }))
    .filter(({ words }) => words.length > 0);
}

/** The log with the description, and first of its hints that there are words to explain: nobody can mend them at the source. */
export function withProposal(log: InspectedLog, proposal: FormatProposal): InspectedLog {
  const problems = log.problems.filter(({ reason }) => reason === unknown);
  const rows = problems.reduce((sum, { count }) => sum + count, 0);
  const columns = problems.map(({ column }) => column);
  const others = log.hints.flatMap((hint) => withoutRows(hint, rows));
  const hint: InspectionHint = { code: 'unknown-words', rows, ofRows: log.rows.all, columns };
  return { ...log, proposal, hints: [hint, ...others] };
}

/** What is told of rejected rows, less those that are told of by themselves. */
function withoutRows(hint: InspectionHint, rows: number): readonly InspectionHint[] {
  if (hint.code === 'rejected-rows') return hint.rows > rows ? [{ ...hint, rows: hint.rows - rows }] : [];
  return hint.code === 'no-events' && hint.rejected === rows ? [] : [hint];
}
