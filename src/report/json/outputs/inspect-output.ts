import { z } from 'zod';
import type { FormatProposal, InspectedLog, Inspection, PuzzlingFile } from '../../../model/inspection.js';
import { proposalYaml } from '../../proposal-yaml.js';
import type { Words } from '../../words/words.js';
import { fileFindings } from '../finding-schema.js';
import { channel, count, instant } from '../values.js';
import { exampleEvent, hint, ownMark, rowProblem } from './inspection-parts.js';
import { headKeys, type Output, outputHead, outputText } from './output.js';

const byReason = z.record(z.string(), count);
const someCount = count.exactOptional();

/** A log; a description of it is given as YAML, to be copied. */
interface ToldLog extends Omit<InspectedLog, 'proposal'> {
  readonly proposal?: string;
}

const log: z.ZodType<ToldLog> = z.strictObject({
  understood: z.literal(true),
  file: z.string(),
  format: z.string(),
  title: z.string(),
  certainty: z.enum(['stated', 'described', 'recognised', 'dictionary']),
  channel,
  encoding: z.string(),
  delimiter: z.string().nullable(),
  sheet: z.string().nullable(),
  zone: z.string(),
  zoneFrom: z.enum(['format', 'stated', 'measured']),
  columnsUnderstood: z.array(z.string()),
  columnsIgnored: z.array(z.string()),
  notRead: z.array(z.string()).describe('sheets and files in it that were not read'),
  rows: z
    .strictObject({ all: count, primary: count, folded: byReason, ignored: byReason, rejected: count })
    .describe('all = primary + folded + ignored + rejected'),
  first: instant.nullable(),
  last: instant.nullable(),
  directions: z.strictObject({
    incoming: someCount,
    outgoing: someCount,
    internal: someCount,
    passing: someCount,
    entry: someCount,
  }),
  parties: z.strictObject({ own: count, outside: count, hidden: count }),
  receivers: z.array(z.strictObject({ party: z.string(), events: count, unit: z.string().nullable() })),
  examples: z.array(exampleEvent),
  problems: z.array(rowProblem),
  hints: z.array(hint).describe('what to look at before a measurement'),
  proposal: z
    .string()
    .exactOptional()
    .describe('a description as YAML, in which words that the format does not know are explained'),
});

/** A file that was not read; the format that it may be of is given as YAML, to be copied. */
interface ToldPuzzle extends Omit<PuzzlingFile, 'proposal'> {
  readonly proposal: string | null;
}

const puzzle: z.ZodType<ToldPuzzle> = z.strictObject({
  understood: z.literal(false),
  file: z.string(),
  code: z.string().describe('of the error'),
  message: z.string(),
  advice: z.string(),
  isTable: z.boolean(),
  proposal: z.string().nullable().describe('a description of its format, as YAML'),
  inputLines: z.array(z.string()).describe('what to write beside the file in the project file'),
});

const mailboxFindings = [
  z.strictObject({ code: z.literal('mailbox-without-outgoing'), mailbox: z.string(), contacts: count }),
  z.strictObject({
    code: z.literal('mailbox-ends-early'),
    mailbox: z.string(),
    direction: z.enum(['incoming', 'outgoing']),
    last: instant,
    otherLast: instant,
  }),
] as const;

interface InspectContent extends Omit<Inspection, 'files'> {
  readonly files: readonly (ToldLog | ToldPuzzle)[];
}

const head = outputHead('inspect', 2);

/** What `inspect --json` writes. */
export const inspectOutput: Output<InspectContent> = {
  head,
  schema: z.strictObject({
    ...headKeys(head),
    files: z.array(z.union([log, puzzle])).describe('one for each log; an archive has several'),
    ownDomains: z.array(ownMark),
    ownNumbers: z.array(ownMark),
    hasOrganisation: z.boolean().describe('whether there is a table to match receivers with'),
    findings: z.array(z.discriminatedUnion('code', [...fileFindings, ...mailboxFindings])),
  }),
};

/** The inspection for other programs; persons are masked here too. */
export function inspectJson({ files, ...others }: Inspection, words: Words): string {
  const told = files.map((file) => (file.understood ? toldLog(file, words) : toldPuzzle(file, words)));
  return outputText(inspectOutput, { files: told, ...others });
}

function toldLog({ proposal, ...file }: InspectedLog, words: Words): ToldLog {
  return proposal === undefined ? file : { ...file, proposal: yamlOf(proposal, file.file, words) };
}

function toldPuzzle({ proposal, ...file }: PuzzlingFile, words: Words): ToldPuzzle {
  return { ...file, proposal: proposal === null ? null : yamlOf(proposal, file.file, words) };
}

function yamlOf(proposal: FormatProposal, file: string, words: Words): string {
  return `${proposalYaml(proposal, file, words).join('\n')}\n`;
}
