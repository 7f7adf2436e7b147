import { describe, expect, it } from '@jest/globals';
import { lines, logFile, mailsOf, readCalls, readCases, readCounted } from './reading.js';

const header = 'Datum;Tid;Från;Till;Ämne;Riktning';

function row(name: string): string {
  return `2018-10-08;10:00:00;${name}@hem.example;k@ort.example;Hål i gatan;In`;
}

const trace = 'Received,SenderAddress,RecipientAddress,Subject,Status,MessageTraceId';

function traced(name: string): string {
  return `2018-10-08 10:00:00,${name}@hem.example,k@ort.example,Sak,Delivered,${name}`;
}

/** What stands around the records, and the physical lines on which two of them then begin. */
const layouts: readonly (readonly [name: string, text: string, at: readonly number[]])[] = [
  ['a header first', lines(header, row('a'), row('b')), [2, 3]],
  ['sep= on the first line', lines('sep=;', header, row('a'), row('b')), [3, 4]],
  ['sep= in quotes', lines('"sep=;"', header, row('a'), row('b')), [3, 4]],
  ['sep= and a tab', lines('sep=\t', header, row('a'), row('b')).replaceAll(/;(?!\n)/g, '\t'), [3, 4]],
  ['#TYPE', lines('#TYPE Selected.Object', trace, traced('a'), traced('b')), [3, 4]],
  [
    '#TYPE twice, of exports put after each other',
    lines('#TYPE Selected.Object', trace, traced('a'), '#TYPE Selected.Object', trace, traced('b')),
    [3, 6],
  ],
  [
    '#Fields',
    lines('#Software: X', '#Version: 15', '#Log-type: X', `#Fields: ${trace}`, traced('a'), traced('b')),
    [5, 6],
  ],
  [
    'titles and a period above',
    lines('Rapport, skapad 2018-11-01', 'Från: 2018-10-01;Till: 2018-10-31', '', header, row('a'), row('b')),
    [5, 6],
  ],
  [
    'types of a database under the header',
    lines(header, 'DATE;TIME;VARCHAR(255);NVARCHAR(max);text;CHAR(3)', row('a'), row('b')),
    [3, 4],
  ],
  [
    'a ruled line under the header',
    lines(header, '-----;---;----;----;-----;---', row('a'), row('b')),
    [3, 4],
  ],
  ['the header once more', lines(header, row('a'), header, row('b')), [2, 4]],
  [
    'the header once more, with a byte order mark',
    lines(header, row('a'), `\ufeff${header}`, row('b')),
    [2, 4],
  ],
  [
    'sums below',
    lines(header, row('a'), row('b'), 'Summa;;;;2;', 'Totals,52', ';;;;Totalt;2', 'Grand total: 2'),
    [2, 3],
  ],
  [
    'means and extremes below',
    lines(
      header,
      ...[row('a'), row('b')],
      ...[
        'Genomsnittlig väntetid;;;;2;',
        'Medeltal;;;;2;',
        'Medelvärde;;;;2;',
        'Max;;;;2;',
        'Min: 2;;;;;',
        'Längsta väntetid;;;;2;',
      ],
    ),
    [2, 3],
  ],
  ['blank lines between', lines('', header, '', row('a'), ';;;;;', row('b'), ''), [4, 6]],
  ['empty cells beyond the header', lines(header, `${row('a')};;`, row('b')), [2, 3]],
  ['a column without name', lines(`${header};`, `${row('a')};`, `${row('b')};`), [2, 3]],
  ['no line end at the end', `${header}\n${row('a')}\n${row('b')}`, [2, 3]],
];

