import type { DataFacts } from '../../measurement/gathering/data-facts.js';
import type { Balance } from '../../model/balance.js';
import type { BackgroundValue } from '../../model/comparison.js';
import type { InputFile, RejectedRow, SharedRows } from '../../model/log-reading.js';
import type { Unit } from '../../model/organisation.js';
import type { Period } from '../../model/period.js';
import type { Overlap, Result } from '../../model/result.js';
import type { PairingTerms } from '../../model/terms.js';
import type { LocalDate } from '../../model/time.js';
import type { CorrectionCount } from '../corrections.js';
import type { LogEnds } from '../log-ends.js';
import type { Outsiders } from '../outsiders.js';

/** A rule set as it was read, with all that it extends, so that it can be read again where its files are not. */
export interface WrittenRules {
  readonly file: string;
  readonly text: string;
  readonly extended: readonly {
    readonly name: string;
    readonly from: string;
    readonly file: string;
    readonly text: string;
  }[];
}

/** What was measured with: it must be the same in all parts of a measurement. */
export interface MeasuredWith {
  readonly programVersion: string;
  readonly municipality: string;
  readonly ruleSet: Result['ruleSet'];
  /** SHA-256 of the rule set as the program reads it, with the calendar that was laid over it. */
  readonly readRules: string;
  readonly calendar: Result['calendar'];
  readonly period: Period;
  readonly organisation: Result['organisation'];
  readonly ownDomains: readonly string[];
  /** Number ranges: `from` alone, or `from..until`. */
  readonly ownNumbers: readonly string[];
  readonly pairing: PairingTerms;
  /** `rows`: where its lines stand. */
  readonly corrections: {
    readonly file: string;
    readonly sha256: string;
    readonly rows: readonly number[];
  } | null;
  readonly background: readonly BackgroundValue[];
  /** Null: the day on which the last log ends. */
  readonly reportDate: LocalDate | null;
  /** Tells one key file from another, and says nothing of the key; null where there was none. */
  readonly key: string | null;
}

/** What was counted, as it is written. */
export interface WrittenCounts {
  /** As `writtenTally` makes it. */
  readonly tally: unknown;
  readonly outsiders: readonly ({ readonly rule: string } & Outsiders)[];
  readonly units: readonly Unit[];
}

/** Which part of what was split, counted from 1; the same `split` in all parts that belong together. */
export interface PartNumber {
  readonly split: string;
  readonly number: number;
  readonly of: number;
}

/** One part of a measurement as counts that add up: no address, number, name or subject of a person. */
export interface TallyPart {
  readonly measured: MeasuredWith;
  readonly rules: WrittenRules;
  /** Null: whole logs, which were not split. */
  readonly part: PartNumber | null;
  /** To the millisecond: verdicts depend on it. */
  readonly logEnd: LogEnds;
  readonly inputs: readonly InputFile[];
  readonly sharedRows: readonly SharedRows[];
  /** The first few, to show where too much was rejected. */
  readonly rejected: readonly Omit<RejectedRow, 'value'>[];
  readonly balance: Omit<Balance, 'rules'>;
  readonly counts: WrittenCounts;
  /** Of what the logs alone say; null where nothing was corrected. */
  readonly uncorrected: WrittenCounts | null;
  readonly corrected: readonly CorrectionCount[];
  /** Rows of the file of corrections that are about events of this part. */
  readonly correctionRows: readonly number[];
  readonly overlaps: readonly Overlap[];
  readonly facts: DataFacts;
  /** As the project file has it; null where the name is that of the rule set. */
  readonly statedMunicipality: string | null;
  /** Whether filled forms were named that a part cannot count. */
  readonly hasReviews: boolean;
}
