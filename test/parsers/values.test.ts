import { describe, expect, it } from '@jest/globals';
import { formatDate } from '../../src/calendar/zone.js';
import { readDuration } from '../../src/parsers/values/duration.js';
import { readAddresses } from '../../src/parsers/values/mail-address.js';
import { readParty } from '../../src/parsers/values/phone-number.js';
import { type DateOrder, orderShownBy, readWallText } from '../../src/parsers/values/wall-time.js';
import { iso, lines, logFile, readCounted } from './reading.js';

function wall(text: string, order: DateOrder | null = null): string | null {
  const read = readWallText(text, order);
  if (read === null || read === 'ambiguous') return read;
  const seconds = read.millisecondOfDay / 1000;
  const offset = read.offsetMinutes === null ? '' : ` ${read.offsetMinutes}`;
  return `${formatDate(read.date)} ${seconds} ${read.precision}${offset}`;
}

describe('readWallText', () => {
  it.each([
    ['2018-10-08 08:15:12', '2018-10-08 29712 exact'],
    ['2018-10-08T08:15:12.5000000Z', '2018-10-08 29712.5 exact 0'],
    ['2018-10-08T08:15:12+02:00', '2018-10-08 29712 exact 120'],
    ['2018-10-08 08:15', '2018-10-08 29700 minute'],
    ['2018-10-08 kl. 08.15', '2018-10-08 29700 minute'],
    ['må 2018-10-08 08:15', '2018-10-08 29700 minute'],
    ['måndag den 8 oktober 2018 08:15', '2018-10-08 29700 minute'],
    ['8 okt. 2018 kl 08:15:12', '2018-10-08 29712 exact'],
    ['12/Nov/26 8:15 AM', '2026-11-12 29700 minute'],
    ['12/okt/26 20:15', '2026-10-12 72900 minute'],
    ['5-Jan-2026', '2026-01-05 0 day'],
    ['12/Nov/261', null],
    ['12/Foo/26 8:15 AM', null],
    ['20260105 08:15', '2026-01-05 29700 minute'],
    ['20261305', null],
    ['202601051', null],
    ['5/1 2026 kl 08.15', '2026-01-05 29700 minute'],
    ['5/1-26', '2026-01-05 0 day'],
    ['5/1 08:15', null],
    ['5/1-08:15', null],
    ['2018/2/10 22:41', '2018-02-10 81660 minute'],
    ['08.10.2018 08:15:12', '2018-10-08 29712 exact'],
    ['2018-10-08', '2018-10-08 0 day'],
    ['2018-10-08 12:15:12 AM', '2018-10-08 912 exact'],
    ['2018-10-08 8:15:12 em', '2018-10-08 72912 exact'],
    ['10/8/2018 8:15:12 AM', 'ambiguous'],
    ['2018\u201110\u201108 08:15', '2018-10-08 29700 minute'],
    ['\u200E2018\u200E-\u200E10\u200E-\u200E08\u00A008\uFF1A15', '2018-10-08 29700 minute'],
    ['2018-10-08T08:15:12\u221202:00', '2018-10-08 29712 exact -120'],
    ['2018-02-30 08:15', null],
    ['2018-10-08 25:70', null],
    ['18-10-08', null],
    ['18/10/08', 'ambiguous'],
    ['1/12/26 8:15 AM', 'ambiguous'],
    ['1.12.26 8:15', null],
    ['1-12-26 8:15', null],
    ['1/12/261', null],
    ['1/12/26/3', null],
    ['i går', null],
    ['', null],
  ])('reads %s', (text, expected) => {
    expect(wall(text)).toBe(expected);
  });

  it('reads a short date in the order that its column shows', () => {
    expect(wall('10/8/2018 8:15:12 PM', 'month-first')).toBe('2018-10-08 72912 exact');
    expect(wall('10/8/2018 20:15:12', 'day-first')).toBe('2018-08-10 72912 exact');
    expect(['10/8/2018', '13/8/2018', '8/13/2018', '13/13/2018', '2018-10-08'].map(orderShownBy)).toEqual([
      'either',
      'day-first',
      'month-first',
      null,
      null,
    ]);
  });
});

describe('a date whose year has two digits', () => {
  it.each([
    ['1/13/26 8:15 AM', 'month-first', '2026-01-13 29700 minute'],
    ['12/1/26 20:15', 'month-first', '2026-12-01 72900 minute'],
    ['12/1/26 20:15', 'day-first', '2026-01-12 72900 minute'],
    ['26/01/13', 'month-first', null],
  ] as const)('is read in an order that is known: %s %s', (text, order, expected) => {
    expect(wall(text, order)).toBe(expected);
  });

  it.each([
    ['1/13/26', 'month-first'],
    ['1/12/26', 'either'],
    ['26/01/12', null],
    ['13/1/26', null],
    ['1-13-26', null],
  ])('shows an order only where the first number can be no year: %s', (text, expected) => {
    expect(orderShownBy(text)).toBe(expected);
  });

  const header = 'Tidpunkt,Avsändare,Mottagare,Ämne';
  const mail = (time: string) => `${time},anna@hem.example,info@ort.example,Hål`;

  it.each([
    ['where another shows the order', ['1/12/26 8:15 AM', '1/13/26 8:15 AM'], ['2026-01-12', '2026-01-13']],
    ['never where the year may stand first', ['26/01/12 8:15', '26/01/11 8:15'], []],
  ])('%s', async (_case, times, days) => {
    const { events } = await readCounted(logFile(lines(header, ...times.map(mail))));
    expect(events.map(({ at }) => iso(at.start).slice(0, 10))).toEqual(days);
  });

  it('is asked for where none does', async () => {
    const reading = readCounted(logFile(lines(header, mail('1/12/26 8:15'), mail('1/11/26 8:15'))));
    await expect(reading).rejects.toMatchObject({ code: 'ambiguous-dates' });
  });
});

