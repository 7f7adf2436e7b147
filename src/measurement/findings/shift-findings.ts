import type { PlacedEvent } from '../../model/contact.js';
import type { FileFinding } from '../../model/file-finding.js';
import type { InputFile } from '../../model/log-reading.js';
import { isNightly, speakForZone } from './arrival-hours.js';
import { HOUR, hoursEarly, type Mend, mendOf } from './mistaken-zone.js';
import {
  type Displacement,
  displacementOf,
  isDisplaced,
  middle,
  type OpeningHours,
} from './working-hours.js';

export interface ShiftFacts {
  readonly inputs: readonly InputFile[];
  readonly events: readonly PlacedEvent[];
  readonly hours: OpeningHours;
}

/** A file whose zone could have been mistaken. */
interface ZonedFile {
  readonly file: string;
  readonly zone: 'UTC' | 'Europe/Stockholm';
  readonly placed: readonly PlacedEvent[];
  readonly mend: Mend;
  /** Of its working days; null for few events. */
  readonly asRead: Displacement | null;
}

/**
 * Files whose times look as if they had been read in the wrong zone: local time as UTC, or UTC as local time.
 * Two signs are looked for, each of which must go away when the mistake is undone. Staff answer and people call
 * in working hours: both the first and the last of a day are displaced alike, unless people's own letters or a file
 * read in the other zone show that these are the hours. And few people write at night.
 */
export function shiftFindings({ inputs, events, hours }: ShiftFacts): readonly FileFinding[] {
  const byFile = eventsByFile(events);
  const files = [...inputs]
    .sort((one, other) => (one.file < other.file ? -1 : 1))
    .flatMap((input) => zonedFile(input, byFile.get(input.file) ?? [], hours));
  return files
    .filter((one) => isShifted(one, files, hours))
    .map(({ file, zone, placed, mend }) => ({
      code: 'arrivals-look-shifted',
      file,
      readAs: zone,
      hoursEarly: hoursEarly(placed, mend),
    }));
}

function eventsByFile(events: readonly PlacedEvent[]): ReadonlyMap<string, readonly PlacedEvent[]> {
  const byFile = new Map<string, PlacedEvent[]>();
  for (const placed of events) {
    const [{ file }] = placed.event.sources;
    if (placed.event.at.precision === 'day' || placed.event.channel === 'case') continue;
    const others = byFile.get(file);
    if (others === undefined) byFile.set(file, [placed]);
    else others.push(placed);
  }
  return byFile;
}

/** None where the file showed its own clock. */
function zonedFile(
  { file, zone }: InputFile,
  placed: readonly PlacedEvent[],
  hours: OpeningHours,
): readonly ZonedFile[] {
  if (zone !== 'UTC' && zone !== 'Europe/Stockholm') return [];
  const mend = mendOf(zone);
  return [{ file, zone, placed, mend, asRead: displacementOf(placed, hours, (at) => at) }];
}

function isShifted(one: ZonedFile, files: readonly ZonedFile[], hours: OpeningHours): boolean {
  const { placed, mend, asRead } = one;
  if (isNightly(placed, mend)) return true;
  const mended = displacementOf(placed, hours, mend);
  if (asRead === null || mended === null || !isDisplaced(asRead, mended)) return false;
  return !speakForZone(placed, mend, hours.office) && !files.some((other) => keepsSameHours(one, other));
}

const sameHours = (3 * HOUR) / 4;

/** A mistake would have displaced one of two files that are read in different zones, not both. */
function keepsSameHours(one: ZonedFile, other: ZonedFile): boolean {
  if (one.zone === other.zone || one.asRead === null || other.asRead === null) return false;
  return Math.abs(middle(one.asRead) - middle(other.asRead)) <= sameHours;
}
