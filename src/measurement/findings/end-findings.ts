import { localDate } from '../../calendar/zone.js';
import type { Channel } from '../../model/event.js';
import type { Finding } from '../../model/finding.js';
import type { Result } from '../../model/result.js';
import type { ChannelLog } from '../gathering/channel-log.js';
import type { DataFacts } from '../gathering/data-facts.js';
import { channelOrder } from '../groups.js';
import { when } from './when.js';

export interface EndFacts {
  readonly facts: Pick<DataFacts, 'channels'>;
  readonly logEnd: Result['logEnd'];
}

/** A shorter pause is a holiday, or the rest of a period with few cases. */
const fewestDaysAlone = 31;
/** A log of a year may be silent for longer than one of a week. */
const leastShareAlone = 0.5;

/**
 * One time far behind all others may be a slip of the pen, and by it contacts that wait would be unanswered. An end that
 * the user has stated rests on nothing in the log.
 */
export function endFindings({ facts, logEnd }: EndFacts): readonly Finding[] {
  return channelOrder.flatMap((channel) => {
    const log = facts.channels.get(channel);
    const isStated = logEnd.some((end) => end.channel === channel && end.declared);
    return log === undefined || isStated ? [] : aloneAtEnd(channel, log);
  });
}

function aloneAtEnd(channel: Channel, { first, lastDays }: ChannelLog): readonly Finding[] {
  const { last, before } = lastDays;
  if (last === null || before === null) return [];
  const least = Math.max(fewestDaysAlone, (before - localDate(first)) * leastShareAlone);
  return when(last - before >= least, { code: 'log-end-alone', channel, last, before });
}
