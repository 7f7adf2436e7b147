import type { CallOutcome, Category, Channel, Direction } from './event.js';
import type { FileFinding } from './file-finding.js';
import type { RejectReason, RowCount } from './log-reading.js';
import type { MailboxFinding } from './mailbox-finding.js';
import type { Instant, LocalDate, Precision } from './time.js';

/** A column of a proposed format. */
export interface ProposedColumn {
  readonly field: string;
  /** Header, or number from 1 where the file has no header. */
  readonly column: string | number;
  /** What says so: the header itself, a word in it, or the values alone. All but the first are guesses. */
  readonly basis: 'header' | 'likeness' | 'values';
}

/** What a word of the file may mean; null where nothing tells. */
export interface ProposedChoice {
  readonly word: string;
  readonly meaning: string | null;
}

/** A format that a file which no parser claims may be of, to be looked over and copied. */
export interface FormatProposal {
  /** What a project file may call it, made of the file's name. */
  readonly name: string;
  readonly channel: Channel;
  readonly hasHeader: boolean;
  /** Left out of the text where the program finds it itself. */
  readonly delimiter: string | null;
  /** True where the header of the times says that they are in UTC. */
  readonly isUtc: boolean;
  /** How far from UTC that header says that they are, as it is written; null where it says none. */
  readonly utcOffset: string | null;
  /** True where no date shows whether day or month comes first. */
  readonly isDateOrderOpen: boolean;
  readonly columns: readonly ProposedColumn[];
  /** Fields that the channel needs and nothing was found for: one of each group. */
  readonly lacking: readonly (readonly string[])[];
  readonly choices: readonly { readonly field: string; readonly words: readonly ProposedChoice[] }[];
  /** Columns that nothing was found to be. */
  readonly unused: readonly (string | number)[];
}

/** How a file's format is known: said by the user, in words of the user's own, by the file, or by a dictionary. */
export type Certainty = 'stated' | 'described' | 'recognised' | 'dictionary';

/** An own domain or the beginning of own numbers, with what the logs show of it. */
export interface OwnMark {
  readonly value: string;
  /** True where nobody has said so. */
  readonly isGuess: boolean;
  /** Mails or calls from others to it, and from it to others. */
  readonly received: number;
  readonly sent: number;
}

/** Somebody of ours that mails or calls came to. */
export interface Receiver {
  readonly party: string;
  readonly events: number;
  /** As the organisation table has it; null where it lacks the party. */
  readonly unit: string | null;
}

/** An event as an analyst may see it: persons masked. */
export interface ExampleEvent {
  readonly row: number;
  readonly at: Instant;
  readonly precision: Precision;
  readonly direction: Direction;
  /** Null for a hidden number, the null sender, or nobody known. */
  readonly from: string | null;
  readonly to: readonly string[];
  readonly outcome: CallOutcome | null;
  readonly category: Category | null;
  /** Its shape alone. */
  readonly subject: string;
}

/** Rows that could not be read for one reason, in one column. */
export interface RowProblem {
  readonly reason: RejectReason;
  readonly column: string;
  readonly count: number;
  /** The first of them. */
  readonly rows: readonly number[];
  /** Masked. */
  readonly value: string;
}

/** What should be looked at before the measurement, each with what to do in words. */
export type InspectionHint =
  | { readonly code: 'rejected-rows'; readonly rows: number; readonly ofRows: number }
  /** Rows with words that the format does not know, in these columns. */
  | {
      readonly code: 'unknown-words';
      readonly rows: number;
      readonly ofRows: number;
      readonly columns: readonly string[];
    }
  | { readonly code: 'clock-change-rows'; readonly rows: number }
  | { readonly code: 'no-missed-calls'; readonly calls: number }
  | { readonly code: 'one-direction'; readonly channel: Channel; readonly direction: 'incoming' | 'outgoing' }
  /** Nothing to measure; `rejected` rows could not be read. */
  | { readonly code: 'no-events'; readonly rejected: number }
  /** Headers that several columns have, of which the first is used. */
  | { readonly code: 'repeated-headers'; readonly headers: readonly string[] }
  | { readonly code: 'days-without-rows'; readonly days: number; readonly first: LocalDate }
  | { readonly code: 'unlisted-receivers'; readonly parties: number; readonly events: number }
  | { readonly code: 'passing-events'; readonly events: number }
  | { readonly code: 'dictionary-format' };

/** A file that was read as a log. */
export interface InspectedLog {
  readonly understood: true;
  readonly file: string;
  readonly format: string;
  /** What the format is, in the language that was asked for. */
  readonly title: string;
  readonly certainty: Certainty;
  readonly channel: Channel;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  readonly zone: string;
  readonly zoneFrom: 'format' | 'stated' | 'measured';
  readonly columnsUnderstood: readonly string[];
  readonly columnsIgnored: readonly string[];
  /** Sheets of its workbook and files of its archive that were not read. */
  readonly notRead: readonly string[];
  readonly rows: {
    readonly all: number;
    /** The first row of each event. */
    readonly primary: number;
    readonly folded: RowCount;
    readonly ignored: RowCount;
    readonly rejected: number;
  };
  readonly first: Instant | null;
  readonly last: Instant | null;
  readonly directions: { readonly [direction in Direction]?: number };
  /** Different addresses, numbers and names; hidden ones are events. */
  readonly parties: { readonly own: number; readonly outside: number; readonly hidden: number };
  /** Those of ours that something came to, the most first. */
  readonly receivers: readonly Receiver[];
  readonly examples: readonly ExampleEvent[];
  readonly problems: readonly RowProblem[];
  readonly hints: readonly InspectionHint[];
  /** A description of its own, in which words that the format does not know can be explained; only where there are such. */
  readonly proposal?: FormatProposal;
}

/** A file that was not read, why, and what it may be. */
export interface PuzzlingFile {
  readonly understood: false;
  readonly file: string;
  /** Of the error. */
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  /** False where it is no table at all, or cannot be opened. */
  readonly isTable: boolean;
  readonly proposal: FormatProposal | null;
  /** What its entry in the project file has to say, for the analyst to confirm: `format: jira`. */
  readonly inputLines: readonly string[];
}

export interface Inspection {
  readonly files: readonly (InspectedLog | PuzzlingFile)[];
  readonly ownDomains: readonly OwnMark[];
  readonly ownNumbers: readonly OwnMark[];
  /** False: there is no table to match receivers with. */
  readonly hasOrganisation: boolean;
  /** What is to be known of one file, or of two beside each other, that any measurement would tell. */
  readonly findings: readonly (FileFinding | MailboxFinding)[];
}
