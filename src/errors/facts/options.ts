/** What the value of an option should have been. */
export type ExpectedValue =
  | 'date'
  | 'instant'
  | 'log-end'
  | 'megabytes'
  | 'per-unit'
  | 'percent'
  | 'template-for-word'
  | 'workers'
  | { readonly oneOf: readonly string[] }
  | { readonly megabytesAtLeast: number }
  | { readonly atLeast: number; readonly atMost?: number };

/** What a measurement cannot be made without, as its key in the project file. */
export type NeededOption = 'rules' | 'period' | 'organisation';

/** Mistakes on the command line. */
export interface OptionFacts {
  'bad-option': {
    readonly option: string;
    readonly found: string;
    readonly expected: ExpectedValue;
    /** Whose help to read; `audit` where it is not said. */
    readonly command?: string;
  };
  'missing-option': { readonly key: NeededOption };
  'missing-own-domain': { readonly suggestions: readonly string[] };
  /** `meant`: the domains that seem to be in it. */
  'own-domain-unreadable': { readonly found: string; readonly meant: readonly string[] };
  'own-number-unreadable': { readonly found: string };
  'unknown-language': {
    readonly found: string;
    readonly known: readonly string[];
    readonly nearest: string | null;
  };
  /** `project`: the project file, which names no logs; null where there is none. */
  'nothing-to-read': { readonly project: string | null };
  'nothing-to-inspect':
    | { readonly command: 'init' }
    | { readonly command: 'inspect'; readonly project: string | null };
  'nothing-to-explain': object;
  'unknown-output-format': {
    readonly found: string;
    readonly known: readonly string[];
    readonly nearest: string | null;
  };
  /** `--quiet` and `--verbose` on one command line. */
  'quiet-and-verbose': object;
  /** `-` for more than one thing to read. */
  'standard-input-twice': object;
  /** `--out -` with more or less than one file. */
  'one-file-for-standard-output': { readonly formats: readonly string[] };
  /** `--out -` of a command whose files are worked on in a folder. */
  'folder-needed': { readonly command: string };
  /** What is asked of the lists of contacts, where none of them is written. */
  'names-need-lists': { readonly option: string };
  'format-needs-logs': { readonly formats: readonly string[]; readonly known: readonly string[] };
}
