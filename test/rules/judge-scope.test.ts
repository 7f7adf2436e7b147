import { describe, expect, it } from '@jest/globals';
import type { Contact } from '../../src/model/contact.js';
import type { RespondRule, Rule, Scope } from '../../src/model/rule.js';
import { placingUnder } from '../../src/rules/placing.js';
import { testScope } from '../../src/rules/scope.js';
import { anyScope } from '../any-scope.js';
import { date } from '../calendar/calendars.js';
import { answered, call, mail } from '../pairing/town.js';
import {
  bygg,
  caseContact,
  contactOf,
  fieldsWithout,
  happened,
  mailContact,
  phoneContact,
  vatten,
} from './make-contacts.js';
import { outcomeOf, reachRule, reading, respondRule } from './make-rules.js';

const limit = reading('2 working days');
const question = mailContact('10-08 10:00');
const fromCase = caseContact('10-08', { fields: fieldsWithout() });

function scoped(scope: Partial<Scope>, changes: Partial<RespondRule> = {}): RespondRule {
  return respondRule(limit, { scope: { ...anyScope, ...scope }, ...changes });
}

describe('whether a rule speaks of a contact', () => {
  const unknownKind = mailContact('10-08 10:00', [], { unit: { ...bygg, kind: null, board: null } });
  const company = mailContact('10-08 10:00', [], { unit: vatten });
  const queued = contactOf(call('10-08 10:00', '+46701740605', '+46223100 6200'));
  const toGroup = contactOf(
    mail('10-08 10:00', 'anna@hem.example', 'bygg@ort.example', 'Hej', { groups: ['alla@ort.example'] }),
  );
  const cameAsMail = {
    ...fromCase,
    history: [happened('registered', '10-08 07:00', { event: question.event })],
  };
  const boardInRegister = caseContact(
    '10-08',
    { board: 'Tekniska nämnden' },
    { unit: { ...bygg, board: null } },
  );

  it.each<readonly [name: string, contact: Contact, scope: Partial<Scope>, expected: string]>([
    ['anything', question, {}, 'in'],
    ['its category', fromCase, { categories: ['complaint', 'view'] }, 'in'],
    ['another category', fromCase, { categories: ['view'] }, 'out'],
    ['a contact of unknown category', question, { categories: ['complaint'] }, 'out'],
    ['unknown is a category too', question, { categories: ['unknown'] }, 'in'],
    ['its unit, in other letters', question, { units: ['BYGG'] }, 'in'],
    ['another unit', question, { units: ['Skolan'] }, 'out'],
    ['its board', question, { boards: ['byggnadsnämnden'] }, 'in'],
    ['a board, and none is known', company, { boards: ['byggnadsnämnden'] }, 'out'],
    ['a board that only the register knows', boardInRegister, { boards: ['Tekniska nämnden'] }, 'in'],
    ['its kind', company, { organisationKinds: ['company'] }, 'in'],
    ['another kind', question, { organisationKinds: ['company'] }, 'out'],
    ['no known kind', unknownKind, { organisationKinds: ['administration'] }, 'out'],
    [
      'no known kind, as one that the table leaves blank',
      unknownKind,
      { organisationKinds: ['other'] },
      'in',
    ],
    ['its mailbox', question, { parties: ['Bygg@ort.example'] }, 'in'],
    ['another mailbox', question, { parties: ['kund@ort.example'] }, 'out'],
    ['its group address', toGroup, { parties: ['alla@ort.example'] }, 'in'],
    ['its number', queued, { parties: ['+46223100'] }, 'in'],
    ['its queue', queued, { parties: ['6200'] }, 'in'],
    ['the mailbox that a case came to', cameAsMail, { parties: ['bygg@ort.example'] }, 'in'],
    ['a mailbox, and the case came to none', fromCase, { parties: ['bygg@ort.example'] }, 'out'],
    ['named', { ...question, named: true }, { named: true }, 'in'],
    ['anonymous', { ...question, named: true }, { named: false }, 'out'],
    ['nobody knows the name', question, { named: true }, 'unknown named'],
    ['and it is counted', question, { named: true, whenUnknown: 'in-scope' }, 'in'],
    ['and it is left out', question, { named: true, whenUnknown: 'out-of-scope' }, 'out'],
    ['simple', { ...question, complexity: 'simple' }, { complexity: 'simple' }, 'in'],
    ['complex', { ...question, complexity: 'complex' }, { complexity: 'simple' }, 'out'],
    ['nobody knows how complex', question, { complexity: 'simple' }, 'unknown complexity'],
    ['unknown, and out for another reason', question, { complexity: 'simple', units: ['Skolan'] }, 'out'],
    [
      'unknown, and out by what is known',
      { ...question, named: false },
      { complexity: 'simple', named: true },
      'out',
    ],
    [
      'all that is stated holds',
      { ...fromCase, named: true },
      { categories: ['complaint'], units: ['Bygg'], named: true },
      'in',
    ],
    [
      'all but one',
      { ...fromCase, named: true },
      { categories: ['complaint'], units: ['Vatten AB'], named: true },
      'out',
    ],
  ])('%s', (_, contact, scope, expected) => {
    const found = testScope(contact, scoped(scope));
    expect(typeof found === 'string' ? found : `unknown ${found.unknown}`).toBe(expected);
  });

  it.each<readonly [name: string, contact: Contact, expected: string]>([
    ['a missed call', phoneContact('10-08 10:00'), 'in'],
    ['a call that was taken', phoneContact('10-08 10:00', answered), 'out'],
    ['a mail', question, 'out'],
  ])('from missed: %s', (_, contact, expected) => {
    expect(testScope(contact, scoped({}, { from: 'missed' }))).toBe(expected);
  });

  it('asks for the channel', () => {
    expect(testScope(question, reachRule(20))).toBe('out');
  });
});

