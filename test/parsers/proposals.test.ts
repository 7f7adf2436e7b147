import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readInputFormat } from '../../src/cli/project/input-format.js';
import type { FormatProposal } from '../../src/model/inspection.js';
import { proposeFormat } from '../../src/parsers/proposal/propose-format.js';
import { formatLines } from '../../src/report/proposal-yaml.js';
import { languages } from '../../src/report/words/words.js';
import '../fixed-seed.js';
import { lines, logFile, readCounted } from './reading.js';

async function proposed(text: string, file = 'logg.csv'): Promise<FormatProposal> {
  const { proposal } = await proposeFormat(logFile(text, { file }));
  if (proposal === null) throw new Error('nothing was proposed');
  return proposal;
}

/** The description as somebody would copy it, without its name. */
function described(proposal: FormatProposal): string {
  return lines(
    ...formatLines(proposal, languages.sv)
      .slice(1)
      .map((line) => line.slice(4)),
  );
}

function columnsOf({ columns }: FormatProposal): Record<string, string | number> {
  return Object.fromEntries(columns.map(({ field, column }) => [field, column]));
}

const calls = lines(
  'Alfa;Beta;Gamma;Delta;Epsilon;Zeta;Eta;Theta',
  'S-001;2018-10-08 10:00:01;070-174 06 05;Kundcenter;Klarat;0:12;1:15;In',
  'S-002;2018-10-08 10:03:10;0980-16 12 34;Kundcenter;Missad;0:45;0:00;In',
  'S-003;2018-10-08 10:04:00;hemligt nr;Bygglov;Klarat;0:01;0:10;In',
  'S-004;2018-10-09 13:00:00;+46701740605;Bygglov;Tappat;0:45;0:00;In',
  'S-005;2018-10-09 13:30:00;08-16 18 58;Kundcenter;Klarat;0:05;3:00;In',
);

const mails = lines(
  'Kolumn A,Kolumn B,Kolumn C,Kolumn D,Kolumn E',
  '<1@hem.example>,2018-10-08 10:00:01,anna@hem.example,info@ort.example,Hål i Ängsgatan',
  '<2@byn.example>,2018-10-08 11:00:01,bo@byn.example,info@ort.example;bygg@ort.example,Trasig lampa igen',
  '<3@ort.example>,2018-10-08 12:00:01,info@ort.example,anna@hem.example,SV: Hål i Ängsgatan',
  '<4@vik.example>,2018-10-09 10:00:01,cia@vik.example,info@ort.example,Bygglov för altan',
);

const cases = lines(
  'A;B;C;D;E;F',
  'KS 2018/12;2018-10-08;2018-10-12;Klagomål;anna@hem.example;Plogningen på Ängsgatan',
  'KS 2018/13;2018-10-09;;Synpunkt;bo@byn.example;Lampan vid skolan',
  'KS 2018/14;2018-10-10;2018-10-11;Klagomål;cia@vik.example;Soporna hämtas inte',
);

