import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import { officeCalendar } from '../../src/calendar/office-calendar.js';
import { startOfDay } from '../../src/calendar/zone.js';
import { silenceFindings } from '../../src/measurement/findings/silence-findings.js';
import { collectChannelLogs } from '../../src/measurement/gathering/channel-log.js';
import type { PlacedEvent } from '../../src/model/contact.js';
import type { Direction } from '../../src/model/event.js';
import { gatheredOf, mailEvent, period } from './make.js';

const calendar = createCalendar(officeCalendar);

/** So many mails a day at ten o'clock, from the first day of the period to one that is given. */
function mails(direction: Direction, days: number, aDay: number): readonly PlacedEvent[] {
  return Array.from({ length: days * aDay }, (_, index) => {
    const at = startOfDay(period.from + Math.floor(index / aDay)) + 10 * 3_600_000;
    return { id: 'E', event: mailEvent(at), direction, unit: null, fate: { what: 'passing' } };
  });
}

function found(...events: readonly PlacedEvent[]): readonly string[] {
  const log = gatheredOf(events, collectChannelLogs()).get('mail');
  if (log === undefined) throw new Error('no mail');
  return silenceFindings('mail', log, calendar).map((finding) =>
    finding.code === 'direction-ends-early' ? finding.direction : finding.code,
  );
}

describe('a direction that falls silent', () => {
  it.each([
    ['both go on', 19, 19, 5, []],
    ['sent mail ends a week early', 19, 12, 5, ['outgoing']],
    ['the inbox ends a week early', 12, 19, 5, ['incoming']],
    ['sent mail ends on the Friday, the inbox on the Monday', 15, 12, 5, []],
    ['few write, so that silence is no wonder', 19, 17, 2, []],
  ])('%s', (_case, incoming, outgoing, aDay, expected) => {
    expect(found(...mails('incoming', incoming, aDay), ...mails('outgoing', outgoing, aDay))).toEqual(
      expected,
    );
  });

  it('is no matter where there is one direction only', () => {
    expect(found(...mails('incoming', 19, 5))).toEqual([]);
  });
});
