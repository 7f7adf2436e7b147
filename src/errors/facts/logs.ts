interface DateExample {
  readonly row: number;
  readonly text: string;
}

/** A file and column in which words stand that its format does not know. */
export interface UnknownWords {
  readonly file: string;
  /** Empty where it is not known. */
  readonly column: string;
  /** The field under which a description could explain them; null where none could. */
  readonly choice: 'status' | 'direction' | 'category' | null;
  /** What the user calls the format, where it is described already. */
  readonly described: string | null;
}

/** Mistakes about what stands in a log: its sheets, its dates, its rows. */
export interface LogFacts {
  'excel-unreadable': { readonly file: string };
  'too-many-cells': { readonly file: string; readonly mostBytes: number };
  'sheet-not-found': { readonly file: string; readonly sheet: string; readonly sheets: readonly string[] };
  'several-sheets': { readonly file: string; readonly sheets: readonly string[] };
  'ambiguous-dates': { readonly file: string; readonly examples: readonly DateExample[] };
  'dates-contradict': { readonly file: string; readonly examples: readonly DateExample[] };
  'no-events': { readonly files: readonly string[] };
  'too-many-rejected': {
    readonly rejected: number;
    readonly rows: number;
    readonly limit: string;
    readonly examples: readonly string[];
    /** Null where words are not what most are rejected for. */
    readonly unknownWords: UnknownWords | null;
  };
}