describe('a file whose headers say nothing', () => {
  it.each([
    [
      'calls',
      calls,
      'phone',
      {
        ...{ callId: 'Alfa', time: 'Beta', from: 'Gamma', queue: 'Delta', status: 'Epsilon' },
        ...{ wait: 'Zeta', talk: 'Eta', direction: 'Theta' },
      },
    ],
    [
      'mails',
      mails,
      'mail',
      {
        ...{ messageId: 'Kolumn A', time: 'Kolumn B', sender: 'Kolumn C', recipients: 'Kolumn D' },
        subject: 'Kolumn E',
      },
    ],
    [
      'cases',
      cases,
      'case',
      { caseNumber: 'A', received: 'B', closed: 'C', category: 'D', counterpart: 'E', subject: 'F' },
    ],
  ])(
    'is proposed by its values, every column marked, and read as that: %s',
    async (_, text, channel, columns) => {
      const proposal = await proposed(text);
      expect([proposal.channel, columnsOf(proposal), proposal.lacking]).toEqual([channel, columns, []]);
      expect(new Set(proposal.columns.map(({ basis }) => basis))).toEqual(new Set(['values']));
      const yaml = described(proposal);
      expect(yaml.split('gissning efter värdena').length - 1).toBe(proposal.columns.length);
      const reading = await readCounted(logFile(text, { format: readInputFormat(yaml, 'alfa.yaml') }));
      expect([reading.events.length, reading.rejected]).toEqual([text.split('\n').length - 2, []]);
    },
  );

  it('takes the values where one header says nothing, and the headers where they do', async () => {
    const text = lines(
      'Linje;Ringde;Från nummer;Hur det gick till',
      'Kundcenter;2018-10-08 10:00:01;070-174 06 05;Klarat',
      'Bygglov;2018-10-08 10:03:10;0980-16 12 34;Missad',
      'Kundcenter;2018-10-08 10:03:40;0980-16 12 34;Klarat',
    );
    const { columns } = await proposed(text);
    expect(columns).toEqual([
      { field: 'time', column: 'Ringde', basis: 'values' },
      { field: 'from', column: 'Från nummer', basis: 'header' },
      { field: 'queue', column: 'Linje', basis: 'values' },
      { field: 'status', column: 'Hur det gick till', basis: 'likeness' },
    ]);
  });

  it('tells a date and a time of day that stand apart from durations', async () => {
    const text = lines(
      'A;B;C;D;E',
      '2018-10-08;10:00:01;070-174 06 05;201;0:35',
      '2018-10-08;11:20:40;0980-16 12 34;202;0:00',
      '2018-10-08;15:03:40;08-16 18 58;201;1:12',
      '2018-10-09;09:03:40;08-16 18 58;201;2:12',
    );
    expect(columnsOf(await proposed(text))).toEqual({
      ...{ time: 'A', timeOfDay: 'B', from: 'C', dialled: 'D', talk: 'E' },
    });
  });

  it('takes a running number for none of what is measured', async () => {
    const text = lines(
      'A;B;C;D;E',
      ...['1;2018-10-08 10:00;070-174 06 05;201;Missad', '2;2018-10-08 10:01;0980-16 12 34;201;Besvarad'],
      ...['3;2018-10-08 10:02;08-16 18 58;202;Besvarad', '4;2018-10-08 10:03;08-16 18 58;202;Besvarad'],
    );
    const proposal = await proposed(text);
    expect(proposal).toMatchObject({ channel: 'phone', unused: ['A'], lacking: [] });
  });
});

