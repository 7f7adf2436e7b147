import { describe, expect, it } from '@jest/globals';
import { explainInstant } from '../../src/audit/explain-instant.js';
import { explainRule } from '../../src/audit/explain-rule.js';
import { formatInstant } from '../../src/calendar/zone.js';
import type { Contact } from '../../src/model/contact.js';
import type { Correction } from '../../src/model/correction.js';
import type { Rule, RuleSet } from '../../src/model/rule.js';
import { explainText } from '../../src/report/explain/explain-text.js';
import type { Explanation } from '../../src/report/explain/explanation.js';
import { languages } from '../../src/report/words/words.js';
import { placingUnder } from '../../src/rules/placing.js';
import { anyScope } from '../any-scope.js';
import { date, spec } from '../calendar/calendars.js';
import { expectGolden } from '../golden.js';
import { answered, mail, moment } from '../pairing/town.js';
import {
  bygg,
  caseContact,
  fieldsWithout,
  happened,
  mailContact,
  phoneContact,
  vatten,
} from '../rules/make-contacts.js';
import {
  accountRule,
  contentRule,
  judgingUntil,
  part,
  reachRule,
  reading,
  respondRule,
  routeRule,
} from '../rules/make-rules.js';

const fields = fieldsWithout();
const logEnd = '11-12 16:00';

function told(contact: Contact, rules: readonly Rule[]): string {
  const placed = placingUnder(rules)(contact);
  const explanation: Explanation = {
    what: 'contact',
    contact,
    isInPeriod: true,
    rules: placed.map((one) => explainRule(contact, one, judgingUntil(logEnd))),
    logEnd: moment(logEnd).start,
    counterpartWorkingDays: 10,
    rejected: [],
  };
  return explainText(explanation, { width: 80, words: languages.sv });
}

/** Sources by file alone: which row it was depends on the tests that ran before. */
function withoutRows(text: string): string {
  return text.replace(/ rad(\s+)\d+/g, ' rad$1…');
}

const confirmed = part('bekraftelse', reading('2 working days'), {
  title: 'Bekräftelse inom två arbetsdagar',
  feedback: ['acknowledgement'],
});
const decided = part('beslut', reading('10 working days'), {
  title: 'Beslut inom tio arbetsdagar från komplett ärende',
  from: 'complete',
});
const steps = respondRule(reading('10 working days'), {
  title: 'Bekräftelse och beslut',
  parts: [confirmed, decided],
});
const either = respondRule(reading('2 working days'), {
  title: 'Svar eller besked',
  join: 'any',
  parts: [
    part('svar', reading('2 working days'), { title: 'Svar' }),
    part('besked', reading('2 working days'), { title: 'Besked', feedback: ['notice'] }),
  ],
});
const sameDay = respondRule(reading('24 hours', 'clock'), {
  title: 'Samma dag, senast efter 24 timmar',
  parts: [part('mal', reading('same working day'), { title: 'Samma arbetsdag', binding: false })],
});
const weekend = respondRule(reading('4 hours', 'office-hours'), {
  title: 'Svar inom fyra timmar',
  exceptions: [
    {
      when: { what: 'weekend' },
      instead: { limit: reading('2 hours', 'office-hours').limit, allowed: '2 hours' },
    },
  ],
});
const missed = respondRule(reading('1 hour', 'office-hours'), {
  title: 'Missade samtal rings upp',
  from: 'missed',
});

const joined = caseContact(
  '10-08',
  {
    times: { registered: '10-08', complete: '10-09', acknowledged: '10-09', answered: '10-25' },
    fields,
    measure: 'Ny rutin',
    extensive: true,
    complexity: 'complex',
  },
  {
    receivedAt: moment('10-08 07:40'),
    also: [
      happened('registered', '10-08 07:40', {
        unit: null,
        event: mail('10-08 07:40', 'anna@hem.example', 'bygg@ort.example', 'Klagomål'),
        evidence: 'register',
      }),
    ],
  },
);

