import type { Rule, Scope } from '../model/rule.js';

/**
 * How what one rule speaks of lies to what another does. `unclear`: some contact may belong to both, and
 * neither is narrower.
 */
export type ScopeOrder = 'narrower' | 'wider' | 'apart' | 'unclear';

/** How two sets of one dimension lie to each other. */
type SetOrder = 'same' | 'narrower' | 'wider' | 'apart' | 'crossing';

type Placed = Pick<Rule, 'channels' | 'scope' | 'validFrom' | 'validUntil'>;

/**
 * Whether one rule is narrower than another, from what they state alone. Channels, category, place, name
 * and complexity are a dimension each; a rule is narrower when it is so in one and wider in none. Rules
 * that never hold on the same day are apart.
 */
export function compareScopes(one: Placed, other: Placed): ScopeOrder {
  if (!holdTogether(one, other)) return 'apart';
  return together([
    compareSets(one.channels, other.channels),
    compareSets(one.scope.categories, other.scope.categories),
    comparePlaces(one.scope, other.scope),
    compareSets(
      tellable('named', 'anonymous', one.scope, one.scope.named),
      tellable('named', 'anonymous', other.scope, other.scope.named),
    ),
    compareSets(
      tellable('simple', 'complex', one.scope, isSimple(one.scope)),
      tellable('simple', 'complex', other.scope, isSimple(other.scope)),
    ),
  ]);
}

/** For each rule the ids of those of its topic that are narrower, and judge some of its contacts in its place. */
export function narrowerRules(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const narrowerThan = (rule: Rule) =>
    rules.filter((one) => one.topic === rule.topic && compareScopes(one, rule) === 'narrower');
  return new Map(rules.map((rule) => [rule.id, narrowerThan(rule).map(({ id }) => id)]));
}

function holdTogether(one: Placed, other: Placed): boolean {
  const starts = Math.max(one.validFrom ?? -Infinity, other.validFrom ?? -Infinity);
  return starts <= Math.min(one.validUntil ?? Infinity, other.validUntil ?? Infinity);
}

function together(orders: readonly SetOrder[]): ScopeOrder {
  if (orders.includes('apart')) return 'apart';
  const isWider = orders.includes('wider');
  if (orders.includes('crossing') || orders.includes('narrower') === isWider) return 'unclear';
  return isWider ? 'wider' : 'narrower';
}

/**
 * Mailboxes, numbers and queues are deeper than units, units than boards, boards than kinds of
 * organisation: whoever names the deeper level is narrower, unless a level that both name holds them apart.
 */
function comparePlaces(one: Scope, other: Scope): SetOrder {
  const orders = [
    compareLevels(one.parties, other.parties),
    compareLevels(one.units, other.units),
    compareLevels(one.boards, other.boards),
    compareLevels(one.organisationKinds, other.organisationKinds),
  ];
  if (orders.includes('apart')) return 'apart';
  return orders.find((order) => order !== 'same') ?? 'same';
}

function compareLevels(one: readonly string[] | null, other: readonly string[] | null): SetOrder {
  return compareSets(one?.map(canonical) ?? null, other?.map(canonical) ?? null);
}

function canonical(name: string): string {
  return name.trim().toLowerCase();
}

function isSimple({ complexity }: Scope): boolean | null {
  return complexity === null ? null : complexity === 'simple';
}

/** What a scope takes of a property that the log may not tell. */
function tellable(
  yes: string,
  no: string,
  { whenUnknown }: Scope,
  wanted: boolean | null,
): readonly string[] | null {
  if (wanted === null) return null;
  return [wanted ? yes : no, ...(whenUnknown === 'in-scope' ? ['unknown'] : [])];
}

/** Null is everything. */
function compareSets(one: readonly string[] | null, other: readonly string[] | null): SetOrder {
  if (one === null) return other === null ? 'same' : 'wider';
  if (other === null) return 'narrower';
  const isWithin = one.every((value) => other.includes(value));
  const isAround = other.every((value) => one.includes(value));
  if (isWithin) return isAround ? 'same' : 'narrower';
  if (isAround) return 'wider';
  return one.some((value) => other.includes(value)) ? 'crossing' : 'apart';
}
