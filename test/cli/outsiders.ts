import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLogs } from '../../src/parsers/read-logs.js';
import { logFile } from '../parsers/reading.js';

const own = /@(?:lindasa|lindasabostader|norraasen|overformyndarna)\.example$/;

/** A pattern for each address and number outside Lindåsa that stands in its logs, in whatever way it is written. */
export async function outsiders(lindasa: string): Promise<readonly RegExp[]> {
  const folder = join(lindasa, 'loggar');
  const { events } = await readLogs(
    readdirSync(folder).map((file) => logFile(readFileSync(join(folder, file)), { file })),
  );
  const parties = events.flatMap((event): readonly (string | null)[] => {
    if (event.channel === 'mail') return [event.sender, ...event.recipients];
    return event.channel === 'phone' ? [event.from, ...event.to] : [event.counterpart];
  });
  const outside = [...new Set(parties)].flatMap((party) => (party === null || own.test(party) ? [] : party));
  return outside.flatMap((party) => {
    if (party.includes('@')) return [new RegExp(party.replaceAll('.', '\\.'), 'i')];
    return /^\+46(?!980319)\d{6,}$/.test(party) ? [new RegExp(party.slice(3).split('').join('[\\s-]*'))] : [];
  });
}
