import type { HourCounting, Limit } from '../../src/model/calendar-spec.js';
import type { Cell, HiddenCell } from '../../src/model/cell.js';
import type { Channel } from '../../src/model/event.js';
import type { OrganisationKind } from '../../src/model/organisation.js';
import type { ReadingFigures, Standing, UnitGroup, WeekGroup } from '../../src/model/reading-figures.js';
import type { PublishedResult, Result } from '../../src/model/result.js';
import type { MeanTime, Share } from '../../src/model/share.js';
import { anyScope } from '../any-scope.js';
import { anyTerms } from '../any-terms.js';
import { sampleFrame } from './sample-frame.js';
import { samplePatterns } from './sample-patterns.js';

/*
 * A measurement of the invented municipality Lindåsa, small enough to read and whole enough to print: every
 * group is summed from the units' channels below, so that the figures agree as real ones do.
 */

type Counts = readonly [met: number, late: number, unanswered: number, pending: number];
export type PublishedCell = Cell | HiddenCell;

export function wilson(met: number, judged: number): Share | null {
  if (judged === 0) return null;
  const z2 = 1.959964 ** 2;
  const p = met / judged;
  const middle = p + z2 / (2 * judged);
  const spread = Math.sqrt(z2) * Math.sqrt((p * (1 - p)) / judged + z2 / (4 * judged * judged));
  const scale = 1 + z2 / judged;
  const low = met === 0 ? 0 : (middle - spread) / scale;
  const high = met === judged ? 1 : (middle + spread) / scale;
  return { value: p, low, high, met, judged };
}

export function cell([met, late, unanswered, pending]: Counts, extra: Partial<Cell> = {}): Cell {
  const judged = met + late + unanswered;
  return {
    met,
    late,
    unanswered,
    pending,
    notAssessable: {},
    excluded: {},
    share: wilson(met, judged),
    shareWithinLog:
      pending > 0 ? wilson(Math.max(0, met - 3 * pending), Math.max(0, judged - 3 * pending)) : null,
    elapsed: responseTimes(judged, late + unanswered, unanswered, 1.4),
    own: responseTimes(judged, late + unanswered, unanswered, 1),
    mean: meanTime(met, late, unanswered + pending),
    ...extra,
  };
}

/** Not a curve, only times that grow with the departures as a curve's would. */
function responseTimes(judged: number, departures: number, unanswered: number, slower: number): Cell['own'] {
  const part = judged === 0 ? 0 : departures / judged;
  return {
    median: Math.round(slower * (7_200 + 90_000 * part)),
    ninetieth: unanswered * 10 > judged ? null : Math.round(slower * (40_000 + 1_900_000 * part)),
  };
}

/** Longer where more were late, and no less where some still wait. */
function meanTime(met: number, late: number, waiting: number): MeanTime | null {
  const answered = met + late;
  if (answered === 0) return null;
  const seconds = (met * 20_000 + late * 200_000) / answered;
  return { answered, seconds, atLeast: waiting === 0 ? null : seconds * 1.2 };
}

function sum(all: readonly Counts[]): Counts {
  return all.reduce<Counts>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]], [0, 0, 0, 0]);
}

interface SampleUnit {
  readonly name: string;
  readonly kind: OrganisationKind | null;
  readonly standing: Standing | null;
  readonly mail?: Counts;
  readonly phone?: Counts;
}

const units: readonly SampleUnit[] = [
  {
    name: 'Barn- och utbildningsförvaltningen',
    kind: 'administration',
    standing: 'as-whole',
    mail: [338, 41, 28, 3],
    phone: [171, 1, 2, 0],
  },
  {
    name: 'Kommunledningskontoret',
    kind: 'administration',
    standing: 'above',
    mail: [201, 9, 3, 2],
    phone: [86, 0, 1, 1],
  },
  {
    name: 'Kultur- och fritidsförvaltningen',
    kind: 'administration',
    standing: 'above',
    mail: [164, 8, 4, 1],
    phone: [58, 1, 2, 0],
  },
  {
    name: 'Näringslivs- och turismenheten',
    kind: 'administration',
    standing: 'as-whole',
    mail: [26, 2, 1, 0],
    phone: [20, 0, 1, 0],
  },
  {
    name: 'Samhällsbyggnadsförvaltningen',
    kind: 'administration',
    standing: 'watch',
    mail: [287, 52, 41, 8],
    phone: [157, 1, 2, 1],
  },
  {
    name: 'Socialförvaltningen',
    kind: 'administration',
    standing: 'improvement-area',
    mail: [212, 44, 36, 6],
    phone: [192, 5, 20, 2],
  },
  { name: 'Fågelmossens vattenråd', kind: 'joint-body', standing: null, mail: [2, 0, 1, 0] },
  {
    name: 'Miljö- och byggförbundet Tre Sjöar',
    kind: 'joint-body',
    standing: 'improvement-area',
    mail: [144, 33, 41, 4],
    phone: [97, 2, 19, 0],
  },
  {
    name: 'Överförmyndarnämnden i samverkan',
    kind: 'joint-body',
    standing: 'improvement-area',
    mail: [31, 12, 6, 1],
    phone: [11, 1, 1, 0],
  },
  { name: 'Lindåsa Bostäder AB', kind: 'company', standing: 'above', mail: [38, 0, 0, 0] },
  {
    name: 'Gemensamma växeln i grannkommunen',
    kind: 'external-switchboard',
    standing: 'above',
    phone: [424, 0, 4, 0],
  },
  { name: 'okänd enhet', kind: null, standing: 'as-whole', mail: [9, 2, 1, 0] },
];