describe('readDuration', () => {
  it.each([
    ['75', 75],
    ['1:15', 75],
    ['0:01:15', 75],
    ['27:00:01', 97_201],
    ['1 min 15 s', 75],
    ['75 sek', 75],
    ['0,000868055556', 75],
    ['1m 2s', 62],
    ['12,5', 13],
    ['', null],
    ['1\uFF1A15', 75],
    ['-1', null],
    ['\u22121', null],
    ['lång', null],
  ])('reads %s', (text, expected) => {
    expect(readDuration(text)).toBe(expected);
  });
});

describe('readParty', () => {
  it.each([
    ['070-174 06 05', '+46701740605'],
    ['701740605', '+46701740605'],
    ['46701740605', '+46701740605'],
    ['701740605.0', '+46701740605'],
    ['46701740605,00', '+46701740605'],
    ['201.0', '201'],
    ['0.0', null],
    ['08.123 456.00', '+46812345600'],
    ['08123456.00', '+46812345600'],
    ['+46 (0)70-174 06 05', '+46701740605'],
    ['0046701740605', '+46701740605'],
    ['00701740605', '+46701740605'],
    ['"Växeln" <08-465 004 00>', '+46846500400'],
    ['sip:0701740605@sbc.example', '+46701740605'],
    ['+4722334455', '+4722334455'],
    ['201', '201'],
    ['11414', '11414'],
    ['Kundcenter kö', 'Kundcenter kö'],
    ['070-174 06**', '+467017406**'],
    ['+4670174 0xxx', '+46701740***'],
    ['46701740***', '+46701740***'],
    ['701740***', '+46701740***'],
    ['070\u2013174 06 05', '+46701740605'],
    ['070\u2011174\u00A006\u00A005', '+46701740605'],
    ['070\u2212174 06 05', '+46701740605'],
    ['\uFF0B46701740605', '+46701740605'],
    ['\uFF10\uFF17\uFF10\uFF0D\uFF11\uFF17\uFF14\uFF10\uFF16\uFF10\uFF15', '+46701740605'],
    ['\u202A+46701740605\u202C', '+46701740605'],
    ['070\u2013174 06**', '+467017406**'],
    ['Anna Ek (070\u2013174 06 05)', '+46701740605'],
    ['Anna Ek 070-174 06 05\u00B9', '+46701740605'],
    ['Kö \u2013 växel', 'Kö \u2013 växel'],
    ['Hemligt nummer', null],
    ['Hemligt tfn', null],
    ['Skyddat nr', null],
    ['Nummer okänt', null],
    ['Anonymous caller', null],
    ['Blockerat', null],
    ['Visas ej', null],
    ['Ej tillgängligt', null],
    ['N/A', null],
    ['****', null],
    ['xxxxxxxxxx', null],
    ['0', null],
    ['Nummerupplysningen', 'Nummerupplysningen'],
    ['Dolt nummer', null],
    ['anonymous', null],
    ['"Anonymous" <anonymous>', null],
    ['anonymous@anonymous.invalid', null],
    ['"Anonymous" <sip:anonymous@anonymous.invalid>', null],
    ['sip:unavailable@sbc.example', null],
    ['No Caller ID', null],
    ['Spärrat nummer', null],
    ['A-nummer saknas', null],
    ['Ingen A-nummer', null],
    ['Ingen nummervisning', null],
    ['Inget nummer', null],
    ['Number not available', null],
    ['Utan nummer', null],
    ['CLIR', null],
    ['-', null],
    ['\u2013', null],
    ['\u2014', null],
    ['\u2212', null],
    ['#31#0701740605', '+46701740605'],
    ['*31#070-174 06 05', '+46701740605'],
    ['070 174 06 05 (mobil)', '+46701740605'],
    ['Mobil: 070-174 06 05', '+46701740605'],
    ['Anna Ek (070-174 06 05)', '+46701740605'],
    ['+46 (0)70-174 06 05, Anna Ek', '+46701740605'],
    ['Anna Ek', 'Anna Ek'],
    ['Anna Ek (201)', 'Anna Ek (201)'],
    ['Växel 08.30-16.30', 'Växel 08.30-16.30'],
    ['Kö 2026-01-12', 'Kö 2026-01-12'],
    ['070-174 06 05 eller 201', '070-174 06 05 eller 201'],
    ['Ingen kö', 'Ingen kö'],
    ['No', 'No'],
    ['Nummer', 'Nummer'],
    ['bo@hem.example', 'bo@hem.example'],
    ['', null],
  ])('reads %s', (text, expected) => {
    expect(readParty(text)).toBe(expected);
  });
});

describe('readAddresses', () => {
  it.each([
    ['Info@Kommun.example', ['info@kommun.example']],
    ['"Ek, Anna" <anna.ek@mejl.example>; B <b@mejl.example>', ['anna.ek@mejl.example', 'b@mejl.example']],
    ['a@x.example, a@x.example,B@x.example', ['a@x.example', 'b@x.example']],
    ['mailto:å@x.example.', ['å@x.example']],
    ['bo@xn--malm-8qa.example', ['bo@malmö.example']],
    ['Bo <Bo@MALMÖ.example>, bo@xn--malm-8qa.example', ['bo@malmö.example']],
    ['xn--malm-8qa@x.example', ['xn--malm-8qa@x.example']],
    ['Anna Ek', []],
  ])('reads %s', (text, expected) => {
    expect(readAddresses(text)).toEqual(expected);
  });
});
