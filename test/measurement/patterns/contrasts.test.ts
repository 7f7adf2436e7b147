import { describe, expect, it } from '@jest/globals';
import { arrivalContrasts } from '../../../src/measurement/patterns/contrasts.js';
import type { ArrivalContrast, ArrivalSlot, HourBand } from '../../../src/model/arrival.js';
import type { HiddenCell } from '../../../src/model/cell.js';
import type { PartCounts } from '../../../src/model/patterns.js';

type Slot = ArrivalSlot<PartCounts | HiddenCell>;

const bands: readonly HourBand[] = [
  { from: 0, until: 8 },
  { from: 8, until: 12 },
  { from: 12, until: 16 },
  { from: 16, until: 24 },
];

const counts = (judged: number, met: number): PartCounts => ({ contacts: judged, judged, met });

/** A slot of one channel. */
function slot(weekday: number, place: number, mail: PartCounts | HiddenCell): Slot {
  return {
    weekday,
    band: bands[place] ?? null,
    counts: mail,
    channels: [{ channel: 'mail', counts: mail }],
  };
}

const timeOf = ({ times }: ArrivalContrast): string =>
  times.by === 'weekday' ? `day ${times.weekday}` : `${times.hours.from}-${times.hours.until}`;

const told = (slots: readonly Slot[]): readonly string[] =>
  arrivalContrasts(bands, slots)
    .filter(({ channel }) => channel === 'mail')
    .map(
      (one) => `${timeOf(one)}: ${one.share.met}/${one.share.judged} ${one.others.met}/${one.others.judged}`,
    );

describe('times of arrival beside the others', () => {
  it('are days beside the other days, and hours of working days beside the other hours', () => {
    const slots = [slot(0, 1, counts(10, 9)), slot(1, 3, counts(8, 2)), slot(5, 3, counts(6, 6))];
    expect(told(slots)).toEqual([
      'day 0: 9/10 8/14',
      'day 1: 2/8 15/16',
      'day 5: 6/6 11/18',
      '8-12: 9/10 2/8',
      '16-24: 2/8 9/10',
    ]);
  });

  it('leave out what may not be told, and times of fewer than five judged', () => {
    const few = slot(2, 1, counts(4, 0));
    const slots = [slot(0, 1, counts(10, 9)), slot(1, 3, { hidden: 'protects' }), few];
    expect(told(slots)).toEqual([]);
    expect(told([...slots, slot(3, 2, counts(5, 1))])).toEqual([
      'day 0: 9/10 1/9',
      'day 3: 1/5 9/14',
      '8-12: 9/14 1/5',
      '12-16: 1/5 9/14',
    ]);
  });

  it('join the hours before noon, and those after it', () => {
    const byHour = [0, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((from, place, all) => ({
      from,
      until: all[place + 1] ?? 24,
    }));
    const slots = byHour.map((band) => ({ ...slot(0, 0, counts(6, 3)), band }));
    const hours = arrivalContrasts(byHour, slots).flatMap((one) =>
      one.times.by === 'hours' && one.channel === null ? [timeOf(one)] : [],
    );
    expect(hours).toEqual(['0-8', '8-12', '12-16', '16-24']);
  });

  it('know only the day of some, which stand beside no hours', () => {
    const dayOnly = { ...slot(1, 0, counts(9, 9)), band: null };
    expect(told([slot(0, 1, counts(10, 5)), dayOnly])).toEqual(['day 0: 5/10 9/9', 'day 1: 9/9 5/10']);
  });
});