const bare = caseContact('10-08', { fields: fieldsWithout('transfers', 'measure', 'feedback-plan') });

const correction: Correction = {
  source: { file: 'rättelser.csv', sheet: null, row: 3 },
  contact: 'E-20181008-0001',
  receivedAt: moment('10-08 10:00'),
  kind: 'answered',
  at: moment('10-09 09:15'),
  by: 'phone',
  unit: null,
  reason: 'Ringde upp från egen mobil',
  signedBy: 'A. Ek, förvaltningschef',
  signedOn: date('2018-11-14'),
};

const stories: readonly (readonly [name: string, contact: Contact, rules: readonly Rule[]])[] = [
  ['steps of a case that came by mail', joined, [steps]],
  [
    'steps, and no column for confirmations',
    caseContact('10-08', { fields: fieldsWithout('acknowledged') }),
    [steps],
  ],
  ['alternatives', mailContact('10-08 10:00', [happened('notice', '10-09 10:00')]), [either]],
  [
    'two promises that take different things for the answer',
    mailContact('10-08 10:00', [
      happened('acknowledgement', '10-08 10:00'),
      happened('answer', '10-09 09:00'),
    ]),
    [
      respondRule(reading('2 working days'), {
        ...{ id: 'kvitto', title: 'Bekräftelse inom två dagar', topic: 'kvitto' },
        feedback: ['acknowledgement', 'answer'],
      }),
      respondRule(reading('2 working days'), { id: 'svar', title: 'Svar inom två dagar', topic: 'svar' }),
    ],
  ],
  ['a goal with an outer limit', mailContact('10-08 10:00', [happened('answer', '10-09 09:00')]), [sameDay]],
  ['another limit on a Saturday', mailContact('10-13 12:00', [happened('answer', '10-15 09:00')]), [weekend]],
  [
    'a missed call',
    phoneContact('10-08 10:00', { waitSeconds: 95 }, [happened('callback', '10-08 10:30')]),
    [missed],
  ],
  [
    'answered before it was received',
    caseContact('10-08', { times: { answered: '10-05' }, fields }),
    [either],
  ],
  [
    'kinds without a deadline, in a case',
    joined,
    [
      routeRule({ what: 'transfers', atMost: 0 }, { id: 'runt', title: 'Inte runt', topic: 'runt' }),
      contentRule(['received', 'plan'], { id: 'innehall', title: 'Innehåll', topic: 'innehåll' }),
      accountRule({ id: 'redovisning', title: 'Redovisning', topic: 'redovisning' }),
    ],
  ],
  [
    'kinds without a deadline, in a case whose register lacks their columns',
    bare,
    [
      routeRule({ what: 'transfers', atMost: 0 }, { id: 'runt', title: 'Inte runt', topic: 'runt' }),
      contentRule(['plan'], { id: 'innehall', title: 'Innehåll', topic: 'innehåll' }),
      accountRule({ id: 'redovisning', title: 'Redovisning', topic: 'redovisning' }),
    ],
  ],
  [
    'kinds without a deadline, in a call',
    phoneContact('10-08 10:00', { ...answered, waitSeconds: 75, transfers: 1 }),
    [
      reachRule(60, { id: 'kotid', title: 'Svar inom en minut', topic: 'kö' }),
      routeRule(
        { what: 'first-contact', unansweredAfterWorkingDays: 10 },
        { id: 'lotsning', title: 'Löst direkt', topic: 'lots' },
      ),
    ],
  ],
  [
    'taken over, out of scope, and counted though nothing tells',
    mailContact('10-08 10:00'),
    [
      { ...sameDay, id: 'alla', title: 'Alla' },
      {
        ...either,
        id: 'bygg',
        title: 'Byggs egna',
        scope: { ...anyScope, units: ['Bygg'], complexity: 'simple', whenUnknown: 'in-scope' },
      },
      { ...either, id: 'klagomal', title: 'Klagomål', scope: { ...anyScope, categories: ['complaint'] } },
      missed,
    ],
  ],
  [
    'corrected by hand',
    mailContact('10-08 10:00', [happened('answer', '10-09 09:15', { evidence: 'correction' })], {
      corrections: [correction],
    }),
    [sameDay],
  ],
  [
    'solved at once by the unit that received it, which was not the right one',
    mailContact('10-08 10:00', [happened('answer', '10-09 09:15')], {
      unit: vatten,
      receiver: bygg,
      corrections: [{ ...correction, kind: 'wrong-unit', at: null, by: null, unit: vatten.name }],
    }),
    [
      routeRule(
        { what: 'first-contact', unansweredAfterWorkingDays: 10 },
        { id: 'lotsning', title: 'Löst direkt', topic: 'lots' },
      ),
    ],
  ],
  [
    'not a contact, says a correction',
    mailContact('10-08 10:00', [], {
      marks: new Set(['not-a-contact']),
      corrections: [{ ...correction, kind: 'not-a-contact', at: null, by: null, reason: 'Felskick' }],
    }),
    [sameDay],
  ],
];

