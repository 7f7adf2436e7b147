import { describe, expect, it } from '@jest/globals';
import type { ArrivalContrast, ArrivalTimes } from '../../src/model/arrival.js';
import type { Cell } from '../../src/model/cell.js';
import type { Channel } from '../../src/model/event.js';
import type { Share } from '../../src/model/share.js';
import { toldRule } from '../../src/report/told-rule.js';
import { channelSpread } from '../../src/report/view.js';
import { worseTimes } from '../../src/report/view-arrivals.js';
import { slowestCurve, toldCurves } from '../../src/report/view-curve.js';
import { weekSpread } from '../../src/report/view-series.js';
import { languages } from '../../src/report/words/words.js';
import { cell, samplePublished, sampleResult, wilson } from './sample-result.js';

const { funnelFigure } = languages.sv.areas;
const { arrivalFigure } = languages.sv.arrivals;
const { curveFigure } = languages.sv.curve;

const [rule] = sampleResult.rules;
const [main] = rule.readings;
type Week = (typeof main.weeks)[number];

function ofChannels(mail: Cell, phone: Cell, cases: Cell): typeof main {
  const channels = [
    { channel: 'mail', cell: mail },
    { channel: 'phone', cell: phone },
    { channel: 'case', cell: cases },
  ] as const;
  return { ...main, channels };
}

describe('how far the channels of a figure stand apart', () => {
  const [half, most, all] = [cell([50, 50, 0, 0]), cell([65, 35, 0, 0]), cell([96, 4, 0, 0])];

  it.each<[string, ReturnType<typeof ofChannels>, unknown]>([
    ['one below all others', ofChannels(half, all, all), { weakest: { channel: 'mail' } }],
    ['two low ones and a high one', ofChannels(half, most, all), 'apart'],
    ['nothing that chance cannot explain', ofChannels(most, most, half), 'alike'],
    ['a single channel', { ...main, channels: [{ channel: 'mail', cell: half }] }, null],
  ])('%s', (_, reading, expected) => {
    const spread = channelSpread(reading);
    if (typeof expected === 'object' && expected !== null) expect(spread).toMatchObject(expected);
    else expect(spread).toBe(expected);
  });
});

describe('how far weeks stand apart', () => {
  const week = (found: Cell): Week => ({
    week: '2018-W41',
    monday: 17_812,
    cell: found,
    channels: [{ channel: 'mail', cell: found }],
  });
  const spreadOf = (...cells: readonly Cell[]) =>
    weekSpread({
      ...main,
      channels: [{ channel: 'mail', cell: cell([9, 9, 9, 0]) }],
      weeks: cells.map(week),
    });

  it.each<[string, ReturnType<typeof spreadOf>, unknown]>([
    ['alike', spreadOf(cell([50, 5, 0, 0]), cell([51, 4, 0, 0])), 'alike'],
    ['a single week has nothing to be compared with', spreadOf(cell([50, 5, 0, 0])), null],
    ['nor has one beside an open week', spreadOf(cell([50, 5, 0, 0]), cell([5, 50, 0, 3])), null],
  ])('%s', (_, spread, expected) => expect(spread).toBe(expected));

  it('the weakest', () => {
    expect(spreadOf(cell([90, 5, 0, 0]), cell([5, 90, 0, 0]))).toMatchObject({ share: { met: 5 } });
  });
});

