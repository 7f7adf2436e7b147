import type { Contact } from '../model/contact.js';
import type { Rule } from '../model/rule.js';
import type { KeptVerdict, Verdict } from '../model/verdict.js';

/**
 * What is kept of the verdict on the whole of each rule under its main reading, a byte for each contact and rule:
 * there can be millions, of which few differ. A walk gives them contact by contact, by rule in the order of the set.
 */
export interface KeptVerdicts extends Iterable<KeptVerdict> {
  /** To be told in the order of the walk: null where the rule does not judge the contact. */
  keep(next: Verdict | null): void;
}

type Kept = Pick<Verdict, 'outcome' | 'reason' | 'missing'>;

const NOT_JUDGED = 0;

export function createKeptVerdicts(contacts: readonly Contact[], rules: readonly Rule[]): KeptVerdicts {
  const codes = new Uint8Array(contacts.length * rules.length);
  const numbers = numbersOfKept();
  let told = 0;
  return {
    keep(next) {
      codes[told] = next === null ? NOT_JUDGED : numbers.codeOf(next);
      told += 1;
    },
    *[Symbol.iterator]() {
      let place = 0;
      for (const contact of contacts) {
        for (const { id } of rules) {
          const code = codes[place] ?? NOT_JUDGED;
          place += 1;
          if (code === NOT_JUDGED) continue;
          const { outcome, reason, missing } = numbers.keptAs(code);
          yield { contact, rule: id, partOf: null, main: true, outcome, reason, missing };
        }
      }
    },
  };
}

/** Codes from 1 on. There are a few outcomes, reasons and columns that can be missing: less than a byte holds. */
function numbersOfKept(): { codeOf(verdict: Kept): number; keptAs(code: number): Kept } {
  const known: Kept[] = [];
  return {
    codeOf(verdict) {
      const { outcome, reason, missing } = verdict;
      for (let place = 0; place < known.length; place += 1) {
        const one = known[place];
        if (one?.outcome === outcome && one.reason === reason && one.missing === missing) return place + 1;
      }
      return known.push({ outcome, reason, missing });
    },
    keptAs(code) {
      const kept = known[code - 1];
      if (kept === undefined) throw new Error(`no verdict is kept as ${code}`);
      return kept;
    },
  };
}
