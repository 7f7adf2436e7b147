import { describe, expect, it } from '@jest/globals';
import { readInputFormat } from '../../src/cli/project/input-format.js';
import { createDirectory } from '../../src/pairing/directory.js';
import { placeCall, placeMail } from '../../src/pairing/placement.js';
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

  it('passes over its own documents before anything is asked of them', async () => {
    const yaml = 'channel: case\ncolumns: { received: Ankom, direction: Håll }\n';
    const read = await readCounted(
      described(yaml, lines('Ankom;Håll', ';U', 'i fjol;Upprättad', '2018-10-08;I')),
    );
    expect([read.ignored, read.rejected, read.events.length]).toEqual([{ 'not-a-contact-row': 2 }, [], 1]);
  });

  it('passes over all rows of a file that went out', async () => {
    const yaml = 'channel: case\ndirection: outgoing\ncolumns: { received: Ankom }\n';
    const read = await readCounted(described(yaml, lines('Ankom;Rubrik', '2018-10-08;Buller', ';Svar')));
    expect([read.ignored, read.events]).toEqual([{ 'not-a-contact-row': 2 }, []]);
  });

  it('refuses a direction that nobody has explained', async () => {
    const yaml = 'channel: case\ncolumns: { received: Ankom, direction: Håll }\n';
    const read = await readCounted(described(yaml, lines('Ankom;Håll', '2018-10-08;Qzx', '2018-10-08;')));
    expect(read.rejected).toMatchObject([{ reason: 'unknown-value', column: 'Håll', source: { row: 2 } }]);
    expect(read.events).toHaveLength(1);
  });
});

describe('who is ours', () => {
  const plain = 'columns: { time: När, from: Vem, dialled: Till, status: Blev }\n';
  const directory = createDirectory({
    entries: [],
    ownDomains: ['ort.example'],
    webForms: [],
    ownNumbers: [{ from: '+4622329', until: null }],
  });

  it('own numbers decide which way a call went, where the file does not say', async () => {
    const rows = [
      '2018-10-08 10:00;0701740605;0223-29000;missat',
      '2018-10-08 11:00;0223-29010;0701740605;besvarat',
      '2018-10-08 12:00;0223-29010;0223-29000;besvarat',
      '2018-10-08 13:00;0701740605;08-16 18 58;besvarat',
    ];
    const calls = await readCalls(described(`channel: phone\n${plain}`, lines('När;Vem;Till;Blev', ...rows)));
    expect(calls.map((call) => placeCall(call, directory).direction)).toEqual([
      'incoming',
      'outgoing',
      'internal',
      'passing',
    ]);
  });

  it('own domains decide which way a mail went', async () => {
    const yaml = 'channel: mail\ncolumns: { time: När, sender: Av, recipients: Mot }\n';
    const rows = [
      '2018-10-08 10:00;a@hem.example;b@ort.example',
      '2018-10-08 11:00;b@ort.example;a@hem.example',
    ];
    const mails = await readMails(described(yaml, lines('När;Av;Mot', ...rows)));
    expect(mails.map((mail) => placeMail(mail, directory).direction)).toEqual(['incoming', 'outgoing']);
  });

  it('the description decides where it gives the whole file one direction', async () => {
    const yaml = `channel: phone\ndirection: outgoing\n${plain}`;
    const text = lines('När;Vem;Till;Blev', '2018-10-08 10:00;0701740605;0223-29000;missat');
    expect(await readCalls(described(yaml, text))).toMatchObject([{ statedDirection: 'outgoing' }]);
  });
});

describe('a file that a description does not fit', () => {
  const columns = 'channel: phone\ncolumns: { time: När, from: Vem, dialled: Till, status: Blev }\n';
  const text = lines('När;Vem;Till;Blev;Grupp', '2018-10-08 10:00;070-1740605;0223-29000;missat;A');

  it.each([
    ['a header', columns.replace('När', 'Tid'), '”Tid” för fältet time'],
    [
      'a header to skip by',
      `${columns}skip: { Gruppen: ^Test }\n`,
      '”Gruppen” för fältet skip (menade du ”Grupp”?)',
    ],
    ['a header to fold by', `${columns}foldBy: Samtal\n`, '”Samtal” för fältet foldBy'],
    ['the sign between columns', `${columns}delimiter: "~"\n`, 'har inte ”~” mellan kolumnerna'],
  ])('is refused for what it lacks: %s', async (_, yaml, said) => {
    await expect(readCounted(described(yaml, text))).rejects.toThrow(said);
  });

  it('names the number of a column that is not there, and shows no record', async () => {
    const yaml = 'channel: phone\nheader: false\ncolumns: { time: 1, from: 2, dialled: 9, status: 4 }\n';
    const row = '2018-10-08 10:00;070-1740605;0223-29000;missat\n';
    const refused = readCounted(described(yaml, row));
    await expect(refused).rejects.toThrow('”kolumn 9” för fältet dialled');
    await expect(refused).rejects.not.toThrow('1740605');
    const wrong = readCounted(described(columns, row));
    await expect(wrong).rejects.toMatchObject({ code: 'header-not-found' });
    await expect(wrong).rejects.not.toThrow('1740605');
  });

  it.each([
    ['a zone', 'zone: Stockholm', '3:1: ”Stockholm” går inte som ”zone”'],
    ['an order of dates', 'dateOrder: dag', '3:1: ”dag” går inte som ”dateOrder”'],
    ['a sign between columns', 'delimiter: ";;"', '3:1: ”delimiter” ska vara ett enda tecken, eller tab'],
    ['a pattern', 'skip: { Grupp: "[" }', '3:9: ”[” är inget giltigt mönster'],
    [
      'a meaning',
      'choices: { status: { Klart: answerd } }',
      '3:22: ”answerd” går inte som ”Klart”, menade du ”answered”?',
    ],
  ])('%s that is none is told with its place', (_, line, said) => {
    expect(() => readInputFormat(`${columns}${line}\n`, 'vaxeln.yaml')).toThrow(`vaxeln.yaml:${said}`);
  });
});
