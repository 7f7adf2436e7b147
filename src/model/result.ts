import type { Balance } from './balance.js';
import type { CalendarSpec } from './calendar-spec.js';
import type { Cell, HiddenCell, PublishedCell } from './cell.js';
import type { BackgroundValue, ComparisonFigures } from './comparison.js';
import type { CorrectionKind } from './correction.js';
import type { Channel } from './event.js';
import type { Finding } from './finding.js';
import type { InputFile } from './log-reading.js';
import type { OrganisationKind } from './organisation.js';
import type { Period } from './period.js';
import type { QualityFigures, UnansweredFigures } from './quality.js';
import type { RuleSource } from './rule.js';
import type { RuleFigures } from './rule-figures.js';
import type { Share } from './share.js';
import type { PairingTerms } from './terms.js';
import type { Instant, LocalDate } from './time.js';

/** What was corrected by hand, and what that changed. */
export interface CorrectionFigures {
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
  /** Of contacts in the period; null where it is not published. */
  readonly counts:
    | readonly {
        readonly unit: string;
        readonly kind: CorrectionKind;
        readonly reason: string;
        readonly contacts: number;
      }[]
    | null;
  /** The main reading of each rule; null where nothing was judged, or it is not published. */
  readonly rules: readonly {
    readonly rule: string;
    readonly before: Share | null;
    readonly after: Share | null;
  }[];
}

/**
 * The contacts of the period of which the same rules speak. It tells which cells of two rules hold the same
 * contacts, so that what is hidden under one rule is not worked out from another.
 */
export interface Overlap {
  /** Ids of rules, in the order of the rule set; none: no rule speaks of them. */
  readonly rules: readonly string[];
  readonly units: readonly {
    readonly unit: string;
    readonly kind: OrganisationKind | null;
    readonly channel: Channel;
    readonly contacts: number;
  }[];
  readonly weeks: readonly {
    readonly week: string;
    readonly channel: Channel;
    readonly contacts: number;
  }[];
}

/** Everything that a reporter needs; `resultat.json` is this, with `schemaVersion`. */
export interface Result<C = Cell> {
  readonly schemaVersion: 6;
  readonly program: { readonly name: 'servicematning'; readonly version: string };
  readonly municipality: string;
  readonly ruleSet: {
    readonly id: string;
    /** Whose promise it is; another than the one measured where a promise is borrowed. */
    readonly municipality: string;
    readonly title: string;
    readonly source: RuleSource;
    readonly readingNote: string;
    readonly cannotMeasure: readonly string[];
    readonly sha256: string;
  };
  readonly calendar: {
    /** Working days in the period. */
    readonly workingDays: number;
    /** Everything that the clock was told, so that a deadline can be explained from the result alone. */
    readonly spec: CalendarSpec;
    /** Holidays, eves, closed and shortened days in the period. */
    readonly specialDays: readonly { readonly date: LocalDate; readonly name: string }[];
  };
  readonly period: Period;
  readonly reportDate: LocalDate;
  /** In what is published the ends that were declared, and of channels that are shown. */
  readonly logEnd: readonly { readonly channel: Channel; readonly at: Instant; readonly declared: boolean }[];
  readonly inputs: readonly InputFile<C>[];
  readonly organisation: { readonly file: string; readonly sha256: string; readonly units: number } | null;
  readonly balance: Balance<C>;
  readonly rules: readonly [RuleFigures<C>, ...RuleFigures<C>[]];
  readonly findings: readonly Finding[];
  readonly corrections: CorrectionFigures | null;
  /** What a reviewer thought of a sample of answers; null where no form was given. */
  readonly quality: QualityFigures<Extract<C, HiddenCell>> | Extract<C, HiddenCell> | null;
  /** How many of the unanswered needed an answer, by a sample; null where no form was given. */
  readonly unansweredSample: UnansweredFigures | Extract<C, HiddenCell> | null;
  /** Empty in what is published. */
  readonly overlaps: readonly Overlap[];
  readonly pairing: PairingTerms;
  /** What changed since an earlier measurement; null where none was given. */
  readonly comparison: ComparisonFigures | null;
  /** Values made by other methods, to stand beside. */
  readonly background: readonly BackgroundValue[];
}

/** What may be published: small cells are hidden, and one-sided ones have no share. */
export type PublishedResult = Result<PublishedCell>;
