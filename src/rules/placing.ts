import { localDate } from '../calendar/zone.js';
import type { Contact } from '../model/contact.js';
import type { Rule } from '../model/rule.js';
import { isValidOn } from './exclusions.js';
import { receiversOf, type ScopeTest, testScope } from './scope.js';
import { compareScopes } from './scope-order.js';

/** What a rule of the set has to do with a contact. */
export type Place =
  | { readonly is: 'judged' }
  | { readonly is: 'out-of-scope' }
  /** Another rule of the same topic judges it instead. */
  | { readonly is: 'taken-over'; readonly by: Rule };

export interface PlacedRule {
  readonly rule: Rule;
  readonly place: Place;
}

const judged: Place = { is: 'judged' };
const outOfScope: Place = { is: 'out-of-scope' };

/**
 * Says of a contact which rules of a set judge it. Of the rules of one topic that speak of it and were
 * valid on its day the narrowest does; their order in the set decides nothing. A narrowest rule of which
 * nothing tells whether it speaks of the contact takes it all the same, and calls it not assessable.
 * The rules come in the order of the set.
 */
export function placingUnder(rules: readonly Rule[]): Placing {
  const topics = [...new Set(rules.map(({ topic }) => topic))];
  const placings = topics.map((topic) => placingAmong(rules.filter((rule) => rule.topic === topic)));
  const order = topics.flatMap((topic) => rules.flatMap((rule, at) => (rule.topic === topic ? [at] : [])));
  return (contact) => {
    const places: PlacedRule[] = [];
    let next = 0;
    for (const placing of placings) {
      for (const one of placing(contact)) {
        places[order[next] ?? next] = one;
        next += 1;
      }
    }
    return places;
  };
}

export type Placing = (contact: Contact) => readonly PlacedRule[];

/** The same among the rules of one topic. */
function placingAmong(rules: readonly Rule[]): Placing {
  const [first, ...others] = rules;
  return first !== undefined && others.length === 0 ? placingAlone(first) : placingByScope(rules);
}

/** Most topics have one rule: what can be said of it is made once, and not for every contact. */
function placingAlone(rule: Rule): Placing {
  const inside = [{ rule, place: judged }];
  const outside = [{ rule, place: outOfScope }];
  return (contact) => (testScope(contact, rule) === 'out' ? outside : inside);
}

function placingByScope(rules: readonly Rule[]): Placing {
  const narrower = new Map(
    rules.map((rule) => [rule, new Set(rules.filter((one) => compareScopes(one, rule) === 'narrower'))]),
  );
  const isNarrower = (one: Rule, other: Rule): boolean => narrower.get(other)?.has(one) ?? false;
  return (contact) => {
    const tests = new Map(rules.map((rule) => [rule, testScope(contact, rule)]));
    const date = localDate(contact.receivedAt.start);
    const speaking = rules.filter((rule) => tests.get(rule) !== 'out' && isValidOn(rule, date));
    const narrowest = speaking.filter((rule) => !speaking.some((other) => isNarrower(other, rule)));
    const judges = judgesOf(contact, narrowest, tests);
    const placeOf = (rule: Rule): Place => {
      if (tests.get(rule) === 'out') return outOfScope;
      if (!speaking.includes(rule) || judges.includes(rule)) return judged;
      return { is: 'taken-over', by: judges.find((other) => isNarrower(other, rule)) ?? judges[0] ?? rule };
    };
    return rules.map((rule) => ({ rule, place: placeOf(rule) }));
  };
}

/**
 * Of a topic's narrowest rules one judges. There can be several where a mail went to mailboxes of two
 * rules: the mailbox that stands first decides, as it decides whose the contact is.
 */
function judgesOf(
  contact: Contact,
  narrowest: readonly Rule[],
  tests: ReadonlyMap<Rule, ScopeTest>,
): readonly Rule[] {
  const inOrder = narrowest.toSorted(
    (one, other) => firstParty(one, contact) - firstParty(other, contact) || (one.id < other.id ? -1 : 1),
  );
  const sure = inOrder.filter((rule) => tests.get(rule) === 'in').slice(0, 1);
  return [...sure, ...inOrder.filter((rule) => tests.get(rule) !== 'in')];
}

function firstParty({ scope: { parties } }: Rule, contact: Contact): number {
  if (parties === null) return Number.MAX_SAFE_INTEGER;
  const wanted = parties.map((party) => party.trim().toLowerCase());
  return receiversOf(contact).findIndex((party) => wanted.includes(party.trim().toLowerCase()));
}
