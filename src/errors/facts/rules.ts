import type { Told } from '../told.js';

/** Mistakes about which promise to measure. */
export interface RuleFacts {
  'unknown-rule-set': {
    readonly found: string;
    readonly known: readonly string[];
    readonly nearest: string | null;
    /** The project file names it. */
    readonly inProject?: boolean;
  };
  'rule-without-mail': { readonly found: string | null; readonly known: readonly string[] };
  'no-time-in-rules': { readonly ruleSet: string };
  'limit-unreadable': { readonly problem: Told };
}
