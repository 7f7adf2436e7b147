import type { NamingReason, UnusableReason } from './refused-files.js';

/** Mistakes about which format a log is of. */
export interface FormatFacts {
  'unknown-format-name': { readonly found: string; readonly known: readonly string[] };
  'unknown-format': {
    readonly file: string;
    readonly header: readonly string[];
    /** Of each column that is missing, the headers it is known by. */
    readonly nearest: { readonly title: string; readonly missing: readonly (readonly string[])[] } | null;
    readonly known: readonly string[];
  };
  'several-formats': {
    readonly file: string;
    readonly formats: readonly { readonly name?: string; readonly title: string }[];
  };
  'format-must-be-named': {
    readonly file: string;
    readonly format: string;
    readonly title: string;
    readonly why: NamingReason;
    readonly needsMailbox: boolean;
  };
  'missing-mailbox': { readonly file: string; readonly title: string };
  'unusable-log': { readonly file: string; readonly title: string; readonly why: UnusableReason };
  'header-not-found': {
    readonly file: string;
    readonly lacking: readonly {
      readonly field: string;
      /** Any of these would have done. */
      readonly headers: readonly string[];
      readonly nearest: string | null;
    }[];
    readonly header: readonly string[];
  };
  'other-delimiter': { readonly file: string; readonly delimiter: string };
}
