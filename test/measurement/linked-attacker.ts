import { determinedBy, type Equation } from '../../src/measurement/suppression/determined.js';
import type { PublishedResult, Result } from '../../src/model/result.js';
import { contacts, type Seen, sumsOf } from './attacker.js';
import { type Person, type RuleName, ruleNames, speaksOf } from './make-linked.js';

/**
 * A reader who knows the rule sets by heart, and so which rules speak of whom: the only unknowns are how
 * many there are of each sort of person. Gives the cells of few that the published numbers determine.
 */
export function workedOut(
  result: Result,
  published: PublishedResult,
  people: readonly Person[],
): readonly string[] {
  const names = ruleNames.filter((name) => published.rules.some(({ rule }) => rule === name));
  const { sorts, sum } = possibleSorts(people, names);
  const equations: Equation[] = [];
  const secrets = new Set<string>();
  for (const [place, figures] of published.rules.entries()) {
    const name = ruleNames.find((one) => one === figures.rule);
    const exact = result.rules[place];
    if (name === undefined || exact === undefined) throw new Error('no such rule');
    const counts = cellsOf(sumsOf(exact.readings[0], contacts));
    for (const seen of cellsOf(sumsOf(figures.readings[0], contacts)).values()) {
      const held = sum(sorts.filter((sort) => speaksOf[name](sort) && isIn(seen.name, sort)));
      const count = counts.get(seen.name)?.count ?? 0;
      if (seen.hidden === null) equations.push(held);
      if (count === 0 || count > 4) continue;
      const secret = `${name} ${seen.name}`;
      secrets.add(secret);
      equations.push(new Map([...held, [secret, -1]]));
    }
  }
  equations.push(...totals(published, { sorts, sum }));
  return [...determinedBy(equations, (unknown) => secrets.has(unknown))];
}

/** The number of all contacts, where the balance or anything outside a rule's scope gives it away. */
function totals({ balance, rules }: PublishedResult, { sorts, sum }: Sorts): readonly Equation[] {
  const outside = rules
    .filter(({ outOfScope }) => outOfScope !== null)
    .map(({ rule }) => {
      const name: RuleName | undefined = ruleNames.find((one) => one === rule);
      return sum(sorts.filter((person) => name !== undefined && !speaksOf[name](person)));
    });
  return balance.contacts.parts.length > 0 ? [sum(sorts), ...outside] : outside;
}

interface Sorts {
  readonly sorts: readonly Person[];
  readonly sum: (sorts: readonly Person[]) => Equation;
}

/**
 * Persons whom no rule of the set and no table tells apart, of every unit in every week that persons like
 * them are known to be in: that a cell has none is told by the tables, but they do not cross units and weeks.
 */
function possibleSorts(people: readonly Person[], names: readonly RuleName[]): Sorts {
  const rulesOf = (person: Person): string => names.filter((name) => speaksOf[name](person)).join();
  const nameOf = (person: Person): string =>
    JSON.stringify([rulesOf(person), person.unit.name, person.channel, person.week]);
  const sorts = new Map<string, Person>();
  for (const person of people) {
    const alike = people.filter((other) => {
      return other.channel === person.channel && rulesOf(other) === rulesOf(person);
    });
    for (const { week } of alike) sorts.set(nameOf({ ...person, week }), { ...person, week });
  }
  return {
    sorts: [...sorts.values()],
    sum: (some) => new Map(some.map((person) => [nameOf(person), 1])),
  };
}

function cellsOf(sums: ReturnType<typeof sumsOf>): ReadonlyMap<string, Seen> {
  return new Map(sums.flatMap(({ total, parts }) => [total, ...parts]).map((seen) => [seen.name, seen]));
}

/** As the attacker names cells. */
function isIn(cell: string, { unit, channel, week }: Person): boolean {
  const label = `2018-W${41 + week}`;
  return [
    'whole',
    `channel ${channel}`,
    `kind ${unit.kind}`,
    `unit ${unit.name}`,
    `${unit.name} ${channel}`,
    `week ${label}`,
    `${label} ${channel}`,
  ].includes(cell);
}
