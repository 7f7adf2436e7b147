import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lines, logFile, readCalls, readCounted, readMails } from './reading.js';

describe('headers of mail logs as different systems write them', () => {
  it.each([
    ['Mottagningstid;Avsändare (e-post);Mottagare (e-post);Ämnesrad', '2018-10-08 08:15'],
    ['Inkommet;Från (adress);Till (adress);Ämne', '2018-10-08 08:15'],
    ['Datum & tid;E-post från;E-post till;Rubrik', '2018-10-08 08:15'],
    ['Datum/Tid;Avsändare;Funktionsbrevlåda;Ämne', '2018-10-08 08:15'],
    ['Skickad;Från;Till;Ämne', 'må 2018-10-08 08:15'],
    ['MOTTAGEN TID;FRÅN;BREVLÅDA;ÄMNE', '2018-10-08 08:15'],
  ])('%s', async (header, time) => {
    const mails = await readMails(
      logFile(
        lines(header, `${time};Ek Anna <anna@x.example>;"Info <info@k.example>; 'bygg@k.example'";Sand`),
      ),
    );
    expect(mails).toMatchObject([
      {
        sender: 'anna@x.example',
        recipients: ['info@k.example', 'bygg@k.example'],
        subject: 'Sand',
        at: { start: Date.UTC(2018, 9, 8, 6, 15), precision: 'minute' },
      },
    ]);
  });

  it('reads a quoted name before an address, which is no CSV', async () => {
    const header = 'Datum och tid;Från;Till;Ämne';
    const rows = [
      '2018-10-08 08:15;"Ek, Anna" <anna@x.example>;info@k.example;"Sand; och salt"',
      '2018-10-08 08:16;"Ek, Anna" <anna@x.example>;info@k.example;"Grus"',
      '2018-10-08 08:17;bo@x.example;info@k.example;Snö',
    ];
    const read = await readMails(logFile(lines(header, ...rows)));
    expect(read.map(({ sender, subject }) => [sender, subject])).toEqual([
      ['anna@x.example', 'Grus'],
      ['bo@x.example', 'Snö'],
    ]);
  });

  it('takes the address where the name stands beside it', async () => {
    const header = 'Datum;Från;Från (adress);Till;Till (adress);Ämne';
    const row = '2018-10-08;Ek Anna;anna@x.example;Kundcenter;info@k.example;Sand';
    expect(await readMails(logFile(lines(header, row)))).toMatchObject([
      { sender: 'anna@x.example', recipients: ['info@k.example'] },
    ]);
  });
});

describe('headers of call lists as different exchanges write them', () => {
  const incoming = { from: '+46701740605', to: ['+4622329000'], outcome: 'no-answer' };
  it.each([
    ['Starttid;Uppringare;Uppringd;Resultat', '2018-10-08 10:00;0701740605;0223-29000;Missat', incoming],
    ['Starttid;A-part;B-part;Status', '2018-10-08 10:00;0701740605;0223-29000;Missat', incoming],
    [
      'Datum;Tid;Ringande nummer;Anropat nummer;Status;Typ',
      '2018-10-08;10:00;0701740605;0223-29000;Missat;Inkommande',
      { ...incoming, statedDirection: 'incoming' },
    ],
    [
      'Inkom;Uppringande nr;Uppringt nr;Samtalsresultat;Kötid (s);Taltid (s)',
      '2018-10-08 10:00;0701740605;0223-29000;Missat;12;n/a',
      { ...incoming, waitSeconds: 12 },
    ],
    [
      'Datum/tid;Inringande nummer;Gruppnamn;Utfall;Kötid',
      '2018-10-08 10:00;0701740605;Kundcenter;Missat;0:12',
      { ...incoming, to: ['Kundcenter'], waitSeconds: 12 },
    ],
    [
      'Tidspunkt;Innringer;Aksessnummer;Kø;Ventetid;Samtaletid;Snakket med;Status',
      '2018-10-08 10:00;0701740605;0223-29000;Sentralbord;0:12;1:00;Ada;Besvart',
      { to: ['+4622329000', 'Sentralbord'], outcome: 'answered', answeredBy: 'Ada', talkSeconds: 60 },
    ],
    [
      'Tidpunkt;A-nummer;B-nummer;Status;Typ',
      '2018-10-08 10:00;0701740605;0223-29000;Missat;Kö',
      { ...incoming, statedDirection: null },
    ],
  ])('%s', async (header, row, expected) => {
    expect(await readCalls(logFile(lines(header, row)))).toMatchObject([expected]);
  });

  it.each([
    ['Inkommande samtal', 'incoming'],
    ['Utgående samtal', 'outgoing'],
    ['Internt samtal', 'internal'],
    ['Utg.', 'outgoing'],
    ['Out', 'outgoing'],
    ['Ink', 'incoming'],
  ])('knows the direction %s', async (word, statedDirection) => {
    const header = 'Tidpunkt;A-nummer;B-nummer;Status;Riktning';
    const row = `2018-10-08 10:00;0701740605;0223-29000;Missat;${word}`;
    expect(await readCalls(logFile(lines(header, row)))).toMatchObject([{ statedDirection }]);
  });
});

