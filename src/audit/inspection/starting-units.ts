import type { InspectedLog, Inspection } from '../../model/inspection.js';
import type { StartingUnit } from '../../model/starting-project.js';
import { looksPersonal } from '../../pairing/personal-mailbox.js';
import { nationalNumber } from '../../parsers/values/phone-number.js';

/**
 * Everybody of ours that the logs say something came to, the most first; persons' own mailboxes last. Numbers
 * that are masked, by the log or because they may be anybody's, are left out.
 */
export function startingUnits({ files }: Inspection): readonly StartingUnit[] {
  const events = new Map<string, { type: StartingUnit['type']; value: string; events: number }>();
  for (const log of files) {
    if (!log.understood) continue;
    for (const receiver of log.receivers) {
      if (receiver.party.includes('*')) continue;
      const type = typeOf(receiver.party, log.channel);
      const value = type === 'number' ? nationalNumber(receiver.party) : receiver.party;
      const known = events.get(`${type} ${value}`);
      if (known === undefined) events.set(`${type} ${value}`, { type, value, events: receiver.events });
      else known.events += receiver.events;
    }
  }
  return [...events.values()]
    .map((one) => ({ ...one, measured: one.type !== 'mail' || !looksPersonal(one.value) }))
    .toSorted(
      (one, other) =>
        Number(other.measured) - Number(one.measured) ||
        other.events - one.events ||
        (one.value < other.value ? -1 : 1),
    );
}

/** What a register calls a unit is written as a queue is: a name that is compared whole. */
function typeOf(party: string, channel: InspectedLog['channel']): StartingUnit['type'] {
  if (channel === 'mail') return 'mail';
  if (/^\+\d/.test(party)) return 'number';
  return channel === 'phone' && /^\d{1,6}$/.test(party) ? 'extension' : 'queue';
}
