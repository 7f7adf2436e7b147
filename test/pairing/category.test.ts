import { describe, expect, it } from '@jest/globals';
import type { LogEvent } from '../../src/model/event.js';
import type { CategoryLine } from '../../src/pairing/category.js';
import { pair } from '../../src/pairing/pair.js';
import { call, entry, mail, options } from './town.js';

const anna = 'anna@hem.example';
const kund = 'kund@ort.example';

function line(more: Partial<CategoryLine>): CategoryLine {
  return { subject: null, sender: null, receiver: null, category: null, complexity: null, ...more };
}

const lines: readonly CategoryLine[] = [
  line({ subject: /^klagomål/iu, category: 'complaint' }),
  line({ receiver: kund, complexity: 'simple' }),
  line({ receiver: kund, sender: '@tidning.example', category: 'record-request', complexity: 'complex' }),
  line({ receiver: '+46223100', category: 'question' }),
  line({ receiver: kund, category: 'view' }),
];

describe('what a contact is about: for each of category and complexity the first line that says it', () => {
  it.each<readonly [name: string, event: LogEvent, about: readonly [string, string | null]]>([
    ['a subject', mail('10-08 10:00', anna, 'bygg@ort.example', 'Klagomål'), ['complaint', null]],
    ['a subject, and the mailbox', mail('10-08 10:00', anna, kund, 'Klagomål'), ['complaint', 'simple']],
    ['a sender', mail('10-08 10:00', 'red@tidning.example', kund, 'Post'), ['record-request', 'simple']],
    ['a mailbox', mail('10-08 10:00', anna, kund, 'Altan'), ['view', 'simple']],
    ['a number', call('10-08 10:00', '+46701740605', '+46223100'), ['question', null]],
    ['nothing that fits', call('10-08 10:00', '+46701740605', '6200'), ['unknown', null]],
    [
      'the heading of a case, where its register says nothing',
      entry('10-08', '1', { category: 'unknown', subject: 'Klagomål på snöröjning' }),
      ['complaint', null],
    ],
    ['a register says for itself', entry('10-08', '1', { category: 'ticket' }), ['ticket', null]],
  ])('%s', (_, event, about) => {
    const [contact] = pair([event], { ...options, categories: lines }).contacts;
    expect([contact?.category, contact?.complexity]).toEqual(about);
  });

  it('a case of unknown category is about what its mail was about', () => {
    const events = [
      mail('10-08 10:00', anna, kund, 'Altan', { messageId: '<1>' }),
      entry('10-08', '1', { category: 'unknown', subject: '', messageId: '<1>' }),
    ];
    const [contact] = pair(events, { ...options, categories: lines }).contacts;
    expect([contact?.channel, contact?.category, contact?.complexity]).toEqual(['case', 'view', 'simple']);
  });
});
