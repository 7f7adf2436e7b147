import { parseIsoDate, parseIsoInstant } from '../../calendar/zone.js';
import { userError } from '../../errors/errors.js';
import type { Channel } from '../../model/event.js';
import type { Instant, LocalDate } from '../../model/time.js';
import { mostInflated } from '../../parsers/input.js';
import { megabytesIn } from './megabytes.js';

/* What is written behind options of several commands. Each throws a UserError that says what can stand there. */

/** A share from 0 to 1, of per cent. */
export function readShare(text: string, command = 'audit'): number {
  const percent = Number(text.replace('%', '').replace(',', '.').trim());
  if (Number.isFinite(percent) && percent >= 0 && percent <= 100) return percent / 100;
  throw userError('bad-option', {
    option: '--max-rejected',
    found: text,
    expected: 'percent',
    command,
  });
}

/** Bytes, of MB. */
export function readInputSize(text: string | undefined, command = 'audit'): number {
  if (text === undefined) return mostInflated;
  const megabytes = megabytesIn(text);
  if (megabytes !== null) return megabytes * 1_000_000;
  throw userError('bad-option', {
    option: '--max-input-size',
    found: text,
    expected: 'megabytes',
    command,
  });
}

export function readDate(text: string): LocalDate {
  const date = parseIsoDate(text);
  if (date !== null) return date;
  throw userError('bad-option', {
    option: '--report-date',
    found: text,
    expected: 'date',
  });
}

const channels: readonly Channel[] = ['mail', 'phone', 'case'];

/** A channel and when its log ends. */
/** When each log ends; a channel has one end, and the last that was written is no better than the first. */
export function readLogEnds(texts: readonly string[]): ReadonlyMap<Channel, Instant> {
  const ends = texts.map(readLogEnd);
  const repeated = ends.find(([channel], index) =>
    ends.slice(0, index).some(([earlier]) => earlier === channel),
  );
  if (repeated === undefined) return new Map(ends);
  throw userError('repeated-option', {
    option: `--log-end ${repeated[0]}=…`,
    command: 'servicematning audit',
  });
}

function readLogEnd(text: string): [Channel, Instant] {
  const [name, time] = text.split('=');
  const channel = channels.find((known) => known === name);
  const at = time === undefined ? null : parseIsoInstant(time);
  if (channel !== undefined && at !== null) return [channel, at.at];
  throw userError('bad-option', {
    option: '--log-end',
    found: text,
    expected: 'log-end',
  });
}