describe('a contact of which nothing tells whether the rule speaks of it', () => {
  const simple = scoped({ complexity: 'simple' });
  const named = scoped({ named: true });
  const unnamed = (...lacking: readonly string[]) =>
    caseContact('10-08', { named: null, fields: fieldsWithout(...lacking) });

  it.each<readonly [name: string, contact: Contact, rule: Rule, expected: string]>([
    ['no register', question, simple, 'not-assessable:missing-column:complexity'],
    ['a register without the column', unnamed('named'), named, 'not-assessable:missing-column:named'],
    ['a register with an empty cell', unnamed(), named, 'not-assessable:missing-value:named'],
    [
      'excluded all the same',
      { ...question, marks: new Set(['no-answer-needed']) },
      simple,
      'excluded:no-answer-needed',
    ],
  ])('%s', (_, contact, rule, expected) => {
    expect(outcomeOf(contact, rule)).toBe(expected);
  });
});

describe('rules of one topic: the narrowest judges', () => {
  const all = scoped({}, { id: 'alla' });
  const complaints = scoped({ categories: ['complaint'] }, { id: 'klagomal' });
  const ofBygg = scoped({ units: ['Bygg'] }, { id: 'bygg' });
  const mailbox = scoped({ parties: ['bygg@ort.example'] }, { id: 'brevlada' });
  const other = scoped({ parties: ['kund@ort.example'] }, { id: 'annan-brevlada' });
  const simple = scoped({ complexity: 'simple' }, { id: 'enkla' });
  const complex = scoped({ complexity: 'complex' }, { id: 'komplexa' });
  const elsewhere = scoped({ units: ['Bygg'] }, { id: 'annat-amne', topic: 'annat' });
  const old = scoped({ units: ['Bygg'] }, { id: 'bygg-2017', validUntil: date('2017-12-31') });

  /** `alla<bygg bygg`: what each rule that speaks of the contact does, and what took it over. */
  function placed(contact: Contact, rules: readonly Rule[]): string {
    return placingUnder(rules)(contact)
      .flatMap(({ rule, place }) => {
        if (place.is === 'out-of-scope') return [];
        return [place.is === 'judged' ? rule.id : `${rule.id}<${place.by.id}`];
      })
      .toSorted()
      .join(' ');
  }

  const toBoth = contactOf(
    mail('10-08 10:00', 'anna@hem.example', 'kund@ort.example bygg@ort.example', 'Hej'),
  );

  it.each<readonly [name: string, contact: Contact, rules: readonly Rule[], expected: string]>([
    ['one rule', question, [all], 'alla'],
    ['a narrower unit', question, [all, ofBygg], 'alla<bygg bygg'],
    [
      'a narrower unit, but of another',
      mailContact('10-08 10:00', [], { unit: vatten }),
      [all, ofBygg],
      'alla',
    ],
    [
      'a mailbox is narrower than a unit',
      question,
      [all, ofBygg, mailbox],
      'alla<brevlada brevlada bygg<brevlada',
    ],
    ['a category', fromCase, [all, complaints], 'alla<klagomal klagomal'],
    ['another topic is another matter', question, [all, elsewhere], 'alla annat-amne'],
    ['a rule that held until last year takes nothing over', question, [all, old], 'alla bygg-2017'],
    ['nothing tells how complex: the narrower takes it', question, [all, simple], 'alla<enkla enkla'],
    ['nothing tells, and two ask', question, [all, simple, complex], 'alla<enkla enkla komplexa'],
    [
      'told to be complex',
      { ...question, complexity: 'complex' },
      [all, simple, complex],
      'alla<komplexa komplexa',
    ],
    [
      'sent to two mailboxes: the first',
      toBoth,
      [all, mailbox, other],
      'alla<annan-brevlada annan-brevlada brevlada<annan-brevlada',
    ],
  ])('%s', (_, contact, rules, expected) => {
    expect(placed(contact, rules)).toBe(expected);
    expect(placed(contact, rules.toReversed())).toBe(expected);
  });

  it('calls a contact not in force under a rule that held until last year', () => {
    expect(outcomeOf(question, old)).toBe('excluded:not-in-force');
  });
});
