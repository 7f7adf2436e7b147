import { describe, expect, it } from '@jest/globals';
import { differenceOf } from '../../src/measurement/comparison/difference.js';
import { shareOf } from '../../src/measurement/share.js';
import type { Share } from '../../src/model/share.js';
import {
  backgroundFigure,
  changeSentence,
  measurementNames,
  writtenChange,
} from '../../src/report/words/sv/comparison.js';
import {
  cautionSentence,
  leftOutSentence,
  reasonSentence,
} from '../../src/report/words/sv/comparison-reasons.js';
import { fullComparison } from './full-comparison.js';

const names = { earlier: '2014', present: '2018' };

function share(met: number, judged: number): Share {
  const found = shareOf(met, judged);
  if (found === null) throw new Error('nothing was judged');
  return found;
}

function sentence(earlier: Share, present: Share, commonUnits: number | null = null): string {
  const told = { earlier, present, difference: differenceOf(earlier, present) };
  return plain(changeSentence({ told, names, commonUnits, theMany: 'kontakterna', after: 'i tid' }));
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

describe('what is said of a change', () => {
  it.each([
    [
      'up',
      sentence(share(1620, 2000), share(1700, 2000), 7),
      'Bland de 7 enheter som går att jämföra är 85,0 % av kontakterna i tid, mot 81,0 % 2014: upp 4,0 procentenheter (intervall 1,7 till 6,3).',
    ],
    [
      'down',
      sentence(share(900, 1000), share(800, 1000)),
      'Av kontakterna är 80,0 % i tid, mot 90,0 % 2014: ned 10,0 procentenheter (intervall 6,9 till 13,1).',
    ],
    [
      'nothing clear',
      sentence(share(83, 100), share(85, 100)),
      'Ingen säker skillnad mot 2014. Av kontakterna är 85 % i tid, mot 83 % då. Skillnaden ligger mellan −8 och +12 procentenheter.',
    ],
    [
      'a clear change of less than a point, with the decimal that shows it',
      sentence(share(98_000, 100_000), share(98_400, 100_000)),
      'Av kontakterna är 98,4 % i tid, mot 98,0 % 2014: upp 0,4 procentenheter (intervall 0,3 till 0,5).',
    ],
    [
      'one unit',
      sentence(share(900, 1000), share(800, 1000), 1),
      'I den enda enhet som går att jämföra är 80,0 % av kontakterna i tid, mot 90,0 % 2014: ned 10,0 procentenheter (intervall 6,9 till 13,1).',
    ],
  ])('%s', (_, said, expected) => {
    expect(said).toBe(expected);
  });

  it.each([
    [share(749, 1000), share(825, 1000), '74,9 % 82,5 % +7,6 +4,0 till +11,2'],
    [share(0, 40), share(40, 40), '0 % 100 % +100,0 +87,6 till +100,0'],
    [share(6667, 10_000), share(3333, 10_000), '66,7 % 33,3 % −33,4 −34,6 till −32,0'],
    [share(99_999, 100_000), share(99_900, 100_000), '99,999 % 99,900 % −0,099 −0,121 till −0,081'],
    [share(83, 100), share(85, 100), '83,0 % 85,0 % +2,0 −8,3 till +12,3'],
  ])('in a table: %j, %j', (earlier, present, expected) => {
    const written = writtenChange({ earlier, present, difference: differenceOf(earlier, present) });
    expect(plain(Object.values(written).join(' '))).toBe(expected);
  });
});

describe('the names of two measurements', () => {
  const at = (from: string, until: string) => {
    const day = (date: string): number => Date.parse(date) / 86_400_000;
    return { from: day(from), until: day(until), label: '' };
  };
  it.each([
    ['2014-10-06', '2014-11-09', '2018-10-08', '2018-11-11', '2014', '2018'],
    ['2018-04-02', '2018-05-06', '2018-10-08', '2018-11-11', 'våren 2018', 'hösten 2018'],
    [
      '2018-09-03',
      '2018-09-30',
      '2018-10-08',
      '2018-11-11',
      '3–30 september 2018',
      '8 oktober–11 november 2018',
    ],
    ['2014-12-01', '2015-01-31', '2018-10-08', '2018-11-11', '2014–2015', '2018'],
  ])('%s–%s and %s–%s', (from, until, from2, until2, earlier, present) => {
    const found = measurementNames(at(from, until), at(from2, until2));
    expect([plain(found.earlier), plain(found.present)]).toEqual([earlier, present]);
  });
});

describe('why something is not compared', () => {
  const reasons = [
    ...fullComparison.reasons,
    ...fullComparison.rules.flatMap((rule) => [
      ...rule.reasons,
      ...rule.readings.flatMap(({ reasons: ofReading }) => ofReading),
    ]),
  ];

  it('is said for every reason', () => {
    expect(reasons.map((reason) => plain(reasonSentence(reason, names)))).toMatchInlineSnapshot(`
[
  "Går inte att jämföra: den tidigare mätningen gäller Stenköping och den här Lindåsa.",
  "Går inte att jämföra: mätperioderna överlappar varandra 8–16 oktober 2018.",
  "Går inte att jämföra: tiden räknades inte så 2014.",
  "Går inte att jämföra: gränsen var 48 timmar 2014 och är nu 36 timmar.",
  "Går inte att jämföra: andra dagar var arbetsdagar 2014.",
  "Går inte att jämföra: öppettiderna var andra 2014.",
  "Går inte att jämföra: tiden är av fler kanaler än de som mättes båda gångerna.",
  "Går inte att jämföra: andelen kan inte anges 2014, för registret saknar kolumnen Besked.",
  "Går inte att jämföra: löftet mättes inte 2014.",
  "Går inte att jämföra: löftet prövades på ett annat sätt 2014.",
  "Går inte att jämföra: löftet hade en annan lydelse 2014.",
  "Går inte att jämföra: annat räknades som svar 2014, eller från en annan tidpunkt.",
  "Går inte att jämföra: löftet hade andra steg 2014.",
  "Går inte att jämföra: löftet gällde andra kontakter 2014.",
  "Går inte att jämföra: löftet hade andra undantag 2014.",
  "Går inte att jämföra: samtal där uppringaren lade på genast, samtal utanför telefontiden och uppringarens eget senare samtal räknades annorlunda 2014.",
  "Går inte att jämföra: 2014 mättes bara e-post, 2018 bara telefon och ärenderegister.",
]
`);
  });

  it('is said of limits that only run otherwise, and of channels that one of them lacks', () => {
    const same = { code: 'limit-differs', earlier: '36 hours', present: '36 hours' } as const;
    const none = { code: 'no-shared-channel', earlier: [], present: ['phone'] } as const;
    const gone = { code: 'no-shared-channel', earlier: ['mail'], present: [] } as const;
    expect([same, none, gone].map((reason) => plain(reasonSentence(reason, names)))).toEqual([
      'Går inte att jämföra: gränsen räknades på ett annat sätt 2014.',
      'Går inte att jämföra: telefon mättes inte 2014.',
      'Går inte att jämföra: e-post mättes bara 2014.',
    ]);
  });

  it('is said of channels that are left out', () => {
    const said = fullComparison.rules.map((rule) => leftOutSentence({ ...rule, channels: ['mail'] }, names));
    expect(said).toEqual([
      'Bara e-post jämförs: telefon mättes bara 2018.',
      'Bara e-post jämförs: ärenderegister mättes bara 2014.',
      null,
    ]);
  });

  it('has its cautions beside it', () => {
    expect(fullComparison.cautions.map((caution) => cautionSentence(caution, names))).toMatchInlineSnapshot(`
[
  "Mätningen 2014 gjordes med version 0.0.9 av programmet, den här med 0.1.0. Programmets ändringslista säger vad som kan påverka en bedömning.",
  "Projektfilens listor är andra än 2014: vad som inte är kontakter, vad som inte kräver svar, vad som är besked och vad kontakterna gäller.",
  "Bara den här mätningen är rättad för hand. Mätningen 2014 är det inte.",
]
`);
  });
});

describe('a value of another method', () => {
  it.each([
    [{ share: 0.8 }, '80 %'],
    [{ share: 0.795 }, '79,5 %'],
    [{ text: '1,4 dygn' }, '1,4 dygn'],
  ])('%j', (value, expected) => {
    expect(plain(backgroundFigure(value))).toBe(expected);
  });
});
