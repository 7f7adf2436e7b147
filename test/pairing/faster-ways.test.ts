import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LogEvent, MailEvent } from '../../src/model/event.js';
import type { MailLimits } from '../../src/model/pairing-limits.js';
import { anyOf } from '../../src/pairing/any-of.js';
import { caseNumberOf, mayHoldCaseNumber } from '../../src/pairing/case-number.js';
import { unknownUnit } from '../../src/pairing/directory.js';
import { createPersons, openMailDraft } from '../../src/pairing/mail-draft.js';
import { createNumbering, pairOf } from '../../src/pairing/numbering.js';
import { compareEvents } from '../../src/pairing/order.js';
import { place } from '../../src/pairing/place.js';
import { createRepliesAtOnceFinder } from '../../src/pairing/replies-at-once.js';
import { agree, readSubject } from '../../src/pairing/subject.js';
import { contactsToAnswer, createSubjectIndex } from '../../src/pairing/subject-index.js';
import { bearsMark, withoutMarks } from '../../src/pairing/subject-marks.js';
import { runsOf, runThrough, runWithPauses } from '../../src/pauses.js';
import { silentProgress } from '../../src/progress.js';
import { mail, options } from './town.js';

const pieces = fc.constantFrom(
  ...['sv: ', 're[2]: ', 'vb:', 'angående ', 'ang. ', 'påminnelse: ', 'svar på din fråga: ', '[extern] '],
  ...[
    '*** spam ***',
    '(ext) ',
    '#48151 ',
    'ks 2018/0123 - ',
    'ärende 2018-0123: ',
    'autosvar: ',
    ' #4815',
    ' ',
  ],
  ...[
    ' ks 2018-0123',
    ' [ärende 12]',
    ' (dnr 2018-7)',
    'altan',
    'hej',
    '2018',
    ':',
    '[',
    ']',
    '(',
    ')',
    'ſv: ',
  ],
);
const texts = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));

