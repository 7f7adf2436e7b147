import type { Contact } from '../../src/model/contact.js';
import type { LogEvent } from '../../src/model/event.js';
import { pair } from '../../src/pairing/pair.js';
import { readLogs } from '../../src/parsers/read-logs.js';
import { judgeWithVariants } from '../../src/rules/judge.js';
import { placingUnder } from '../../src/rules/placing.js';
import { filesOf } from './files.js';
import { judging, norberg } from './judge-year.js';
import { options } from './read-year.js';

/** Seconds of processor time that each step took, of the same logs in the same run. */
export interface Speed {
  readonly rows: number;
  readonly reading: number;
  readonly pairing: number;
  readonly judging: number;
}

const rounds = 3;

/**
 * Reads the year from files, pairs what was read and judges every contact under all rules of a bundled set, some
 * times over after one round to warm up.
 */
export async function timeYear(events: readonly LogEvent[]): Promise<Speed> {
  const files = filesOf(events);
  await timeOnce(files);
  let sum: Speed = { rows: 0, reading: 0, pairing: 0, judging: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const { rows, reading, pairing, judging } = await timeOnce(files);
    sum = {
      rows,
      reading: sum.reading + reading / rounds,
      pairing: sum.pairing + pairing / rounds,
      judging: sum.judging + judging / rounds,
    };
  }
  return sum;
}

const placesOf = placingUnder(norberg.rules);

/** Every contact under every rule that speaks of it, each reading and each other choice of what counts. */
function judgeAll(contacts: readonly Contact[]): void {
  for (const contact of contacts) {
    for (const { rule, place } of placesOf(contact)) {
      if (place.is !== 'judged') continue;
      judgeWithVariants(contact, rule, judging);
    }
  }
}

async function timeOnce(files: ReturnType<typeof filesOf>): Promise<Speed> {
  const started = spent();
  const reading = await readLogs(files);
  const read = spent();
  const { contacts } = pair(reading.events, options);
  const paired = spent();
  judgeAll(contacts);
  const judged = spent();
  if (reading.rejected.length > 0) throw new Error(`${reading.rejected.length} rows could not be read`);
  return {
    rows: reading.files.reduce((sum, file) => sum + file.rows, 0),
    reading: (read - started) / 1_000_000,
    pairing: (paired - read) / 1_000_000,
    judging: (judged - paired) / 1_000_000,
  };
}

/** Microseconds of processor time since the program began: what else runs on the machine hardly counts. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** How long pairing and judging take of the time that reading takes; less than 1 is asked for. */
export function ratioOf({ reading, pairing, judging }: Speed): number {
  return (pairing + judging) / reading;
}
