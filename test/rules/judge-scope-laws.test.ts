import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyScope } from '../any-scope.js';
import '../fixed-seed.js';
import { measure } from '../../src/audit/measure.js';
import type { Cell } from '../../src/model/cell.js';
import type { Category, Contact } from '../../src/model/contact.js';
import type { Rule, RuleSet, Scope } from '../../src/model/rule.js';
import type { RuleFigures } from '../../src/model/rule-figures.js';
import { placingUnder } from '../../src/rules/placing.js';
import { testScope } from '../../src/rules/scope.js';
import { compareScopes } from '../../src/rules/scope-order.js';
import { date, spec } from '../calendar/calendars.js';
import { answered, moment } from '../pairing/town.js';
import {
  bygg,
  caseContact,
  fieldsWithout,
  happened,
  mailContact,
  phoneContact,
  vatten,
} from './make-contacts.js';
import {
  accountRule,
  calendar,
  contentRule,
  part,
  reachRule,
  reading,
  respondRule,
  routeRule,
} from './make-rules.js';

const skolan = { name: 'Skolan', kind: 'administration', board: 'Utbildningsnämnden' } as const;
const units = [bygg, vatten, skolan];
const categories: readonly Category[] = ['complaint', 'view', 'unknown'];

const scopes: fc.Arbitrary<Scope> = fc.record({
  categories: fc.option(fc.subarray([...categories], { minLength: 1 })),
  units: fc.option(
    fc.subarray(
      units.map(({ name }) => name),
      { minLength: 1 },
    ),
  ),
  boards: fc.option(fc.subarray(['Byggnadsnämnden', 'Utbildningsnämnden'], { minLength: 1 })),
  organisationKinds: fc.option(
    fc.subarray(['administration' as const, 'company' as const], { minLength: 1 }),
  ),
  parties: fc.option(fc.subarray(['bygg@ort.example', '+46223100'], { minLength: 1 }), { freq: 4 }),
  named: fc.option(fc.boolean()),
  complexity: fc.option(fc.constantFrom('simple' as const, 'complex' as const)),
  whenUnknown: fc.constantFrom('in-scope' as const, 'out-of-scope' as const, 'not-assessable' as const),
});

const twoDays = reading('2 working days');
const kinds: readonly ((id: string, scope: Scope, topic: string) => Rule)[] = [
  (id, scope, topic) => respondRule(twoDays, { id, scope, topic }),
  (id, scope, topic) => respondRule(twoDays, { id, scope, topic, from: 'missed' }),
  (id, scope, topic) =>
    respondRule(twoDays, {
      ...{ id, scope, topic },
      parts: [
        part('steg', twoDays, { feedback: ['acknowledgement'] }),
        part('mal', twoDays, { binding: false }),
      ],
    }),
  (id, scope, topic) => reachRule(20, { id, scope, topic }),
  (id, scope, topic) => routeRule({ what: 'transfers', atMost: 0 }, { id, scope, topic }),
  (id, scope, topic) =>
    routeRule({ what: 'first-contact', unansweredAfterWorkingDays: 10 }, { id, scope, topic }),
  (id, scope, topic) => contentRule(['measure'], { id, scope, topic }),
  (id, scope, topic) => accountRule({ id, scope, topic }),
];