const channelsOf = (unit: SampleUnit): readonly (readonly [Channel, Counts])[] => [
  ...(unit.mail ? [['mail', unit.mail] as const] : []),
  ...(unit.phone ? [['phone', unit.phone] as const] : []),
];

const allOf = (unit: SampleUnit): Counts => sum(channelsOf(unit).map(([, counts]) => counts));

const phoneExtra: Partial<Cell> = {
  notAssessable: { 'hidden-number': 23 },
  excluded: { 'short-abandon': 51, 'closed-hours': 27 },
  elapsed: { median: 0, ninetieth: 41 },
  own: { median: 0, ninetieth: 41 },
};

function channelCell(channel: Channel, counts: Counts, whole = false): Cell {
  if (channel === 'mail') return cell(counts, whole ? { excluded: { 'no-answer-needed': 236 } } : {});
  const { elapsed, own } = cell(counts, phoneExtra);
  return cell(counts, whole ? phoneExtra : { elapsed, own });
}

function unitGroup(unit: SampleUnit): UnitGroup<Cell> {
  return {
    unit: unit.name,
    kind: unit.kind,
    board: null,
    standing: unit.standing,
    cell: cell(allOf(unit)),
    channels: channelsOf(unit).map(([channel, counts]) => ({ channel, cell: channelCell(channel, counts) })),
  };
}

/** `total` in whole parts by weight, the first parts taking what rounding leaves. */
function split(total: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / all));
  const left = total - parts.reduce((a, b) => a + b, 0);
  return parts.map((part, index) => part + (index < left ? 1 : 0));
}

const weekNames = ['2018-W41', '2018-W42', '2018-W43', '2018-W44', '2018-W45'] as const;
/** Monday 8 October 2018. */
const firstMonday = 17_812;

function weekCounts(counts: Counts): readonly Counts[] {
  const met = split(counts[0], [21, 21, 21, 17, 20]);
  const late = split(counts[1], [20, 20, 20, 28, 12]);
  const unanswered = split(counts[2], [20, 22, 22, 28, 8]);
  return weekNames.map((_, week) => [
    met[week] ?? 0,
    late[week] ?? 0,
    unanswered[week] ?? 0,
    week === 4 ? counts[3] : 0,
  ]);
}

const channelNames: readonly Channel[] = ['mail', 'phone'];
const byChannel = channelNames.map((channel) => ({
  channel,
  counts: sum(
    units
      .flatMap((unit) => channelsOf(unit).filter(([name]) => name === channel))
      .map(([, counts]) => counts),
  ),
}));

function weekGroups(): readonly WeekGroup<Cell>[] {
  const weekly = byChannel.map(({ channel, counts }) => ({ channel, weeks: weekCounts(counts) }));
  return weekNames.map((week, index) => {
    const channels = weekly.map(({ channel, weeks }) => ({ channel, counts: weeks[index] ?? [0, 0, 0, 0] }));
    return {
      week,
      monday: firstMonday + index * 7,
      cell: cell(sum(channels.map(({ counts }) => counts))),
      channels: channels.map(({ channel, counts }) => ({ channel, cell: channelCell(channel, counts) })),
    };
  });
}

const wholeExtra: Partial<Cell> = {
  notAssessable: { 'hidden-number': 23 },
  excluded: { 'short-abandon': 51, 'closed-hours': 27, 'no-answer-needed': 236 },
};

const wholeCounts = sum(units.map(allOf));

function hours36(counting: HourCounting): Limit {
  return { kind: 'hours', milliseconds: 36 * 3_600_000, counting };
}

