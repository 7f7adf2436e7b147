import { within } from '../../measurement/counts.js';
import type { Collector } from '../../measurement/gathering/collector.js';
import type { InspectedLog, Receiver } from '../../model/inspection.js';
import { type Directory, type Listing, unknownUnit } from '../../pairing/directory.js';
import type { Placement } from '../../pairing/placement.js';
import { maskedParty } from '../../report/masked-party.js';

/** The listing of a party as the event's own channel knows it; null for one from outside. */
export function listingOf(party: string, { event }: Placement, directory: Directory): Listing | null {
  switch (event.channel) {
    case 'mail':
      return directory.mail(party);
    case 'phone':
      return directory.phone(party);
    case 'case':
      return directory.unit(party);
  }
}

/** Both sides of an event, without those that are hidden. */
function sidesOf({ event }: Placement): readonly string[] {
  switch (event.channel) {
    case 'mail':
      return [...(event.sender === null ? [] : [event.sender]), ...event.recipients];
    case 'phone':
      return [...(event.from === null ? [] : [event.from]), ...event.to];
    case 'case':
      return event.counterpart === null ? [] : [event.counterpart];
  }
}

/** How many different ones are ours and not, and how many events have a hidden number. */
export function collectParties(directory: Directory): Collector<Placement, InspectedLog['parties']> {
  const own = new Set<string>();
  const outside = new Set<string>();
  let hidden = 0;
  return {
    add(placement) {
      const { event, counterparts } = placement;
      if (event.channel === 'phone' && event.from === null) hidden += 1;
      for (const party of sidesOf(placement)) {
        const isOwn = listingOf(party, placement, directory) !== null && !counterparts.includes(party);
        (isOwn ? own : outside).add(party);
      }
    },
    gathered: () => ({ own: own.size, outside: outside.size, hidden }),
  };
}

/**
 * Those of ours that something came to, the most events first. A number that only the log's own word makes ours
 * may be anybody's: it is masked.
 */
export function collectReceivers(directory: Directory): Collector<Placement, readonly Receiver[]> {
  const receivers = new Map<string, Known>();
  function addReceiver(receiver: string, placement: Placement): void {
    const listing = listingOf(receiver, placement, directory);
    const party = listing === null && placement.event.channel !== 'case' ? maskedParty(receiver) : receiver;
    within(receivers, party, () => newlyKnown(listing)).events += 1;
  }
  return {
    add(placement) {
      for (const receiver of receivedBy(placement, directory)) addReceiver(receiver, placement);
    },
    gathered: () =>
      [...receivers]
        .map(([party, { events, unit }]) => ({ party, events, unit }))
        .toSorted((one, other) => other.events - one.events || (one.party < other.party ? -1 : 1)),
  };
}

interface Known extends Pick<Receiver, 'unit'> {
  events: number;
}

function newlyKnown(listing: Listing | null): Known {
  const unit = listing?.unit ?? unknownUnit;
  return { events: 0, unit: unit === unknownUnit ? null : unit.name };
}

/**
 * A mail came to each of its own recipients. A call passes many on its way: it came to the first whom the table
 * lists, else to the one that was dialled. A case came to the unit that its register names.
 */
function receivedBy(placement: Placement, directory: Directory): readonly string[] {
  const { event, direction } = placement;
  switch (event.channel) {
    case 'mail': {
      if (direction !== 'incoming') return [];
      return event.recipients.filter((address) => directory.mail(address) !== null);
    }
    case 'phone': {
      if (direction !== 'incoming') return [];
      const listed = event.to.find((party) => (directory.phone(party)?.unit ?? unknownUnit) !== unknownUnit);
      const dialled = listed ?? event.to[0];
      return dialled === undefined ? [] : [dialled];
    }
    case 'case':
      return event.unit === null ? [] : [event.unit];
  }
}
