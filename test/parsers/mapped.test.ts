import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readInputFormat } from '../../src/cli/input-format.js';
import { proposeFormat } from '../../src/parsers/proposal/propose-format.js';
import '../fixed-seed.js';
import { iso, lines, logFile, readCalls, readCases, readCounted, readMails } from './reading.js';

function described(yaml: string, content: string) {
  return logFile(content, { format: readInputFormat(yaml, 'vaxeln.yaml') });
}

const calls = 'channel: phone\ncolumns: { time: När, from: Vem, queue: Kö, status: Blev, callId: Nr }\n';

describe('calls in words of one’s own', () => {
  it('reads the words of the file before those that the program knows', async () => {
    const yaml = `${calls}choices: { status: { SVAR: busy, hopp: handed-on } }\n`;
    const rows = ['1;2018-10-08 10:00;0701740605;A;svar', '2;2018-10-08 11:00;0701740605;A;missat'];
    const read = await readCalls(described(yaml, lines('Nr;När;Vem;Kö;Blev', ...rows)));
    expect(read.map(({ outcome }) => outcome)).toEqual(['busy', 'no-answer']);
  });

  it('refuses a row with a word that nobody has explained', async () => {
    const read = await readCounted(
      described(calls, lines('Nr;När;Vem;Kö;Blev', '1;2018-10-08 10:00;070174;A;qzx')),
    );
    expect(read.rejected).toMatchObject([{ reason: 'unknown-value', column: 'Blev' }]);
  });

  it.each([
    ['folds rows of one id', calls],
    [
      'folds rows that agree in the columns named',
      calls.replace(', callId: Nr', '').concat('foldBy: [Nr, Vem]\n'),
    ],
  ])('%s', async (_, yaml) => {
    const rows = [
      '7;2018-10-08 10:00:00;0701740605;A;missat',
      '7;2018-10-08 10:00:30;0701740605;B;besvarat',
      '8;2018-10-08 10:00:40;0701740605;B;missat',
    ];
    const read = await readCounted(described(yaml, lines('Nr;När;Vem;Kö;Blev', ...rows)));
    expect(read.events).toHaveLength(2);
    expect(read.folded).toEqual({ leg: 1 });
  });

  it.each([
    ['a time of day after it', '10:00:00', '10:00:20', '10:02:00', 20, 100],
    ['a date and time', '10:00:00', '2018-10-08 10:00:05', '2018-10-08 10:00:06', 5, 1],
    ['a time of day after midnight', '23:59:50', '00:00:10', '00:01:10', 20, 60],
    ['nobody', '10:00:00', '', '10:00:45', 45, null],
    ['times to the minute, which measure no seconds', '10:00', '10:00', '10:05', null, null],
  ])(
    'works out waiting and talk from when it was answered and over: %s',
    async (_, at, answered, over, wait, talk) => {
      const yaml =
        'channel: phone\ncolumns: { time: När, from: Vem, queue: Kö, answered: Svar, ended: Slut }\n';
      const row = `2018-10-08 ${at};0701740605;A;${answered};${over}`;
      const [call] = await readCalls(described(yaml, lines('När;Vem;Kö;Svar;Slut', row)));
      expect(call).toMatchObject({
        outcome: answered === '' ? 'no-answer' : 'answered',
        ...{ waitSeconds: wait, talkSeconds: talk },
      });
    },
  );

  it('passes over the rows that are no contacts, and counts them', async () => {
    const rows = ['1;2018-10-08 10:00;0701740605;Testkö;missat', '2;2018-10-08 10:00;0701740605;A;missat'];
    const read = await readCounted(
      described(`${calls}skip: { Kö: ^test }\n`, lines('Nr;När;Vem;Kö;Blev', ...rows)),
    );
    expect(read.ignored).toEqual({ 'not-a-contact-row': 1 });
    expect(read.events).toHaveLength(1);
  });
});

describe('mail in columns of one’s own', () => {
  it.each([
    [
      'by numbers, where the file has no header',
      'header: false\ncolumns: { time: 1, sender: 2, recipients: 4 }\n',
      '',
    ],
    [
      'by headers, several of which the column may have',
      'columns: { time: [Tid, När], sender: Av, recipients: Mot }\n',
      'När;Av;Typ;Mot',
    ],
  ])('%s', async (_, columns, header) => {
    const row = '8/10/2018 10:00;anna@hem.example;x;kund@ort.example';
    const yaml = `channel: mail\nzone: UTC\ndateOrder: day-first\ndirection: incoming\n${columns}`;
    const [mail] = await readMails(described(yaml, lines(...(header === '' ? [] : [header]), row)));
    expect(mail).toMatchObject({
      ...{ sender: 'anna@hem.example', recipients: ['kund@ort.example'], statedDirection: 'incoming' },
      format: 'vaxeln',
    });
    expect(iso(mail?.at.start ?? 0)).toBe('2018-10-08T10:00:00.000Z');
  });

  it('takes a sign between the columns that nobody would guess', async () => {
    const yaml = 'channel: mail\ndelimiter: "~"\ncolumns: { time: När, sender: Av, recipients: Mot }\n';
    const row = '2018-10-08 10:00~"Ek, Anna" <anna@hem.example>~kund@ort.example';
    expect(await readMails(described(yaml, lines('När~Av~Mot', row)))).toHaveLength(1);
  });
});

describe('cases in words of one’s own', () => {
  it('reads categories and directions', async () => {
    const yaml = `channel: case
columns: { received: Ankom, category: Sort, direction: Håll }
choices: { category: { Gnäll: complaint }, direction: { hit: incoming, dit: outgoing } }
`;
    const rows = ['2018-10-08;gnäll;hit', '2018-10-08;Fråga;hit', '2018-10-08;Gnäll;dit'];
    const input = described(yaml, lines('Ankom;Sort;Håll', ...rows));
    const cases = await readCases(input);
    expect(cases.map(({ category }) => category)).toEqual(['complaint', 'question']);
    expect((await readCounted(input)).ignored).toEqual({ 'not-a-contact-row': 1 });
  });
});

describe('a proposal', () => {
  it('comes to an end whatever the file holds', async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('2018-10-08 10:00', '0701740605', 'anna@hem.example', 'Från', 'Tid', ''),
    );
    const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(';', ',', '\t'), async (rows, delimiter) => {
        const text = rows.map((row) => row.join(delimiter)).join('\n');
        const { proposal } = await proposeFormat(logFile(text));
        const columns = proposal?.columns.map(({ column }) => column) ?? [];
        expect(new Set(columns).size).toBe(columns.length);
      }),
      { numRuns: 200 },
    );
  });
});
