import type { NamingReason, UnusableReason } from './refused-files.js';

/** A format as a mistake names it: the title of a known one stands in the words, that of a described one the user gave it. */
export interface NamedFormat {
  readonly name: string;
  readonly title?: string;
}

/** What the project file says of one log under a key: fields with their headers, or headers with patterns. */
export interface InputSetting {
  readonly key: 'columns' | 'skip';
  readonly entries: { readonly [name: string]: string };
}

/** Mistakes about which format a log is of. */
export interface FormatFacts {
  'unknown-format-name': {
    readonly found: string;
    readonly known: readonly string[];
    readonly nearest: string | null;
  };
  'unknown-format': {
    readonly file: string;
    readonly header: readonly string[];
    /** Of each column that is missing, the headers it is known by. */
    readonly nearest: {
      readonly format: NamedFormat;
      readonly missing: readonly (readonly string[])[];
    } | null;
    readonly known: readonly NamedFormat[];
  };
  'several-formats': {
    readonly file: string;
    /** `isUsable`: a project file may name it. */
    readonly formats: readonly (NamedFormat & { readonly isUsable: boolean })[];
  };
  'format-must-be-named': {
    readonly file: string;
    readonly format: NamedFormat;
    readonly why: NamingReason;
    readonly needsMailbox: boolean;
  };
  /** What the project file says of a file and the file has no use for. */
  'useless-input-key': {
    readonly file: string;
    readonly format: NamedFormat;
    readonly key: 'sheet' | 'mailbox';
  };
  'missing-mailbox': { readonly file: string; readonly format: NamedFormat };
  'unusable-log': { readonly file: string; readonly format: NamedFormat; readonly why: UnusableReason };
  'header-not-found': {
    readonly file: string;
    readonly lacking: readonly {
      readonly field: string;
      /** Any of these would have done. */
      readonly headers: readonly string[];
      readonly nearest: string | null;
    }[];
    readonly header: readonly string[];
    /** What the project file says, with near headers for those that are not there; null where one has none. */
    readonly mended: InputSetting | null;
  };
  'other-delimiter': { readonly file: string; readonly delimiter: string };
}
