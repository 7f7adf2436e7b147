import type { AskedGates } from '../measurement/gates/gate-verdicts.js';
import type { SummerRegime, WeekHours } from '../model/calendar-spec.js';
import type { BackgroundValue } from '../model/comparison.js';
import type { Corrections } from '../model/correction.js';
import type { Channel } from '../model/event.js';
import type { OrganisationEntry } from '../model/organisation.js';
import type { PhoneLimits, SameCalls } from '../model/pairing-limits.js';
import type { Period } from '../model/period.js';
import type { FilledForm } from '../model/quality.js';
import type { Result } from '../model/result.js';
import type { RuleSet } from '../model/rule.js';
import type { Instant, LocalDate } from '../model/time.js';
import type { CategoryLine } from '../pairing/category.js';
import type { NumberRange } from '../pairing/directory.js';
import type { MailOptions } from '../pairing/options.js';
import type { LogInput } from '../parsers/read-logs.js';
import type { WordTemplate } from '../report/word/template.js';
import type { Language } from '../report/words/words.js';
import type { PersonKey } from './tally/person-key.js';

/** A file of corrections, read. */
export interface CorrectionFile extends Corrections {
  readonly file: string;
  readonly sha256: string;
}

/** A `resultat.json` that was read. */
export interface EarlierResult {
  readonly file: string;
  readonly sha256: string;
  readonly result: Result;
}

/** All that one audit needs, gathered by the command line; bytes are read, names are checked. */
export interface AuditJob extends MailOptions {
  readonly inputs: readonly LogInput[];
  readonly organisation: {
    readonly entries: readonly OrganisationEntry[];
    readonly source: NonNullable<Result['organisation']>;
  };
  /** With the municipality's own calendar laid over it. */
  readonly ruleSet: RuleSet;
  readonly ruleSetSha256: string;
  /** Who is measured; null: the municipality of the rule set. */
  readonly municipality: string | null;
  readonly period: Period;
  readonly ownDomains: readonly string[];
  readonly ownNumbers: readonly NumberRange[];
  readonly phone: PhoneLimits & {
    /** Null: the phone is open when the organisation is. */
    readonly hours: WeekHours | null;
    /** Stated phone hours hold the whole year unless the summer has its own. */
    readonly summer: SummerRegime | null;
    /** Null: no call is thought to stand in two systems. */
    readonly sameCalls: SameCalls | null;
  };
  /** Senders of what people write in forms on the web. */
  readonly webForms: readonly string[];
  /** What mail and calls are about. */
  readonly categories: readonly CategoryLine[];
  /** What was corrected by hand; null where nothing was. */
  readonly corrections: CorrectionFile | null;
  /** Forms that reviewers have filled in. */
  readonly reviews: readonly FilledForm[];
  /** An earlier measurement to compare with; null where there is none. */
  readonly earlier: EarlierResult | null;
  /** Values made by other methods, to stand beside. */
  readonly background: readonly BackgroundValue[];
  /** Largest share of rows that may be rejected, 0 to 1. */
  readonly maxRejected: number;
  /** What the measurement must hold for the run to end well. */
  readonly gates: AskedGates;
  /** Where the user knows better than the last event where a channel's log ends. */
  readonly declaredLogEnd: ReadonlyMap<Channel, Instant>;
  /** Null: the day on which the last log ends. */
  readonly reportDate: LocalDate | null;
  readonly programVersion: string;
  /** The municipality's own Word document; null where there is none. */
  readonly template: WordTemplate | null;
  /** Under which persons are kept apart; null where no key is given. */
  readonly key: PersonKey | null;
  /** Whether the working files show persons as the logs do. */
  readonly showsPersons: boolean;
  /** In which the reports, and what is said of the logs, are written. */
  readonly language: Language;
}
