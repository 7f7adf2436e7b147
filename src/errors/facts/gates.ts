/** Mistakes in what a run is required to hold. */
export interface GateFacts {
  'gate-unreadable': { readonly found: string };
  'gate-as-share': { readonly found: string };
  'gate-twice': { readonly found: string };
  'gate-rule-unknown': {
    readonly found: string;
    readonly known: readonly string[];
    readonly nearest: string | null;
  };
  'gate-unit-unknown': { readonly found: string; readonly nearest: string | null };
  /** The rule has no share that can fail: it binds nobody, is of a mean, or is an account. */
  'gate-rule-without-share': { readonly found: string; readonly known: readonly string[] };
  /** The same of every rule of the set. */
  'gate-without-rules': object;
  /** `--format github` and something else that is written where it is. */
  'annotations-beside': { readonly option: string };
}
