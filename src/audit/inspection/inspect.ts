import { setImmediate as nextTurn } from 'node:timers/promises';
import { UserError } from '../../errors/errors.js';
import type { OpeningHours } from '../../measurement/gathering/file-hours.js';
import type { InspectedLog, Inspection, PuzzlingFile } from '../../model/inspection.js';
import type { OrganisationEntry } from '../../model/organisation.js';
import { createDirectory, type NumberRange } from '../../pairing/directory.js';
import type { MailOptions } from '../../pairing/options.js';
import type { LogInput } from '../../parsers/input.js';
import { closeAll } from '../../parsers/log-bytes.js';
import { proposeFormat } from '../../parsers/proposal/propose-format.js';
import { readFile } from '../../parsers/read-file.js';
import { eachOnce, foldReadings } from '../../parsers/read-logs.js';
import { unpackedSize, unpackLogs } from '../../parsers/table/unpack-logs.js';
import { type Progress, silentProgress } from '../../progress.js';
import { maskedText } from '../../report/masked-party.js';
import { type Language, languages } from '../../report/words/words.js';
import { inspectionFindings } from './findings.js';
import { besideOthers } from './hints.js';
import { inspectedLog } from './inspected-log.js';
import { nameFormats } from './name-formats.js';
import type { OpenedLog, WhoIsWho } from './opened-log.js';
import { domainMarks, numberMarks } from './own-marks.js';
import { proposedForWords, withProposal } from './unknown-words.js';

/** The files to look at, and as much of who is who as is known already. */
export interface InspectJob {
  readonly inputs: readonly LogInput[];
  /** Null where there is no table yet. */
  readonly organisation: readonly OrganisationEntry[] | null;
  /** Empty: they are guessed. */
  readonly ownDomains: readonly string[];
  readonly ownNumbers: readonly NumberRange[];
  /** Senders of what people write in forms on the web. */
  readonly webForms: readonly string[];
  readonly mail: MailOptions;
  /** When the organisation and its telephone are open. */
  readonly hours: OpeningHours;
  /** In which it is said what to do with a file that is not understood. */
  readonly language: Language;
}

/** Looks at each file by itself: what it is, what was understood of it, and what to mend before it is measured. */
export async function inspect(job: InspectJob, progress: Progress = silentProgress): Promise<Inspection> {
  const opened = await openAll(job, progress);
  const logs = eachOnce(
    opened.filter((one): one is OpenedLog => 'reading' in one),
    ({ file }) => file.file,
  );
  await nextTurn();
  const events = logs.flatMap(({ reading }) => reading.events);
  const ownDomains = domainMarks(
    events.filter((event) => event.channel === 'mail'),
    job.ownDomains,
  );
  const ownNumbers = numberMarks(
    events.filter((event) => event.channel === 'phone'),
    job.ownNumbers,
  );
  const directory = createDirectory({
    entries: job.organisation ?? [],
    ownDomains: ownDomains.map(({ value }) => value),
    ownNumbers:
      job.ownNumbers.length > 0
        ? job.ownNumbers
        : ownNumbers.map(({ value }) => ({ from: value, until: null })),
    webForms: job.webForms,
  });
  const hasOrganisation = job.organisation !== null;
  const who = { directory, hasOrganisation, calendar: job.hours.office };
  const files: (InspectedLog | PuzzlingFile)[] = [];
  for (const one of opened) {
    // Each takes its time: between them an interrupted run hears of it.
    await nextTurn();
    if (!('reading' in one)) files.push(one);
    else if (logs.includes(one)) files.push(lookedAt(one, who, job.language));
  }
  await nextTurn();
  const understood = files.filter((file) => file.understood);
  return {
    files: nameFormats(files).map((file) => (file.understood ? besideOthers(file, understood) : file)),
    ownDomains,
    ownNumbers,
    hasOrganisation,
    findings: await inspectionFindings(logs, { directory, hours: job.hours, mail: job.mail, progress }),
  };
}

function lookedAt(opened: OpenedLog, who: WhoIsWho, language: Language): InspectedLog {
  const log = inspectedLog(opened, who, languages[language]);
  return opened.proposal === null ? log : withProposal(log, opened.proposal);
}

/** Reads the files one by one, and closes them. */
async function openAll(
  { inputs, language }: InspectJob,
  progress: Progress,
): Promise<readonly (OpenedLog | PuzzlingFile)[]> {
  const opened: (OpenedLog | PuzzlingFile)[] = [];
  try {
    progress.phase('reading', unpackedSize(inputs));
    for (const input of inputs) opened.push(...(await openEach(input, { language, progress })));
  } finally {
    closeAll(inputs);
  }
  return opened;
}

/** Who is told of the opening, and in which language what is not understood is told. */
interface Listeners {
  readonly language: Language;
  readonly progress: Progress;
}

/** The logs of one file: several where it is an archive. */
async function openEach(
  input: LogInput,
  listeners: Listeners,
): Promise<readonly (OpenedLog | PuzzlingFile)[]> {
  const opened: (OpenedLog | PuzzlingFile)[] = [];
  try {
    for (const log of unpackLogs(input)) opened.push(await openOne(log, listeners));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    opened.push(puzzling(input, error, listeners));
  }
  return opened;
}

async function openOne(
  input: LogInput,
  { language, progress }: Listeners,
): Promise<OpenedLog | PuzzlingFile> {
  try {
    const file = await readFile(input, progress);
    const proposal = await proposedForWords(input, file);
    return { input, file, reading: await foldReadings([file]), proposal };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { isTable, proposal } = await proposeFormat(input);
    return puzzling(input, error, { language, isTable, proposal: isOpen(error) ? proposal : null });
  }
}

/** Whether a description of the format is what helps; else the error itself says what does. */
function isOpen({ code }: UserError): boolean {
  return code === 'unknown-format' || code === 'header-not-found';
}

/** What else is known of a file that is not understood. */
interface Puzzle extends Partial<Pick<PuzzlingFile, 'isTable' | 'proposal'>> {
  readonly language: Language;
}

/** Where no format is known, the first row may be data: it is not told. */
function puzzling(
  { file, format }: LogInput,
  error: UserError,
  { language, isTable = false, proposal = null }: Puzzle,
): PuzzlingFile {
  const { code } = error;
  const { message, advice, inputLines = [] } = error.words(language);
  const { describeFormat, takeAgain, unknownFormat } = languages[language].inspection.inspectionWords;
  const isUnknown = code === 'unknown-format' && format === null;
  const describe = proposal === null ? takeAgain : describeFormat;
  return {
    understood: false,
    file,
    code,
    message: isUnknown ? unknownFormat(file) : maskedText(message),
    advice: code === 'unknown-format' ? describe : maskedText(advice),
    inputLines,
    isTable,
    // A line to write beside the file is nearer at hand than a description of its own.
    proposal: inputLines.length > 0 ? null : proposal,
  };
}