describe('what stands around the records', () => {
  it.each(layouts)('is told from them: %s', async (_name, text, at) => {
    const reading = await readCounted(logFile(text));
    expect(mailsOf(reading).map(({ sender, sources }) => [sender, sources[0].row])).toEqual([
      ['a@hem.example', at[0]],
      ['b@hem.example', at[1]],
    ]);
    expect(reading.rejected).toEqual([]);
  });

  it.each(['Max Berg', 'Max', 'Minna Ek', 'Summa summarum'])(
    'does not take a row of %s with a time for a sum, be it readable or not',
    async (name) => {
      const rows = ['2018-10-08', 'idag 08:15'].map((day) => `${name};${day};anna@hem.example;k@ort.example`);
      const reading = await readCounted(logFile(lines('Ämne;Datum;Från;Till', ...rows)));
      expect([reading.events.length, reading.rejected.map(({ reason }) => reason)]).toEqual([
        1,
        ['relative-time'],
      ]);
    },
  );

  it('does not take a number sign for a comment', async () => {
    const text = lines('Ärendenummer;Inkommen;Ärendemening', '#1234;2018-10-08;Hål', '#1235;2018-10-09;Lyse');
    expect((await readCases(logFile(text))).map(({ caseId }) => caseId)).toEqual(['#1234', '#1235']);
  });

  it('refuses what lies beyond the named columns, and what is too short, with a reason', async () => {
    const reading = await readCounted(
      logFile(lines(header, `${row('a')};x`, row('b').slice(0, 30), row('c'))),
    );
    expect(reading.rejected.map(({ source, reason }) => [source.row, reason])).toEqual([
      [2, 'too-many-columns'],
      [3, 'too-few-columns'],
    ]);
    expect(reading.events).toHaveLength(1);
  });

  it('takes the first of two columns of one name, and lists the other as not needed', async () => {
    const text = lines(
      'Datum;Tid;Från;Till;Ämne;Ämne;Riktning',
      '2018-10-08;10:00:00;a@hem.example;k@ort.example;Ett;Två;In',
    );
    const reading = await readCounted(logFile(text));
    expect(mailsOf(reading)[0]?.subject).toBe('Ett');
    expect(reading.files[0]?.columnsIgnored).toEqual(['Ämne']);
  });

  it('reads a decimal comma, in seconds and in parts of a day', async () => {
    const text = lines(
      'Tidpunkt;A-nummer;B-nummer;Status;Väntetid;Samtalstid',
      '2018-10-08 10:00:00;0701740605;0980319210;Besvarad;12,5;60,25',
      '2018-10-08 11:00:00;0701740605;0980319210;Besvarad;0,000173611;0,00069444',
    );
    expect(
      (await readCalls(logFile(text))).map(({ waitSeconds, talkSeconds }) => [waitSeconds, talkSeconds]),
    ).toEqual([
      [13, 60],
      [15, 60],
    ]);
  });

  it('lets a record of nothing but delimiters cost itself', async () => {
    const reading = await readCounted(logFile(lines(header, row('a'), ';'.repeat(300_000), row('b'))));
    expect(mailsOf(reading).map(({ sources }) => sources[0].row)).toEqual([2, 4]);
    expect(reading.rejected.map(({ source }) => source.row)).toEqual([3]);
  });
});

describe('a file of as many records as exports are cut at', () => {
  it.each([
    [999, false, undefined],
    [1000, false, 'known'],
    [1000, true, 'known'],
    [10_000, false, 'round'],
    [10_001, false, undefined],
  ])('is marked: %i records, a header once more: %s', async (records, isHeadedTwice, cutAt) => {
    const rows = Array.from({ length: records }, (_, index) => traced(`a${index}`));
    const reading = await readCounted(logFile(lines(trace, ...rows, ...(isHeadedTwice ? [trace] : []))));
    expect(reading.files[0]?.cutAt).toBe(cutAt);
  });
});

describe('a file without header', () => {
  it.each(['sep=;', '"sep=;"'])('has no record in the line %s', async (first) => {
    const call = (second: number) =>
      `Anna;0701740605;29000;public;2018-10-08 10:00:0${second};;2018-10-08 10:00:40;40;0;NO_ANSWER;1111111${second}-1111-1111-1111-111111111111;;;PCMA;PCMA`;
    const reading = await readCounted(logFile(lines(first, call(1), call(2))));
    expect(reading.rejected).toEqual([]);
    expect(reading.events.map(({ sources }) => sources.map(({ row: at }) => at))).toEqual([[2], [3]]);
  });
});

describe('two exports of one log', () => {
  const calls = 'Tidpunkt;A-nummer;B-nummer;Status;Väntetid;Samtalstid';
  const called = (hour: number) => `2018-10-08 ${hour}:00:00;0701740605;0980319210;Missat;5;0`;
  const file = (name: string, hours: readonly number[]) =>
    logFile(lines(calls, ...hours.map(called)), { file: name });

  it('tell which rows they share, and from when to when', async () => {
    const reading = await readCounted(file('b.csv', [10, 11, 12, 13]), file('a.csv', [12, 12, 13, 14]));
    const span = { first: Date.UTC(2018, 9, 8, 10), last: Date.UTC(2018, 9, 8, 11) };
    expect(reading.sharedRows).toEqual([{ files: ['b.csv', 'a.csv'], rows: 2, ...span }]);
    expect([reading.events.length, reading.folded]).toEqual([6, { duplicate: 2 }]);
  });

  it('share nothing where one goes on where the other ends', async () => {
    const reading = await readCounted(file('a.csv', [10, 11]), file('b.csv', [12, 13]));
    expect(reading.sharedRows).toEqual([]);
  });
});
