import type { PlacedEvent } from '../../model/contact.js';
import type { Instant } from '../../model/time.js';
import { within } from '../counts.js';
import type { Collector } from './collector.js';

/** The times of one file that show by what clock people and staff live. Those known to the day show none. */
export interface FileTimes {
  readonly all: Instant[];
  /** When staff answered mail: machines answer and write at all hours, the staff's letters keep to those of the day. */
  readonly staffLetters: Instant[];
  /** People's calls keep to the hours of the telephone. */
  readonly calls: Instant[];
  /** The first letter of each sender: a machine that writes every night must not decide. */
  readonly firstLetters: Map<string, Instant>;
}

/** By name of the file. */
export function collectFileTimes(): Collector<PlacedEvent, ReadonlyMap<string, FileTimes>> {
  const byFile = new Map<string, FileTimes>();
  return {
    add(placed) {
      const { sources, at, channel } = placed.event;
      if (at.precision === 'day' || channel === 'case') return;
      addTo(within(byFile, sources[0].file, noTimes), placed);
    },
    gathered: () => byFile,
  };
}

function noTimes(): FileTimes {
  return { all: [], staffLetters: [], calls: [], firstLetters: new Map() };
}

function addTo(times: FileTimes, { event, direction, fate }: PlacedEvent): void {
  const at = event.at.start;
  times.all.push(at);
  if (event.channel === 'phone') times.calls.push(at);
  else if (direction === 'outgoing' && fate.what === 'pairs' && fate.as !== 'acknowledgement') {
    times.staffLetters.push(at);
  }
  if (event.channel !== 'mail' || fate.what !== 'opens' || event.sender === null) return;
  const known = times.firstLetters.get(event.sender);
  if (known === undefined || at < known) times.firstLetters.set(event.sender, at);
}