export const mainReading: ReadingFigures<Cell> = {
  reading: 'workday-clock',
  main: true,
  title: 'alla timmar på arbetsdagar',
  allowed: '36 hours',
  limit: hours36('workday-clock'),
  whole: cell(wholeCounts, wholeExtra),
  channels: byChannel.map(({ channel, counts }) => ({ channel, cell: channelCell(channel, counts, true) })),
  boards: [],
  organisationKinds: [...new Set(units.map(({ kind }) => kind))].map((kind) => ({
    kind,
    cell: cell(sum(units.filter((unit) => unit.kind === kind).map(allOf))),
  })),
  units: units.map(unitGroup),
  weeks: weekGroups(),
};

/** Another reading: so many contacts move between in time and late, in mail. */
function otherReading(reading: HourCounting, title: string, moved: number): ReadingFigures<Cell> {
  const shift = (counts: Counts): Counts => [counts[0] + moved, counts[1] - moved, counts[2], counts[3]];
  return {
    ...mainReading,
    reading,
    title,
    main: false,
    limit: hours36(reading),
    whole: cell(shift(wholeCounts), wholeExtra),
    channels: byChannel.map(({ channel, counts }) => ({
      channel,
      cell: channelCell(channel, channel === 'mail' ? shift(counts) : counts, true),
    })),
  };
}

const [met, late, unanswered] = wholeCounts;

export const sampleResult: Result = {
  ...sampleFrame(wholeCounts),
  rules: [
    {
      rule: 'svar-36h',
      partOf: null,
      binding: true,
      join: null,
      kind: 'respond',
      feedback: ['answer'],
      title: 'Svar inom 36 timmar',
      promise: 'Alla telefonsamtal och mejl till kommunen ska få svar inom 36 timmar.',
      source: {
        document: 'Servicegaranti för Lindåsa kommun',
        decision: 'Kommunfullmäktige § 41',
        date: '2002-06-17',
        paragraph: null,
        note: null,
      },
      channels: ['mail', 'phone'],
      scope: anyScope,
      validFrom: null,
      validUntil: null,
      exceptions: [],
      terms: anyTerms,
      readingNote: null,
      indicative: false,
      severity: 'normal',
      measureId: null,
      target: { target: { form: 'at-least', share: 1, of: null }, reached: false },
      channelTargets: [],
      readings: [
        mainReading,
        otherReading('clock', 'alla timmar, alla dagar', -140),
        otherReading('clock-rolled', 'alla timmar, frist flyttas till arbetsdag', 18),
        otherReading('office-hours', 'bara öppettid', 121),
      ],
      evidence: [
        { channel: 'mail', evidence: 'exact', count: 1518 },
        { channel: 'mail', evidence: 'subject', count: 152 },
        { channel: 'mail', evidence: 'counterpart', count: 50 },
        { channel: 'phone', evidence: 'answered', count: 1036 },
        { channel: 'phone', evidence: 'callback', count: 151 },
        { channel: 'phone', evidence: 'own-later-call', count: 43 },
      ],
      sensitivity: [
        { variant: 'without-own-later-call', share: wilson(met - 43, met + late + unanswered) },
        { variant: 'without-callbacks', share: wilson(met - 151, met + late + unanswered) },
        { variant: 'exact-mail-only', share: wilson(met - 171, met + late + unanswered) },
        { variant: 'auto-replies-count', share: wilson(met + 88, met + late + unanswered) },
      ],
      outOfScope: 0,
      takenOver: [],
      calls: null,
      account: [],
      responseCurve: null,
      arrivals: null,
      patterns: [],
      areas: null,
    },
  ],
};

/** `few` and the cell that would give it away: the council of three contacts, and the authority beside it. */
function hide(name: string): HiddenCell | null {
  if (name === 'Fågelmossens vattenråd') return { hidden: 'few' };
  return name === 'Överförmyndarnämnden i samverkan' ? { hidden: 'protects' } : null;
}

function publishedReading(reading: ReadingFigures<Cell>): ReadingFigures<PublishedCell> {
  return {
    ...reading,
    units: reading.units.map((unit) => {
      const hidden = hide(unit.unit);
      if (hidden === null) return unit;
      return {
        ...unit,
        standing: null,
        cell: hidden,
        channels: unit.channels.map(({ channel }) => ({ channel, cell: hidden })),
      };
    }),
  };
}

const [rule] = sampleResult.rules;
const [main, ...others] = rule.readings;

const publishedMain = publishedReading(main);

export const samplePublished: PublishedResult = {
  ...sampleResult,
  rules: [
    {
      ...rule,
      readings: [publishedMain, ...others.map(publishedReading)],
      ...samplePatterns(publishedMain),
    },
  ],
};
