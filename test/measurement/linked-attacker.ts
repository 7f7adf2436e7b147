import { determinedBy, type Equation } from '../../src/measurement/suppression/determined.js';
import type { PublishedResult, Result } from '../../src/model/result.js';
import { contacts, type Seen, type Sum } from './attacker.js';
import { type Person, type RuleName, ruleNames, speaksOf } from './make-linked.js';
import { allSumsOf, isAfterWeekend } from './pattern-attacker.js';

const ofContacts = { name: 'contacts', ofCell: contacts } as const;

/**
 * A reader who knows the rule sets by heart, and so which rules speak of whom: the only unknowns are how
 * many there are of each sort of person. Gives the cells of few that the published numbers determine.
 */
export function workedOut(
  result: Result,
  published: PublishedResult,
  people: readonly Person[],
): readonly string[] {
  const { sorts, sum } = possibleSorts(people, published);
  const equations: Equation[] = [];
  const secrets = new Set<string>();
  for (const [place, figures] of published.rules.entries()) {
    const name = ruleNames.find((one) => one === figures.rule);
    const exact = result.rules[place];
    if (name === undefined || exact === undefined) throw new Error('no such rule');
    const counts = cellsOf(allSumsOf(exact, ofContacts));
    const seen = cellsOf(allSumsOf(figures, ofContacts));
    for (const [cell, { count }] of counts) {
      const held = sum(sorts.filter((sort) => speaksOf[name](sort) && isIn(cell, sort)));
      if (seen.get(cell)?.hidden === null) equations.push(held);
      if (count === 0 || count > 4) continue;
      const secret = `${name} ${cell}`;
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
 * them are known to be in: that a cell has none is told by the tables, but they do not cross units and weeks. They
 * may have come at any time, and been handed on or not, unless a table that is told has none such.
 */
function possibleSorts(people: readonly Person[], published: PublishedResult): Sorts {
  const names = ruleNames.filter((name) => published.rules.some(({ rule }) => rule === name));
  const rulesOf = (person: Person): string => names.filter((name) => speaksOf[name](person)).join();
  const nameOf = (person: Person): string =>
    JSON.stringify([
      rulesOf(person),
      person.unit.name,
      person.channel,
      person.week,
      timeOf(person),
      person.handedOn,
    ]);
  const distinct = [...new Map(people.map((person) => [nameOf(person), person])).values()];
  const times = [...new Map(people.map((person) => [timeOf(person), person])).values()];
  const mayBe = possibleIn(published);
  const sorts = new Map<string, Person>();
  for (const person of distinct) {
    const alike = distinct.filter((other) => {
      return other.channel === person.channel && rulesOf(other) === rulesOf(person);
    });
    for (const week of new Set(alike.map((other) => other.week))) {
      for (const { weekday, hour } of times) {
        for (const handedOn of [true, false]) {
          const possible = { ...person, week, weekday, hour, handedOn };
          if (mayBe(possible)) sorts.set(nameOf(possible), possible);
        }
      }
    }
  }
  return {
    sorts: [...sorts.values()],
    sum: (some) => new Map(some.map((person) => [nameOf(person), 1])),
  };
}

/** Whether a told table of a rule that speaks of a person leaves room for one such. */
function possibleIn({ rules }: PublishedResult): (person: Person) => boolean {
  const told = rules.map((figures) => {
    const cells = [...cellsOf(allSumsOf(figures, ofContacts)).values()];
    return {
      rule: ruleNames.find((name) => name === figures.rule),
      empty: cells.filter(({ hidden, count }) => hidden === null && count === 0).map(({ name }) => name),
      times: figures.arrivals === null ? null : new Set(cells.map(({ name }) => name)),
    };
  });
  return (person) =>
    told.every(({ rule, empty, times }) => {
      if (rule === undefined || !speaksOf[rule](person)) return true;
      const slot = `slot ${timeOf(person)} ${person.channel}`;
      return (times === null || times.has(slot)) && !empty.some((cell) => isIn(cell, person));
    });
}

function cellsOf(sums: readonly Sum[]): ReadonlyMap<string, Seen> {
  return new Map(sums.flatMap(({ total, parts }) => [total, ...parts]).map((seen) => [seen.name, seen]));
}

/** As the attacker names cells. */
function isIn(cell: string, person: Person): boolean {
  const { unit, channel, week, weekday, hour, handedOn } = person;
  const label = `2018-W${41 + week}`;
  const weekend = `after-weekend ${isAfterWeekend(weekday, hour) ? 'with' : 'without'}`;
  const handed = `handed-on ${handedOn ? 'with' : 'without'}`;
  return [
    'whole',
    `channel ${channel}`,
    `kind ${unit.kind}`,
    `unit ${unit.name}`,
    `${unit.name} ${channel}`,
    `week ${label}`,
    `${label} ${channel}`,
    `board ${unit.board}`,
    ...[weekend, handed].flatMap((part) => [part, `${part} ${unit.name}`]),
    ...[`slot ${timeOf(person)}`, `slot ${timeOf(person)} ${channel}`],
  ].includes(cell);
}

/** Weekday, and the hour from which its band of hours runs: open 08 to 16, and few enough for halves of a day. */
function timeOf({ weekday, hour }: Person): string {
  return `${weekday} ${[16, 12, 8, 0].find((from) => hour >= from)}`;
}
