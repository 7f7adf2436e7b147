import { type Counts, emptyMap, increase, within } from '../../measurement/counts.js';
import type { MailEvent } from '../../model/event.js';
import { createNumbering, pairOf } from '../../pairing/numbering.js';

/** A mail or a call, by what is known of those between whom it went. */
export interface Passage<Side = string> {
  /** Null where the log does not say. */
  readonly from: Side | null;
  readonly to: readonly Side[];
  /** Which way it went, where the log itself says so. */
  readonly stated: MailEvent['statedDirection'];
}

/** So many of them, by what is asked of the parties: all addresses of a domain are one side. */
export interface Traffic extends Passage {
  count: number;
}

/** Few domains write to few others, however many mails there are: these are counted by whom they went between. */
export interface TrafficCounter {
  add(passage: Passage): void;
  /** All that were added. */
  traffic(): readonly Traffic[];
  /** How many parties of each side can be ours. */
  parties(): Counts<string>;
}

interface Party {
  readonly side: string;
  /** Of its side. */
  readonly number: number;
  canBeOurs: boolean;
}

/** `sideOf` is null for a party that has none. */
export function createTrafficCounter(sideOf: (party: string) => string | null): TrafficCounter {
  const numberOf = createNumbering();
  const parties = new Map<string, Party | null>();
  const groups = new Map<Passage['stated'], Map<Between, Traffic>>();
  const newParty = (party: string): Party | null => {
    const side = sideOf(party);
    return side === null ? null : { side, number: numberOf(side), canBeOurs: false };
  };
  const partyOf = (party: string) => within(parties, party, newParty);
  return {
    add({ from, to, stated }) {
      const sides = {
        from: from === null ? null : partyOf(from),
        to: to.map(partyOf).filter((one) => one !== null),
        stated,
      };
      const ofDirection = within(groups, stated, emptyMap<Between, Traffic>);
      within(ofDirection, between(sides), () => newTraffic(sides)).count += 1;
      for (const party of possible(sides)) party.canBeOurs = true;
    },
    traffic: () => [...groups.values()].flatMap((ofDirection) => [...ofDirection.values()]),
    parties() {
      const counts: Counts<string> = new Map();
      for (const party of parties.values()) if (party?.canBeOurs === true) increase(counts, party.side);
      return counts;
    },
  };
}

/** The same for the same sides alone: two numbers make one, and several are a text. */
type Between = number | string;

function between({ from, to }: Passage<Party>): Between {
  const [first, another] = to;
  return another === undefined
    ? pairOf(aboveNone(from), aboveNone(first))
    : [from, ...to].map(aboveNone).join(' ');
}

/** The number of a side, from 1 on: 0 is that of none. */
function aboveNone(party: Party | null | undefined): number {
  return party == null ? 0 : party.number + 1;
}

function newTraffic({ from, to, stated }: Passage<Party>): Traffic {
  return { from: from?.side ?? null, to: to.map(({ side }) => side), stated, count: 0 };
}

/** The sides that can be ours, as the log itself says which way it went. */
export function possible<Side>({ from, to, stated }: Passage<Side>): readonly Side[] {
  const sender = from === null ? [] : [from];
  switch (stated) {
    case 'incoming':
      return to;
    case 'outgoing':
      return sender;
    case 'internal':
    case null:
      return [...sender, ...to];
  }
}
