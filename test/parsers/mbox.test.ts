import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeWords, headerAddresses, headerTime } from '../../src/parsers/mail/mail-header.js';
import { iso, logFile, mailsOf, readCounted, readMails } from './reading.js';

const mark = 'From a@x.example Mon Jan 12 08:15:12 2026';
const whole = {
  From: 'a@x.example',
  To: 'info@k.example',
  Subject: 'Hål',
  Date: 'Mon, 12 Jan 2026 08:15:12 +0100',
  'Message-ID': '<1@x>',
};

/** A mail with these header lines in place of the usual ones; null leaves a line out. */
function mail(lines: { readonly [name: string]: string | null } = {}, body = 'Hej!'): string {
  const written = Object.entries({ ...whole, ...lines }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  );
  return `${[mark, ...written, '', body].join('\n')}\n\n`;
}

async function readOne(lines: { readonly [name: string]: string | null }, body?: string) {
  const [first] = await readMails(logFile(mail(lines, body), { file: 'Inkorg' }));
  return first;
}

describe('mails of an archive', () => {
  it('have the lines of their marks, whatever the line ends', async () => {
    const text = mail() + mail({ 'Message-ID': '<2@x>' });
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      const mails = await readMails(logFile(written));
      expect(mails.map(({ sources }) => sources[0].row)).toEqual([1, 10]);
    }
  });

  it.each([
    ['From min sida sett är det måndag Jan 2026', 'a line of text that begins with the word'],
    ['\nFrom Mon Jan 12 12:30:00 2026 såg det ut så här.\n\nHej', 'a date in it'],
    ['>From a@x.example Mon Jan 12 08:15:12 2026\nFrom: x', 'a quoted mark'],
  ])('%s is part of a mail: %s', async (body) => {
    const reading = await readCounted(logFile(mail({}, body) + mail({ 'Message-ID': '<2@x>' })));
    expect(reading.files[0]?.rows).toBe(2);
  });

  it('are told apart where their texts were taken out', async () => {
    const bare = (id: string) => mail({ 'Message-ID': id }).replace(/\n\nHej!\n\n/, '\n');
    expect(await readMails(logFile(bare('<1@x>') + bare('<2@x>')))).toHaveLength(2);
  });

  it('keep nothing of their texts', async () => {
    const reading = await readCounted(logFile(mail({ Received: 'x' }, 'HEMLIG TEXT')));
    expect(JSON.stringify(reading)).not.toContain('HEMLIG');
  });

  it('fold where one stands twice', async () => {
    const { folded } = await readCounted(logFile(mail() + mail()));
    expect(folded).toEqual({ duplicate: 1 });
  });
});

describe('the time of a mail', () => {
  const arrival = 'from y by mx.k.example; Mon, 12 Jan 2026 10:00:00 +0100 (CET)';

  it('is that of the topmost Received line: the sender’s clock may be years off', async () => {
    const earlier = 'from hemma by ut.x.example; Mon, 12 Jan 2026 09:59:50 +0100';
    const lines = `${arrival}\nReceived: ${earlier}`;
    const read = await readOne({ Received: lines, Date: 'Thu, 1 Jan 1998 00:00:00 +0100' });
    expect(iso(read?.at.start ?? 0)).toBe('2026-01-12T09:00:00.000Z');
  });

  it('is that of Date where no server can be read', async () => {
    const read = await readOne({ Received: 'from y by mx.k.example' });
    expect(iso(read?.at.start ?? 0)).toBe('2026-01-12T07:15:12.000Z');
  });

  it.each([
    ['Mon, 12 Jan 2026 08:15:12 +0100', '2026-01-12T07:15:12.000Z'],
    ['12 Jan 2026 08:15:12 -0000', '2026-01-12T08:15:12.000Z'],
    ['Mon, 12 Jan 2026 02:15:12 EST', '2026-01-12T07:15:12.000Z'],
    ['Mon, 12 Jan 2026 07:15:12 UT', '2026-01-12T07:15:12.000Z'],
    ['Mon, 12 Jan 2026 16:15:12 +0900 (JST)', '2026-01-12T07:15:12.000Z'],
  ])('is read of %s', async (date, expected) => {
    expect(iso((await readOne({ Date: date }))?.at.start ?? 0)).toBe(expected);
  });

  it.each([
    [null, 'missing-time'],
    ['i dag', 'unreadable-time'],
    ['Mon, 12 Jan 2026', 'unreadable-time'],
  ])('refuses %s', async (date, reason) => {
    const { rejected } = await readCounted(logFile(mail({ Date: date })));
    expect(rejected).toMatchObject([{ column: 'Date', reason }]);
  });

  it('is null for a line without one', () => {
    expect(headerTime('from y by z')).toBeNull();
  });
});