describe('a proposal', () => {
  it('reads times that the header says are in UTC as that', async () => {
    const text = mails.replace('Kolumn B', 'When (UTC)');
    const proposal = await proposed(text);
    expect(described(proposal)).toContain('zone: UTC\n');
    const format = readInputFormat(described(proposal), 'a.yaml');
    const [first] = (await readCounted(logFile(text, { format }))).events;
    expect(first?.at.start).toBe(Date.UTC(2018, 9, 8, 10, 0, 1));
  });

  it('loads though nothing is known of any word of a column', async () => {
    const text = calls.replaceAll('Klarat', 'Qzx').replaceAll('Missad', 'Wvy').replaceAll('Tappat', 'Wvy');
    const proposal = await proposed(text.replace('Epsilon', 'Status'));
    expect(() => readInputFormat(described(proposal), 'a.yaml')).not.toThrow();
    expect(described(proposal)).toContain('# choices:\n  # status:\n    # Qzx: okänt ord');
  });

  it('takes the first of two columns under one name', async () => {
    const text = calls.replace('Eta;Theta', 'Zeta;Theta');
    expect(columnsOf(await proposed(text))).toMatchObject({ time: 'Beta', from: 'Gamma' });
  });

  it.each([
    ['Växel okt.csv', 'vaxel-okt'],
    ['2026/10.csv', 'format-10'],
    ['jira.csv', 'egen-jira'],
    ['uttag.zip!Mejl/Inkorg (2).csv', 'inkorg-2'],
  ])('is named after its file: %s', async (file, name) => {
    expect((await proposed(calls, file)).name).toBe(name);
  });

  it('comes to an end whatever the file holds', async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '2018-10-08 10:00',
        '0701740605',
        'anna@hem.example',
        'Från',
        'Tid',
        '0:12',
        'Missad',
        '',
      ),
    );
    const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(';', ',', '\t'), async (rows, delimiter) => {
        const text = rows.map((row) => row.join(delimiter)).join('\n');
        const { proposal } = await proposeFormat(logFile(text));
        const columns = proposal?.columns.map(({ column }) => column) ?? [];
        expect(new Set(columns).size).toBe(columns.length);
        if (proposal?.lacking.length === 0) {
          expect(() => readInputFormat(described(proposal), 'a.yaml')).not.toThrow();
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what mail gateways and archives call things', () => {
  it.each([
    [
      'a gateway',
      'Date,From (Header),To,Subject,Status',
      { time: 'Date', sender: 'From (Header)', recipients: 'To' },
    ],
    [
      'a gateway with envelopes',
      'Date/Time,Envelope From,Envelope To,Subject,Route',
      { sender: 'Envelope From', recipients: 'Envelope To' },
    ],
    [
      'Purview',
      'Item Identity,Received or Created,Sender or Created by,Recipients in To line,Subject or Title,Type',
      { time: 'Received or Created', sender: 'Sender or Created by', recipients: 'Recipients in To line' },
    ],
  ])('is proposed: %s', async (_, header, columns) => {
    const first = header.startsWith('Item') ? 'X1,' : '';
    const last = header.endsWith('Type') ? 'Email' : 'Inbound';
    const row = (at: string, from: string, to: string, subject: string) => [at, from, to, subject].join(',');
    const purview = (line: string) => {
      const [at = '', from = '', to = '', subject = ''] = line.split(',');
      return header.startsWith('Item') ? `${first}${at},${from},${to},${subject},${last}` : `${line},${last}`;
    };
    const text = lines(
      header,
      purview(row('2026-01-12 08:15:00', 'anna@hem.example', 'info@ort.example', 'Hål')),
      purview(row('2026-01-13 08:15:00', 'info@ort.example', 'anna@hem.example', 'SV: Hål')),
    );
    const proposal = await proposed(text);
    expect(columnsOf(proposal)).toMatchObject(columns);
    expect(proposal.lacking).toEqual([]);
  });
});

describe('what a header or a column could mean otherwise', () => {
  const callHeader = 'Start Time,Caller Number,DNIS,Outcome';
  const call = (...more: readonly string[]) =>
    ['2026-01-12 08:15:12', '0701234567', '0980319210', ...more].join(',');

  it.each([
    ['Date (UTC)', true, null],
    ['Date (GMT)', true, null],
    ['Date (UTC+00:00)', true, null],
    ['Date (UTC+01:00)', false, '+01:00'],
    ['Date (UTC-5)', false, '-5'],
    ['Date (GMT +0200)', false, '+0200'],
    ['Date', false, null],
  ])('%s: UTC %s, offset %s', async (header, isUtc, utcOffset) => {
    const text = lines(
      `${header},Sender,Recipient,Subject`,
      '2026-01-12 08:15:12,anna@hem.example,info@ort.example,Hål',
      '2026-01-16 08:15:12,bo@hem.example,info@ort.example,Lampa',
    );
    expect(await proposed(text)).toMatchObject({ isUtc, utcOffset });
  });

  it('tells of an offset, which no zone is', async () => {
    const text = lines(
      'Date (UTC+01:00),Sender,Recipient',
      '2026-01-12 08:15:12,anna@hem.example,info@ort.example',
    );
    const yaml = described(await proposed(text));
    expect(yaml).toContain('# kontrollera: rubriken säger UTC+01:00');
    expect(yaml).not.toContain('zone: UTC');
  });

  it.each(['Duration', 'Längd'])(
    '%s is marked as a guess for talk: it may be of the whole call',
    async (header) => {
      const text = lines(`${callHeader},${header}`, call('Svarat', '0:02:10'), call('Missat', '0:00:10'));
      expect((await proposed(text)).columns).toContainEqual({
        field: 'talk',
        column: header,
        basis: 'likeness',
      });
    },
  );

  it.each([
    ['large whole numbers', 'Talk time', '120000', '45000'],
    ['a header that says so', 'Talk time (ms)', '1200', '450'],
    ['a header that says it in full', 'Talk time milliseconds', '1200', '450'],
  ])('milliseconds are no talk: %s', async (_, header, one, other) => {
    const text = lines(
      `${callHeader},${header}`,
      call('Svarat', one),
      call('Missat', '0'),
      call('Svarat', other),
    );
    const { columns, unused } = await proposed(text);
    expect(columns.map(({ field }) => field)).not.toContain('talk');
    expect(unused).toContain(header);
  });

  it.each([
    ['Abandoned', 'no-answer', 'answered'],
    ['Answered', 'answered', 'no-answer'],
  ])('yes and no under %s mean what is asked, and are marked', async (header, yes, no) => {
    const text = lines(
      `Start Time,Caller Number,DNIS,${header}`,
      ...[call('YES'), call('NO'), call('YES'), call('NO')],
    );
    const proposal = await proposed(text);
    expect(proposal.choices).toEqual([
      {
        field: 'status',
        words: [
          { word: 'YES', meaning: yes },
          { word: 'NO', meaning: no },
        ],
      },
    ]);
    expect(described(proposal)).toMatch(/"YES": \S+ {2}# gissning[\s\S]*"NO": \S+ {2}# gissning/);
  });
});

describe('a log that tells of callers or senders', () => {
  it.each([
    [
      'a contact centre, with its parties as SIP has them and years of two digits',
      lines(
        'Media Type,Date,Duration,Direction,ANI,DNIS,Queue,Abandoned,Conversation ID',
        'voice,1/12/26 8:15 AM,300000,Inbound,tel:+46701234567,tel:+46980319000,Kundcenter,NO,8a1b2c3d-0001-4000-8000-000000000001',
        'voice,1/13/26 9:15 AM,120000,Inbound,sip:anonymous@anonymous.invalid,tel:+46980319000,Kundcenter,YES,8a1b2c3d-0001-4000-8000-000000000002',
        'voice,1/13/26 9:25 AM,240000,Inbound,sip:+46707654321@vx.example,tel:+46980319000,Bygglov,NO,8a1b2c3d-0001-4000-8000-000000000003',
      ),
      'phone',
      { from: 'ANI', dialled: 'DNIS', queue: 'Queue', status: 'Abandoned', time: 'Date' },
    ],
    [
      'a switchboard with calls both ways, and no word of what became of them',
      lines(
        'start,caller number,callee number,kind',
        '2026-01-12 10:00:00,0701234567,6514,a',
        '2026-01-12 11:00:00,0707654321,6514,b',
        '2026-01-12 12:00:00,6009,0707654321,a',
      ),
      'phone',
      { from: 'caller number', dialled: 'callee number', time: 'start' },
    ],
    [
      'a gateway, of whose mails only the sender is known',
      lines(
        'Id,Logged,Sender,Disposition',
        'A1-17,2026-01-12 10:00:00,anna@hem.example,ok',
        'A1-18,2026-01-12 10:10:00,bo@hem.example,ok',
      ),
      'mail',
      { time: 'Logged', sender: 'Sender' },
    ],
  ])('is no case register: %s', async (_case, text, channel, columns) => {
    const proposal = await proposed(text);
    expect(proposal.channel).toBe(channel);
    expect(columnsOf(proposal)).toMatchObject(columns);
  });

  it('is one all the same where its header tells when cases came in', async () => {
    const text = lines(
      'Case,Date opened,Sender,Description',
      'A1-17,2026-01-12 10:00:00,anna@hem.example,A hole in the road',
      'A1-18,2026-01-12 10:10:00,bo@hem.example,A lamp is out',
    );
    expect((await proposed(text)).channel).toBe('case');
  });
});