/** Ids in no order that says anyScope, so that no tie is settled by place. */
const ruleLists: fc.Arbitrary<readonly Rule[]> = fc
  .array(fc.tuple(fc.constantFrom(...kinds), scopes, fc.constantFrom('ett', 'två')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((made) => made.map(([make, scope, topic], index) => make(`regel-${(index * 7) % 10}`, scope, topic)));

const contacts: fc.Arbitrary<Contact> = fc
  .record({
    opened: fc.constantFrom(
      mailContact('10-08 10:00', [happened('acknowledgement', '10-08 10:01')]),
      mailContact('10-09 10:00', [happened('answer', '10-10 10:00')]),
      phoneContact('10-08 10:00', answered),
      phoneContact('10-08 10:00', {}, [happened('callback', '10-30 10:00')]),
      caseContact('10-08', { times: { answered: '10-20' }, fields: fieldsWithout('named') }),
      caseContact('10-08', { times: { closed: '10-01' }, fields: fieldsWithout('transfers', 'measure') }),
    ),
    category: fc.constantFrom(...categories),
    unit: fc.constantFrom(...units),
    named: fc.option(fc.boolean()),
    complexity: fc.option(fc.constantFrom('simple' as const, 'complex' as const)),
    marks: fc.subarray(['no-answer-needed' as const, 'absence' as const]).map((marks) => new Set(marks)),
  })
  .map(({ opened, ...changes }) => ({ ...opened, ...changes }));

describe('laws of scope', () => {
  it('for every contact and topic one rule judges at most', () => {
    fc.assert(
      fc.property(ruleLists, contacts, (rules, contact) => {
        for (const topic of ['ett', 'två']) {
          const judging = placingUnder(rules)(contact).filter(
            ({ rule, place }) =>
              rule.topic === topic && place.is === 'judged' && testScope(contact, rule) === 'in',
          );
          expect(judging.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('every contact of a topic that any rule speaks of is taken by one of them, and by none that is wider', () => {
    fc.assert(
      fc.property(ruleLists, contacts, (rules, contact) => {
        const places = placingUnder(rules)(contact);
        for (const { rule, place } of places) {
          const speaks = testScope(contact, rule) !== 'out';
          expect(place.is === 'out-of-scope').toBe(!speaks);
          if (place.is !== 'taken-over') continue;
          const taker = places.find((one) => one.rule === place.by);
          expect([taker?.place.is, taker?.rule.topic]).toEqual(['judged', rule.topic]);
          expect(compareScopes(place.by, rule)).not.toBe('wider');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the order of the rules decides nothing', () => {
    const shuffled = ruleLists.chain((rules) =>
      fc.tuple(fc.constant(rules), fc.shuffledSubarray([...rules], { minLength: rules.length })),
    );
    fc.assert(
      fc.property(shuffled, contacts, ([rules, others], contact) => {
        const byId = (list: readonly Rule[]) =>
          placingUnder(list)(contact)
            .map(({ rule, place }) => [rule.id, place.is, place.is === 'taken-over' ? place.by.id : null])
            .toSorted();
        expect(byId(others)).toEqual(byId(rules));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the balance of every rule', () => {
  const logEnds = (['mail', 'phone', 'case'] as const).map((channel) => ({
    channel,
    at: moment('10-16 16:00').start,
    declared: true,
  }));
  const period = { from: date('2018-10-01'), until: date('2018-10-31'), label: '2018-10' };

  it('judged, pending, not assessable, excluded and out of scope are all contacts, in every reading and part', () => {
    fc.assert(
      fc.property(ruleLists, fc.array(contacts, { minLength: 1, maxLength: 12 }), (rules, judged) => {
        const numbered = judged.map((contact, index) => ({ ...contact, id: `E-20181008-${index}` }));
        const { figures } = measure(numbered, { ruleSet: setOf(rules), period }, { calendar, logEnds });
        for (const rule of figures) {
          for (const { whole } of rule.readings) expect(sum(whole) + outside(rule)).toBe(judged.length);
        }
        expect(figures.map(({ rule }) => rule)).toEqual(rules.flatMap(namesOf));
      }),
      { numRuns: 150 },
    );
  });

  function setOf(rules: readonly Rule[]): RuleSet {
    const [first = accountRule({ scope: anyScope }), ...rest] = rules;
    return {
      ...{
        id: 'ort',
        municipality: 'Orts kommun',
        title: 'Regler',
        readingNote: 'Ingen.',
        cannotMeasure: [],
      },
      source: first.source,
      calendar: spec(),
      rules: [first, ...rest],
    };
  }

  function sum({ met, late, unanswered, pending, notAssessable, excluded }: Cell): number {
    const apart = [...Object.values(notAssessable), ...Object.values(excluded)];
    return apart.reduce((total, count) => total + count, met + late + unanswered + pending);
  }

  function outside({ outOfScope, takenOver }: RuleFigures): number {
    const taken = takenOver.reduce((total, { contacts: count }) => total + count, 0);
    expect(taken).toBeLessThanOrEqual(outOfScope);
    return outOfScope;
  }

  function namesOf(rule: Rule): readonly string[] {
    const parts = rule.kind === 'respond' ? rule.parts : [];
    return [rule.id, ...parts.map(({ id }) => `${rule.id}.${id}`)];
  }
});