describe('explain tells how rules of every kind came to their verdict', () => {
  it('step by step', () => {
    const text = stories.map(([name, contact, rules]) => `# ${name}\n${told(contact, rules)}\n`).join('');
    expectGolden(withoutRows(text), import.meta.url, 'explain-rules.golden.txt');
  });

  it('shows no address, number, subject or noted measure', () => {
    for (const [, contact, rules] of stories) {
      expect(told(contact, rules)).not.toMatch(/@|\+46|Klagomål\)|Ny rutin/);
    }
  });

  it('masks who signed a correction, and control characters of a reason', () => {
    const contact = mailContact('10-08 10:00', [], {
      corrections: [{ ...correction, signedBy: 'Cia Bok', reason: 'A\u001b[31m' }],
    });
    expect(told(contact, [sameDay])).not.toMatch(/Cia|Bok|\p{Cc}(?<!\n)/u);
  });
});

describe('explain of an instant', () => {
  const from = moment('10-12 15:00').start;
  const setOf = (first: Rule): RuleSet => ({
    ...{ id: 'ort', municipality: 'Orts kommun', title: 'Regler', readingNote: 'Ingen.', cannotMeasure: [] },
    source: first.source,
    calendar: spec({ closed: [{ klamdagar: true }] }),
    rules: [first],
  });

  it('counts each part of a rule that is made of parts', () => {
    const { readings } = explainInstant(from, null, setOf(steps));
    expect(readings.map(({ name, allowed }) => [name, allowed])).toEqual([
      [{ own: 'Bekräftelse inom två arbetsdagar, så' }, '2 working days'],
      [{ own: 'Beslut inom tio arbetsdagar från komplett ärende, så' }, '10 working days'],
    ]);
    // From Friday the 12th: two working days end with Tuesday the 16th, ten with Friday the 26th.
    expect(readings.map(({ account }) => formatInstant(account.deadline))).toEqual([
      '2018-10-16T23:59:59+02:00',
      '2018-10-26T23:59:59+02:00',
    ]);
  });

  it('counts closed days for a rule that they do not excuse', () => {
    const april = moment('04-27 15:00').start;
    const rule = respondRule(reading('1 working day'));
    const deadlineOf = (one: Rule) =>
      formatInstant(explainInstant(april, null, setOf(one)).readings[0].account.deadline);
    expect(deadlineOf(rule)).toBe('2018-05-02T23:59:59+02:00');
    expect(deadlineOf({ ...rule, ignoreLocalClosures: true })).toBe('2018-04-30T23:59:59+02:00');
  });

  it('asks for a time where no rule has one, and takes any that is given', () => {
    const untimed = setOf(accountRule());
    expect(() => explainInstant(from, null, untimed)).toThrow(/ort lovar inget svar inom en viss tid/);
    expect(explainInstant(from, '2 working days', untimed).readings).toHaveLength(1);
  });
});