describe('what the intervals carry of times of arrival', () => {
  const share = (met: number, judged: number) => {
    const found = wilson(met, judged);
    if (found === null) throw new Error('nothing was judged');
    return found;
  };
  const monday = { by: 'weekday', weekday: 0 } as const;
  const evening = { by: 'hours', hours: { from: 16, until: 24 } } as const;
  const contrast = (times: ArrivalTimes, own: Share, others: Share, channel: Channel | null = 'mail') => ({
    ...{ channel, times, share: own, others },
  });
  const noun = { one: 'mejl', many: 'mejl', only: '', theMany: 'mejlen', none: '' };
  const title = (...contrasts: readonly ArrivalContrast[]): string => {
    const worse = worseTimes({ bands: [], slots: [], contrasts }, 'mail');
    return arrivalFigure.title({ channel: 'mail', noun, worse }).replaceAll('\u00a0', ' ');
  };

  it.each([
    [
      'nothing clear',
      [contrast(monday, share(70, 100), share(75, 100))],
      'När mejlen kom gör ingen säker skillnad',
    ],
    ['a day', [contrast(monday, share(50, 100), share(320, 400))], 'Mejl som kom på måndagar avviker oftare'],
    [
      'hours that hold more of it than a day does',
      [
        contrast(monday, share(50, 100), share(320, 400)),
        contrast(evening, share(100, 200), share(250, 300)),
      ],
      'Mejl som kom på vardagar efter kl. 16 avviker oftare',
    ],
    [
      'a time that does better makes no title',
      [contrast(evening, share(99, 100), share(200, 400))],
      'När mejlen kom gör ingen säker skillnad',
    ],
    [
      'another channel makes none of this one',
      [contrast(evening, share(10, 100), share(390, 400), 'phone')],
      'När mejlen kom gör ingen säker skillnad',
    ],
  ])('%s', (_, contrasts, expected) => expect(title(...contrasts)).toBe(expected));
});

describe('what a response-time curve is called', () => {
  const told = toldRule(rule, [rule], languages.sv);
  const noun = { one: 'mejl', many: 'mejl', only: '', theMany: 'mejlen', none: 'Inget' };
  const title = (half: number | null, waiting: number | null, isDeadline = true, isOfFew = false): string =>
    curveFigure
      .title({ noun, isAnswered: true, half, waiting, isDeadline, isOfFew }, told)
      .replaceAll('\u00a0', ' ');

  it('says no more where nobody was answered', () => {
    const nobody = { noun, isAnswered: false, half: null, waiting: 1, isDeadline: true, isOfFew: false };
    expect(curveFigure.title(nobody, told)).toBe('Inget av mejlen fick svar');
    expect(curveFigure.lineText('E-post', { isAnswered: false, half: null, atLimit: 0 })).toBe(
      'E-post: ingen fick svar.',
    );
    expect(curveFigure.lineText('E-post', { isAnswered: true, half: null, atLimit: null })).toBe(
      'E-post: färre än hälften fick svar.',
    );
  });

  it.each([
    [
      'both',
      title(54_000, 0.24),
      'Hälften av mejlen fick svar inom 15 h, men 24 av 100 väntade längre än fristen',
    ],
    [
      'few contacts',
      title(0, 1 / 6, true, true),
      'Hälften av mejlen fick svar direkt, men 17 % väntade längre än fristen',
    ],
    ['at once', title(0, null), 'Hälften av mejlen fick svar direkt'],
    [
      'never',
      title(null, 0.7),
      'Färre än hälften av mejlen fick svar, men 70 av 100 väntade längre än fristen',
    ],
    ['all in time', title(600, 0), 'Hälften av mejlen fick svar inom 10 min'],
    [
      'a limit that may move',
      title(54_000, 0.24, false),
      'Hälften av mejlen fick svar inom 15 h, men 24 av 100 väntade längre än 36 timmar',
    ],
  ])('%s', (_, found, expected) => expect(found).toBe(expected));

  it('tells of the channel that was slowest at the limit', () => {
    const curves = toldCurves(samplePublished.rules[0]);
    expect(slowestCurve(curves)?.channel).toBe('mail');
    expect(slowestCurve([])).toBeNull();
  });
});

describe('what a funnel is called', () => {
  it.each([
    [[], 'all', 'Ingen enhet ligger lägre än slumpen kan förklara'],
    [[], 'shown', 'Ingen av enheterna som visas ligger lägre än slumpen kan förklara'],
    [['Miljö'], 'shown', 'Miljö ligger lägre än slumpen kan förklara'],
    [['Miljö', 'Skola', 'Vård'], 'all', '3\u00a0enheter ligger lägre än slumpen kan förklara'],
  ] as const)('%j, %s', (units, told, expected) => expect(funnelFigure.title(units, told)).toBe(expected));
});