describe('who wrote and to whom', () => {
  it.each([
    ['"b@annan.example" <a@x.example>', ['a@x.example']],
    ['"Ek, Anna" <A@x.example>, bo@hem.example (Bo, hemma)', ['a@x.example', 'bo@hem.example']],
    ['=?utf-8?Q?Anna_=3Cfel=40x.example=3E?= <a@x.example>', ['a@x.example']],
    ['undisclosed-recipients:;', []],
    ['Styrelsen: a@x.example, b@x.example;', ['a@x.example', 'b@x.example']],
  ])('%s', (line, addresses) => {
    expect(headerAddresses(line)).toEqual(addresses);
  });

  it.each([
    ['Reply-To', 'Bo <bo@hem.example>', 'bo@hem.example'],
    ['X-Original-From', 'Bo <bo@hem.example>', 'bo@hem.example'],
    ['X-Original-Sender', 'bo@hem.example', 'bo@hem.example'],
    ['X-Other', 'bo@hem.example', 'lista@k.example'],
  ])('behind a list by %s: %s', async (name, value, sender) => {
    const read = await readOne({ From: `"'Bo' via Lista" <lista@k.example>`, [name]: value });
    expect(read?.sender).toBe(sender);
  });

  it('does not believe Reply-To of a mail that came by no list', async () => {
    expect(await readOne({ 'Reply-To': 'svar@x.example' })).toMatchObject({
      sender: 'a@x.example',
      replyTo: 'svar@x.example',
    });
  });

  it('takes a hidden receiver from the mailbox, else from the last delivery', async () => {
    const hidden = { To: 'undisclosed-recipients:;', 'Delivered-To': 'kim@k.example' };
    expect(await readOne(hidden)).toMatchObject({ recipients: ['kim@k.example'] });
    const [named] = await readMails(logFile(mail(hidden), { mailbox: 'info@k.example' }));
    expect(named?.recipients).toEqual(['info@k.example']);
    const { rejected } = await readCounted(logFile(mail({ To: null })));
    expect(rejected).toMatchObject([{ column: 'To', reason: 'missing-recipient' }]);
  });

  it('joins To, Cc and Bcc, over folded lines', async () => {
    const read = await readOne({ To: 'b@k.example,\n\tc@k.example', Cc: 'd@k.example', Bcc: 'e@k.example' });
    expect(read?.recipients).toEqual(['b@k.example', 'c@k.example', 'd@k.example', 'e@k.example']);
  });
});

describe('what a mail answers', () => {
  it.each([
    [{ 'In-Reply-To': '<0@x>' }, '0@x', []],
    [{ 'In-Reply-To': 'Ditt mejl <0@x> av den 12 januari' }, '0@x', []],
    [{ References: '<00@x>\n <0@x>' }, null, ['00@x', '0@x']],
  ])('%j', async (lines, inReplyTo, references) => {
    expect(await readOne(lines)).toMatchObject({ inReplyTo, references });
  });
});

