import fc from 'fast-check';
import { ruleFigures } from '../../src/measurement/figures.js';
import { overlapsOf } from '../../src/measurement/overlaps.js';
import { emptyTally } from '../../src/measurement/tally.js';
import type { Contact } from '../../src/model/contact.js';
import type { Channel } from '../../src/model/event.js';
import type { Unit } from '../../src/model/organisation.js';
import type { Result } from '../../src/model/result.js';
import type { Outcome, Verdict } from '../../src/model/verdict.js';
import { addVerdict, hours, period, rule, units, verdict } from './make.js';
import { resultOf } from './make-result.js';

/** A contact as a small world knows it: enough for rules to differ about whom they speak of. */
export interface Person {
  readonly unit: Unit;
  readonly channel: Channel;
  readonly week: number;
  readonly weekday: number;
  readonly hour: number;
  readonly handedOn: boolean;
  readonly isComplaint: boolean;
  readonly named: boolean;
  readonly outcome: Outcome;
}

/** Rules that overlap, hold one another and add up to one another, each with whom it speaks of. */
export const speaksOf = {
  all: () => true,
  mail: ({ channel }) => channel === 'mail',
  phone: ({ channel }) => channel === 'phone',
  complaints: ({ isComplaint }) => isComplaint,
  'no-complaints': ({ isComplaint }) => !isComplaint,
  'named-complaints': ({ isComplaint, named }) => isComplaint && named,
  school: ({ unit }) => unit.name === 'Skola',
  'no-school': ({ unit }) => unit.name !== 'Skola',
} as const satisfies { readonly [name: string]: (person: Person) => boolean };

export type RuleName = keyof typeof speaksOf;

export const ruleNames = Object.keys(speaksOf).filter((name): name is RuleName => name in speaksOf);

/** The result of the rules, in this order; every rule judges all persons that it speaks of. */
export function linkedResult(names: readonly [RuleName, ...RuleName[]], people: readonly Person[]): Result {
  const verdictOf = (person: Person): Verdict =>
    verdict({ ...person, day: person.week * 7 + person.weekday });
  const contacts = people.map((person): readonly [Contact, Outcome] => {
    return [verdictOf(person).contact, person.outcome];
  });
  const verdicts: Verdict[] = [];
  const [first, ...others] = names.map((name) => figuresOf(name));
  function figuresOf(name: RuleName): Result['rules'][0] {
    const tally = emptyTally();
    for (const [place, person] of people.entries()) {
      const [contact, outcome] = contacts[place] ?? [];
      if (contact === undefined || outcome === undefined || !speaksOf[name](person)) continue;
      const one = { ...verdictOf(person), contact, rule: name };
      verdicts.push(one);
      addVerdict(tally, one, null);
    }
    const outOfScope = people.filter((person) => !speaksOf[name](person)).length;
    return ruleFigures(
      tally,
      {
        ...rule,
        id: name,
        channels: ['mail', 'phone', 'case'],
        readings: [rule.readings[1] ?? rule.readings[0]],
      },
      { units: new Map(units.map((unit) => [unit.name, unit])), period, hours, outOfScope, takenOver: [] },
    );
  }
  if (first === undefined) throw new Error('no rule');
  const judged = contacts.map(([contact]) => contact);
  const byContact = judged.flatMap((contact) => verdicts.filter((one) => one.contact === contact));
  const overlaps = overlapsOf(judged, byContact);
  const parts = [
    { part: 'in-period', count: people.length },
    { part: 'outside-period', count: 0 },
  ];
  const { balance } = resultOf([first]);
  const contactsStep = { total: people.length, parts };
  const steps = names.map((name) => ({ rule: name, reading: 'clock', step: contactsStep }));
  return resultOf([first, ...others], {
    overlaps,
    balance: { ...balance, contacts: contactsStep, rules: steps },
  });
}

const anyPerson: fc.Arbitrary<Person> = fc.record({
  unit: fc.constantFrom(...units),
  channel: fc.constantFrom<Channel>('mail', 'mail', 'phone', 'case'),
  week: fc.nat(2),
  weekday: fc.constantFrom(0, 0, 4, 5),
  hour: fc.constantFrom(9, 9, 14),
  handedOn: fc.constantFrom(false, false, true),
  isComplaint: fc.boolean(),
  named: fc.boolean(),
  outcome: fc.constantFrom<Outcome>('met', 'met', 'late', 'unanswered', 'pending', 'excluded'),
});

/** Mostly crowds of like persons, so that some groups are large and some of few. */
export const anyPeople: fc.Arbitrary<readonly Person[]> = fc
  .array(fc.tuple(anyPerson, fc.constantFrom(1, 1, 2, 3, 6, 9, 14)), { minLength: 1, maxLength: 14 })
  .map((crowds) => crowds.flatMap(([person, size]) => Array.from({ length: size }, () => person)));

export const anyRules: fc.Arbitrary<readonly [RuleName, ...RuleName[]]> = fc
  .tuple(fc.constantFrom(...ruleNames), fc.uniqueArray(fc.constantFrom(...ruleNames), { maxLength: 4 }))
  .map(([first, others]): readonly [RuleName, ...RuleName[]] => [
    first,
    ...others.filter((name) => name !== first),
  ]);
