import { maskedValue } from '../../masked-value.js';
import type { LogEvent } from '../../model/event.js';
import type { ExampleEvent } from '../../model/inspection.js';
import type { Directory } from '../../pairing/directory.js';
import { looksPersonal } from '../../pairing/personal-mailbox.js';
import type { Placement } from '../../pairing/placement.js';
import { maskedParty } from '../../report/masked-party.js';
import { placed } from './log-facts.js';
import { listingOf } from './parties.js';

const EXAMPLES = 5;

/** A few events from the beginning to the end of the log, as an analyst may see them. */
export function exampleEvents(events: readonly LogEvent[], directory: Directory): readonly ExampleEvent[] {
  const step = (events.length - 1) / (EXAMPLES - 1);
  const places = Array.from({ length: EXAMPLES }, (_, index) => Math.round(index * step));
  return [...new Set(places)].flatMap((place) => {
    const event = events[place];
    return event === undefined ? [] : [exampleOf(placed(event, directory), directory)];
  });
}

function exampleOf(placement: Placement, directory: Directory): ExampleEvent {
  const { event, direction } = placement;
  const shown = (party: string) => shownParty(party, placement, directory);
  const common = {
    row: event.sources[0].row,
    at: event.at.start,
    precision: event.at.precision,
    direction,
    ...{ outcome: null, category: null, subject: '' },
  };
  switch (event.channel) {
    case 'mail': {
      const from = event.sender === null ? null : shown(event.sender);
      return { ...common, from, to: event.recipients.map(shown), subject: maskedValue(event.subject) };
    }
    case 'phone': {
      const from = event.from === null ? null : shown(event.from);
      return { ...common, from, to: event.to.map(shown), outcome: event.outcome };
    }
    case 'case': {
      const from = event.counterpart === null ? null : maskedParty(event.counterpart);
      const to = event.unit ?? event.board;
      return { ...common, from, to: to === null ? [] : [to], category: event.category };
    }
  }
}

const personName = /^\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+)+$/u;

/** Functions of ours whole; persons, ours and others, masked. */
function shownParty(party: string, placement: Placement, directory: Directory): string {
  const isOwn = !placement.counterparts.includes(party) && listingOf(party, placement, directory) !== null;
  if (!isOwn) return maskedParty(party);
  const { event } = placement;
  const isPerson =
    looksPersonal(party) ||
    personName.test(party) ||
    (event.channel === 'phone' && isCallerName(party, event.from));
  return isPerson ? maskedParty(party) : party;
}

/** A caller who goes by a name is one out of a phone book. */
function isCallerName(party: string, from: string | null): boolean {
  return party === from && /\p{L}/u.test(party);
}
