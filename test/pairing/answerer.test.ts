import { describe, expect, it } from '@jest/globals';
import type { Happening } from '../../src/model/contact.js';
import type { OrganisationEntry } from '../../src/model/organisation.js';
import { withAnswerers } from '../../src/pairing/answerer.js';
import { createDirectory } from '../../src/pairing/directory.js';
import { callEvent, mailEvent, moment, monday } from '../measurement/make.js';

const entry = (type: OrganisationEntry['type'], value: string): OrganisationEntry => {
  return { unit: 'Skola', kind: 'administration', board: null, type, value, measured: true };
};

const directory = createDirectory({
  entries: [
    entry('mail', 'skola@lindasa.se'),
    entry('mail', 'eva.ek@lindasa.se'),
    entry('number', '+46980319211'),
    entry('queue', '6002'),
    entry('extension', '201'),
    entry('domain', 'skola.lindasa.se'),
  ],
  ownDomains: ['lindasa.se'],
  webForms: [],
  ownNumbers: [{ from: '+469803192', until: null }],
});

const unit = { name: 'Skola', kind: 'administration', board: null } as const;

function happening(what: Happening['what'], event: Happening['event']): Happening {
  return { what, at: moment(monday), unit, evidence: 'exact', event };
}

function answererOf(one: Happening): string | undefined {
  return withAnswerers([one], directory)[0]?.answerer;
}

const mailFrom = (sender: string | null): Happening => happening('answer', mailEvent(monday, { sender }));
const answeredBy = (party: string | null): Happening =>
  happening('answer', callEvent(monday, { answeredBy: party }));

describe('who answered', () => {
  it.each<[string, Happening, string | undefined]>([
    ['an own mailbox that the table does not list', mailFrom('bo.alm@lindasa.se'), 'bo.alm@lindasa.se'],
    ['one within a listed domain', mailFrom('bo@skola.lindasa.se'), 'bo@skola.lindasa.se'],
    ['a person’s mailbox that the table lists', mailFrom('eva.ek@lindasa.se'), 'eva.ek@lindasa.se'],
    ['nobody: a function mailbox', mailFrom('skola@lindasa.se'), undefined],
    ['nobody: the null sender', mailFrom(null), undefined],
    ['an extension', answeredBy('201'), '201'],
    ['an own number that the table does not list', answeredBy('+46980319299'), '+46980319299'],
    ['nobody: a queue', answeredBy('6002'), undefined],
    ['nobody: a number that the table lists', answeredBy('+46980319211'), undefined],
    ['nobody: the log does not say', answeredBy(null), undefined],
    ['whoever called back', happening('callback', callEvent(monday, { from: '201' })), '201'],
    [
      'whoever took the later call',
      happening('own-later-call', callEvent(monday, { answeredBy: '201' })),
      '201',
    ],
    ['nobody: a reminder is no answer', happening('reminder', mailEvent(monday)), undefined],
    [
      'nobody: a call-back that was not picked up',
      happening('callback-attempt', callEvent(monday, { from: '201' })),
      undefined,
    ],
  ])('is %s', (_, one, expected) => {
    expect(answererOf(one)).toBe(expected);
  });
});