describe('the faster way is the plain one', () => {
  it('a subject bears a mark exactly where one would be taken off', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(bearsMark(text)).toBe(withoutMarks(text) !== text);
      }),
      { numRuns: 2000 },
    );
  });

  it('no subject holds a case number that does not look as if it might', () => {
    const known = new Set(['21', 'k-21', '2018-12', '2018']);
    const numbered = fc
      .array(
        fc.constantFrom(
          ...['Ärende', 'ärendenr ', 'CASE ', 'caſe ', 'Ticket', 'dnr', 'Diarienummer: '],
          ...['K 21', '21', '#21', '[21]', 'KS 2018/12', '2018-12-07', 'Altan', ' '],
        ),
        { maxLength: 5 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(numbered, (text) => {
        if (caseNumberOf(text, known) !== null) expect(mayHoldCaseNumber(text.toLowerCase())).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('letters are composed, blanks made single and unseen marks left out, whether or not it takes a second look', () => {
    const written = fc
      .array(
        fc.constantFrom(
          'a\u0308',
          'å',
          'b',
          ' ',
          '\u00A0',
          '\t',
          '…',
          '\u00AD',
          'ﬁ',
          '\u2028',
          '\u200E',
          '\uFEFF',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(written, (text) => {
        const seen = text.replace(/\p{Cf}/gu, '').normalize('NFC');
        expect(readSubject(text).opening).toBe(seen.replace(/\s+/gu, ' ').trim());
      }),
      { numRuns: 1000 },
    );
  });

  it('one pattern of several fits exactly where any of them does', () => {
    const patterns = [/^sv: |hej$/iu, /\[/iu, /^(?:altan|\d)/iu] as const;
    fc.assert(
      fc.property(texts, (text) => {
        expect(anyOf(patterns).test(text)).toBe(patterns.some((pattern) => pattern.test(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('patterns that read letters differently are no one pattern', () => {
    expect(() => anyOf([/a/u, /b/iu])).toThrow('patterns of several flags');
  });

  it('two numbers make one that no other two make', () => {
    const numbers = fc.nat({ max: 2 ** 26 - 1 });
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const pair = pairOf(one, other);
        expect([Math.floor(pair / 2 ** 26), pair % 2 ** 26]).toEqual([one, other]);
        expect(Number.isSafeInteger(pair)).toBe(true);
      }),
    );
  });

  it('equal texts have one number, others another', () => {
    const numberOf = createNumbering();
    expect(['a', 'b', 'a', 'c', 'b'].map(numberOf)).toEqual([0, 1, 0, 2, 1]);
  });

  const persons = ['anna@hem.example', 'bo@hem.example', 'cia@hem.example', 'dan@hem.example'];
  const mailboxes = ['kund@ort.example', 'bygg@ort.example'];
  const quick = fc
    .record({
      second: fc.integer({ min: 0, max: 59 }),
      person: fc.constantFrom(...persons),
      mailboxes: fc.uniqueArray(fc.constantFrom(...mailboxes), { minLength: 1, maxLength: 2 }),
      isOurs: fc.boolean(),
    })
    .map(({ second, person, mailboxes: [first = '', ...others], isOurs }) => {
      const sent = isOurs
        ? mail('10-08 10:00', first, person, 'Altan')
        : mail('10-08 10:00', person, [first, ...others].join(' '), 'Altan');
      const at = sent.at.start + second * 1000;
      return { ...sent, at: { start: at, end: at, precision: 'exact' } } satisfies MailEvent;
    });

  const pace = fc.record({
    autoReplySeconds: fc.integer({ min: 1, max: 20 }),
    autoReplyFrom: fc.integer({ min: 1, max: 4 }),
  });

  /** Whoever answers so many correspondents at once, each within so many seconds of their latest mail to it. */
  function repliesAtOnce(
    mails: readonly MailEvent[],
    { autoReplySeconds, autoReplyFrom }: Pick<MailLimits, 'autoReplySeconds' | 'autoReplyFrom'>,
  ): ReadonlySet<LogEvent> {
    const fast = mails.filter(({ sender, recipients, at }, index) => {
      const asked = mails
        .slice(0, index)
        .filter((one) => recipients.includes(one.sender ?? '') && one.recipients.includes(sender ?? ''))
        .at(-1);
      return (
        mailboxes.includes(sender ?? '') &&
        asked !== undefined &&
        at.start - asked.at.start <= autoReplySeconds * 1000
      );
    });
    const correspondents = (sender: string | null) =>
      new Set(fast.filter((one) => one.sender === sender).map(({ recipients }) => recipients[0]));
    return new Set(fast.filter(({ sender }) => correspondents(sender).size >= autoReplyFrom));
  }

  it('replies at once are found as by a look at every pair of mails', () => {
    fc.assert(
      fc.property(fc.array(quick, { maxLength: 40 }), pace, (events, limits) => {
        const mails = events.toSorted(compareEvents);
        const logs = runThrough(place(mails, options.directory));
        const finder = createRepliesAtOnceFinder(limits);
        for (const one of logs.mails) finder.add(one);
        expect(finder.found()).toEqual(repliesAtOnce(mails, limits));
      }),
      { numRuns: 300 },
    );
  });
});

describe('contacts of a person by subject', () => {
  const written = fc.constantFrom(
    ...[
      'Altan',
      'SV: Altan',
      'Bygglov för altan på baksidan av huset i',
      'Bygglov för altan på baksidan av huset i Storvik',
      'Bygglov för altan på baksidan av ladan',
      'Hej',
    ],
    ...['Staket [Ärende 2018-1]', 'Staket [Ärende 2018-2]', 'Mitt staket mot grannens tomt, som är för högt'],
  );
  const asked = fc.record({
    subject: written,
    isClosed: fc.boolean(),
    further: fc.array(written, { maxLength: 3 }),
  });

  it('those of few and those of many are found as by a look at every one', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 14 }), written, (contacts, sought) => {
        const subjects = [sought, ...contacts.flatMap(({ subject, further }) => [subject, ...further])];
        const mails = subjects.map((one) => mail('10-08 10:00', 'anna@hem.example', 'kund@ort.example', one));
        const [about, ...placed] = runThrough(place(mails, options.directory)).mails;
        const person = createPersons()(options.directory.party('anna@hem.example'));
        const index = createSubjectIndex(() => false);
        const drafts = contacts.map(({ isClosed, further }) => {
          const [opening, ...others] = placed.splice(0, 1 + further.length);
          if (opening === undefined) throw new Error('a contact has no mail');
          const draft = openMailDraft(opening, { unit: unknownUnit, person, subject: opening.subject });
          index.addOpening(draft);
          for (const { subject } of others) index.addAsked(draft, subject);
          draft.closed = isClosed;
          contactsToAnswer(person);
          return { draft, subjects: [opening, ...others].map(({ subject }) => subject) };
        });
        if (about === undefined) throw new Error('no mail to ask about');
        const fitting = drafts.filter(({ subjects: own }) => own.some((one) => agree(one, about.subject)));
        expect(new Set(index.asked(person, about.subject))).toEqual(
          new Set(fitting.map(({ draft }) => draft)),
        );
        expect(contactsToAnswer(person).filter(({ closed }) => !closed)).toEqual(
          drafts.map(({ draft }) => draft).filter(({ closed }) => !closed),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('work with pauses', () => {
  function* counted(items: readonly number[]): Generator<void, number> {
    let sum = 0;
    for (const run of runsOf(items)) {
      for (const item of run) sum += item;
      yield;
    }
    return sum;
  }
  const items = Array.from({ length: 5000 }, (_, index) => index);

  it('comes to the same as without', async () => {
    expect(runThrough(counted(items))).toBe(12_497_500);
    await expect(runWithPauses(counted(items), silentProgress)).resolves.toBe(12_497_500);
  });

  it('lets others be heard before it is done', async () => {
    const heard: string[] = [];
    setImmediate(() => heard.push('other'));
    await runWithPauses(counted(items), silentProgress);
    expect(heard).toEqual(['other']);
  });
});