describe('durations are in the unit that their header names', () => {
  const read = async (header: string, cell: string) => {
    const row = `2018-10-08 10:00;0701740605;0223-29000;Missat;${cell}`;
    return await readCounted(logFile(lines(`Tidpunkt;A-nummer;B-nummer;Status;${header}`, row, row)));
  };

  it.each([
    ['Väntetid', '12', 12],
    ['Väntetid (s)', '12', 12],
    ['Väntetid (sek)', '0,000868', 75],
    ['Väntetid (sek.)', '12', 12],
    ['Väntetid [s]', '12', 12],
    ['Väntetid (seconds)', '12', 12],
    ['Väntetid (ms)', '12400', 12],
    ['Väntetid (min)', '12', 720],
    ['Väntetid (min.)', '1,5', 90],
    ['Väntetid (Minuter)', '0,2167', 13],
    ['Väntetid (i minuter)', '12', 720],
    ['Väntetid (in minutes)', '12', 720],
    ['Väntetid (min)', '12:30', 750],
    ['Väntetid (min)', '45 s', 45],
    ['Väntetid (tim)', '0,5', 1800],
    ['Väntetid (timmar)', '1:30', 5400],
    ['Väntetid (in hrs)', '0:01:15', 75],
    ['Väntetid (mm:ss)', '0:12', 12],
    ['Väntetid (min:sek)', '1:15', 75],
    ['Väntetid (h:mm)', '0:12', 720],
    ['Väntetid (tt:mm)', '1:05', 3900],
    ['Väntetid (h:mm)', '0:12:30', 750],
    ['Väntetid (hh:mm:ss)', '1:15', 75],
    ['Väntetid (h:mm:ss)', '0,25', 21_600],
    ['Väntetid (h:mm)', '0', 0],
  ])('%s: %s is %i s', async (header, cell, waitSeconds) => {
    const { events } = await read(header, cell);
    expect(events).toMatchObject([{ waitSeconds }, { waitSeconds }]);
  });

  it('and every way to write the same wait says the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 5999 }), async (minutes) => {
        const [hours, rest] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
        const written: readonly (readonly [header: string, cell: string])[] = [
          ['Väntetid (s)', String(minutes * 60)],
          ['Väntetid (ms)', String(minutes * 60_000)],
          ['Väntetid (min)', String(minutes)],
          ['Väntetid (tim)', String(minutes / 60)],
          ['Väntetid (mm:ss)', `${minutes}:00`],
          ['Väntetid (h:mm)', `${hours}:${rest}`],
          ['Väntetid (h:mm:ss)', `${hours}:${rest}:00`],
        ];
        const waits = await Promise.all(
          written.map(async ([header, cell]) => (await read(header, cell)).events),
        );
        for (const events of waits) expect(events).toMatchObject([{ waitSeconds: minutes * 60 }, {}]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['Väntetid (h:mm)', '12'],
    ['Väntetid (mm:ss)', '75'],
  ])('%s: %s is refused, for it may be either', async (header, cell) => {
    const { rejected } = await read(header, cell);
    expect(rejected).toMatchObject([{ column: header, reason: 'unknown-value', value: cell }, {}]);
  });

  it('and a header with a unit that nobody knows is not used', async () => {
    const { files, events } = await read('Väntetid (varv)', '12');
    expect(files).toMatchObject([{ columnsIgnored: ['Väntetid (varv)'] }]);
    expect(events).toMatchObject([{ waitSeconds: null }, {}]);
  });

  it.each(['Wait (min)', 'Wait time, min', 'Wait in minutes', 'Väntat minuter'])(
    'also where the project file points it out: %s',
    async (header) => {
      const text = lines(
        `Tidpunkt;A-nummer;B-nummer;Status;${header}`,
        `2018-10-08 10:00;0701740605;201;Missat;2`,
      );
      expect(await readCalls(logFile(text, { columns: { wait: header } }))).toMatchObject([
        { waitSeconds: 120 },
      ]);
    },
  );
});