describe('what kind of mail it is', () => {
  it.each([
    [{ 'Auto-Submitted': 'auto-replied' }, { automatic: true }],
    [{ 'Auto-Submitted': 'no' }, { automatic: false }],
    [{ 'Return-Path': '<>' }, { automatic: true, sender: 'a@x.example' }],
    [
      { 'Return-Path': '<>', From: null },
      { automatic: true, sender: null },
    ],
    [{ Precedence: 'auto_reply' }, { automatic: true }],
    [{ Precedence: 'bulk' }, { isBulk: true }],
    [{ 'List-Id': 'Tips <tips.x.example>' }, { isBulk: true }],
    [{ 'List-Unsubscribe': '<https://x.example/av>' }, { isBulk: true }],
    [{ 'X-Spam-Flag': 'YES' }, { delivery: 'spam' }],
    [{ 'X-Gmail-Labels': '=?UTF-8?Q?Skr=C3=A4ppost,Ol=C3=A4st?=' }, { delivery: 'spam' }],
  ])('%j', async (lines, expected) => {
    expect(await readOne(lines)).toMatchObject(expected);
  });

  it.each([
    ['List-Id', 'Info <info.k.example>'],
    ['List-Post', '<mailto:info@k.example>'],
  ])('a function mailbox that is a group sends no mailing: %s', async (name, value) => {
    const lines = { [name]: value, Precedence: 'list', 'List-Unsubscribe': '<mailto:av@k.example>' };
    expect((await readOne(lines))?.isBulk).toBeUndefined();
  });

  it.each([
    ['List-Id', 'Info <info.xn--lindsa-lua.example>'],
    ['List-Post', '<mailto:info@xn--lindsa-lua.example?subject=x>'],
  ])('nor does one whose domain stands there in code: %s', async (name, value) => {
    const lines = { [name]: value, To: 'info@lindåsa.example' };
    const read = await readOne(lines);
    expect([read?.recipients, read?.isBulk]).toEqual([['info@lindåsa.example'], undefined]);
  });

  it('passes over drafts', async () => {
    const { ignored } = await readCounted(logFile(mail({ 'X-Gmail-Labels': 'Viktigt,Utkast' })));
    expect(ignored).toEqual({ 'not-a-contact-row': 1 });
  });
});

describe('encoded words', () => {
  it.each([
    ['=?utf-8?Q?H=C3=A5l?=', 'Hål'],
    ['=?UTF-8?B?SMOlbA==?= i vägen', 'Hål i vägen'],
    ['=?iso-8859-1?Q?SV:_H=E5l?=', 'SV: Hål'],
    ['=?utf-8?Q?H=C3?= =?utf-8?Q?=A5l?=', 'Hål'],
    ['=?utf-8?Q?H?= =?iso-8859-1?Q?=E5l?=', 'Hål'],
    ['=?utf-8*sv?Q?H=C3=A5l?=', 'Hål'],
    ['=?klingon?Q?H=E5l?=', '=?klingon?Q?H=E5l?='],
    ['=?utf-8?X?H?= 2 =? 3', '=?utf-8?X?H?= 2 =? 3'],
  ])('%s', (written, text) => {
    expect(decodeWords(written)).toBe(text);
  });

  it('raw bytes in a header are read by what they are', async () => {
    const [read] = mailsOf(await readCounted(logFile(new Uint8Array(Buffer.from(mail(), 'latin1')))));
    expect(read?.subject).toBe('Hål');
  });

  it('give back any text that was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const encoded = `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
        expect(decodeWords(encoded)).toBe(Buffer.from(text).toString());
      }),
    );
  });
});

it('a damaged archive loses no mail but the damaged one', async () => {
  const ids = Array.from({ length: 12 }, (_, index) => `<${index}@x>`);
  const written = ids.map((id) => mail({ 'Message-ID': id }));
  await fc.assert(
    fc.asyncProperty(fc.nat(11), fc.nat(200), fc.string(), async (hurt, at, junk) => {
      const damaged = written.map((text, index) => {
        const place = Math.min(mark.length + 1 + at, text.length - 2);
        return index === hurt ? `${text.slice(0, place)}${junk}${text.slice(place)}` : text;
      });
      const reading = await readCounted(logFile(damaged.join('')));
      const found = mailsOf(reading).map(({ messageId }) => messageId);
      const others = ids.filter((_, index) => index !== hurt).map((id) => id.slice(1, -1));
      expect(found).toEqual(expect.arrayContaining(others));
    }),
    { numRuns: 60 },
  );
});
