import { afterAll, describe, expect, it } from '@jest/globals';
import type { LogReading } from '../../../src/model/log-reading.js';
import { readCorrections } from '../../../src/parsers/lists/corrections.js';
import { readOrganisation } from '../../../src/parsers/lists/organisation.js';
import { callsOf, lines, logFile, mailsOf, readCounted } from '../../parsers/reading.js';
import { stopCounting, takeSteps } from '../counted-work.js';
import { swellings } from '../nasty-texts.js';

afterAll(stopCounting);

const header = 'Datum;Från;Till;Ämne';
const mail = '2018-10-08 10:00:00;anna@hem.example;kund@ort.example;Hål i vägen';

function readMail(...rows: readonly string[]): Promise<LogReading> {
  return readCounted(logFile(lines(header, ...rows)));
}

function mailWith(subject: string): string {
  return mail.replace('Hål i vägen', `"${subject.replaceAll('"', '""')}"`);
}

describe('a table', () => {
  const million = 1_000_000;

  it.each([
    ['a row', [header, `${mail}${';x'.repeat(million)}`, mail]],
    ['empty cells', [header, `${mail}${';'.repeat(million)}`, mail]],
  ])('with a million columns in %s loses that row alone, and says which', async (_, rows) => {
    takeSteps();
    const reading = await readCounted(logFile(lines(...rows)));
    expect(takeSteps()).toBeLessThan(300 * million);
    expect(reading.events).toHaveLength(1);
    expect(reading.rejected.map(({ source }) => source.row)).toEqual([2]);
  });

  it('with a million columns in its header is refused', async () => {
    takeSteps();
    const came = readCounted(logFile(lines(`${header}${';x'.repeat(million)}`, mail)));
    await expect(came).rejects.toMatchObject({ code: 'unknown-format', place: { file: 'logg.csv' } });
    expect(takeSteps()).toBeLessThan(300 * million);
  });

  it.each(swellings)('with a cell of 200 000 characters of %j is read, row by row', async (swelling) => {
    const huge = swelling.repeat(Math.ceil(200_000 / swelling.length));
    takeSteps();
    const reading = await readMail(mail, mailWith(huge), mail.replace('10:00', '11:00'));
    expect(takeSteps()).toBeLessThan(1_000 * huge.length);
    expect(reading.files[0]?.rows).toBe(3);
    expect(reading.events.length).toBeGreaterThanOrEqual(2);
  });

  const callHeader = 'Tidpunkt;A-nummer;B-nummer;Status;Väntetid;Samtalstid';
  const call = ['2018-10-08 10:00:00', '0701740605', '0980319210', 'Besvarad', '12', '60'];

  it.each([0, 1, 2, 3, 4, 5])(
    'with a swollen cell in column %i of a call takes no work beyond its size',
    async (at) => {
      // What a pattern does inside is not counted: one that tried every way would hold this test for minutes.
      for (const swelling of ['0', ' ', '0 ', '-', '1:', 'x*', '<0>']) {
        const huge = `"${swelling.repeat(20_000)}!"`;
        const reading = await readCounted(
          logFile(lines(callHeader, call.join(';'), call.with(at, huge).join(';'))),
        );
        expect(reading.files[0]?.rows).toBe(2);
      }
    },
  );

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])(
    'may have a column, a person and a subject called %s',
    async (name) => {
      const reading = await readCounted(
        logFile(
          lines(`${header};${name}`, `2018-10-08 10:00:00;${name}@hem.example;${name}@ort.example;${name};x`),
        ),
      );
      expect(mailsOf(reading)).toMatchObject([
        { sender: `${name.toLowerCase()}@hem.example`, subject: name },
      ]);
    },
  );

  it.each([
    ['half of a letter', Buffer.from([0xed, 0xa0, 0x80])],
    ['NUL', Buffer.from('a\0b')],
    ['marks of direction', Buffer.from('\u202Eabc\u2066')],
    ['a mark of order in the middle', Buffer.from('a\uFEFFb')],
    ['a byte that is no text', Buffer.from([0xff, 0xfe, 0x80])],
  ])('with %s in a cell keeps its rows', async (_, bytes) => {
    const bytesOfRow = Buffer.concat([
      Buffer.from(`${header}\n${mail}`),
      bytes,
      Buffer.from(`\n${mail.replace('10', '11')}\n`),
    ]);
    const reading = await readCounted(logFile(bytesOfRow));
    expect(reading.files[0]?.rows).toBe(2);
    expect(reading.events).toHaveLength(2);
  });
});

describe('a time', () => {
  it.each([
    ...[
      '9999-12-31 23:59:59',
      '0000-01-01 00:00:00',
      '1969-12-31 23:59:59',
      '-0001-01-01 00:00:00',
      '10000-01-01 00:00:00',
      '2018-13-01',
      '2018-02-30',
    ],
    ...[
      '+275760-09-13T00:00:00Z',
      '-271821-04-20T00:00:00Z',
      '8640000000000001',
      '2018-10-08 24:00:01',
      '1e400',
    ],
  ])('%s is no time of a log: the row is listed', async (written) => {
    const reading = await readMail(mail, mail.replace('2018-10-08 10:00:00', written));
    expect([reading.events.length, reading.rejected.map(({ source }) => source.row)]).toEqual([1, [3]]);
  });
});

describe('a number', () => {
  const columns = 'Tidpunkt;A-nummer;B-nummer;Status;Väntetid;Samtalstid';
  const number = (talk: string) =>
    readCounted(logFile(lines(columns, `2018-10-08 10:00:00;0701740605;0980319210;Besvarad;0;${talk}`)));

  it.each(['9007199254740993', '9'.repeat(400), '1e309', '-1', '999999999999:59:59'])(
    'beyond the safe ones is never a duration that is added: %s',
    async (talk) => {
      const reading = await number(talk);
      const seconds = callsOf(reading).map(({ talkSeconds }) => talkSeconds ?? 0);
      expect(seconds.every((one) => Number.isSafeInteger(one) && one >= 0)).toBe(true);
    },
  );
});

describe('lists that people write', () => {
  it.each(['__proto__', 'constructor', '\u202Eabc', 'a\0b', '=1+1'])(
    'may have a unit called %j',
    async (unit) => {
      const bytes = Buffer.from(lines('enhet;värde', `${unit};kund@ort.example`));
      expect(await readOrganisation({ file: 'enheter.csv', bytes })).toMatchObject([{ unit }]);
    },
  );

  it('tell every correction of a moment that never was', async () => {
    const columns = 'kontakt;mottagen;rättelse;tid;enhet;orsak;signatur;datum';
    const rows = ['-0001-01-01 10:00', '10000-01-01 10:00', '2018-02-30 10:00'].map(
      (time) => `E-20181008-0001;${time};besvarad per telefon;${time};;Ringde;LÅ;2018-11-20`,
    );
    const { lines: read } = await readCorrections({
      file: 'rättelser.csv',
      bytes: Buffer.from(lines(columns, ...rows)),
    });
    expect(read.map((line) => 'mistakes' in line)).toEqual([true, true, true]);
  });
});
