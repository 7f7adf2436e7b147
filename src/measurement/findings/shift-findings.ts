import type { FileFinding } from '../../model/file-finding.js';
import type { InputFile } from '../../model/log-reading.js';
import type { FileTimes } from '../gathering/file-times.js';
import { isNightly, speakForZone } from './arrival-hours.js';
import { HOUR, hoursEarly, type Mend, mendOf } from './mistaken-zone.js';
import {
  type Displacement,
  displacementOf,
  isDisplaced,
  isUndone,
  middle,
  type OpeningHours,
} from './working-hours.js';

export interface ShiftFacts {
  readonly inputs: readonly InputFile[];
  /** Times of each file, by its name. */
  readonly times: ReadonlyMap<string, FileTimes>;
  readonly hours: OpeningHours;
}

/** A file whose zone could have been mistaken. */
interface ZonedFile {
  readonly file: string;
  readonly zone: 'UTC' | 'Europe/Stockholm';
  readonly times: FileTimes;
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
export function shiftFindings({ inputs, times, hours }: ShiftFacts): readonly FileFinding[] {
  const files = [...inputs]
    .sort((one, other) => (one.file < other.file ? -1 : 1))
    .flatMap((input) => zonedFile(input, times.get(input.file), hours));
  return files
    .filter((one) => isShifted(one, files, hours))
    .map(({ file, zone, times, mend }) => ({
      code: 'arrivals-look-shifted',
      file,
      readAs: zone,
      hoursEarly: hoursEarly(times.all, mend),
    }));
}

/** None where the file showed its own clock, and none without times. */
function zonedFile(
  { file, zone }: InputFile,
  times: FileTimes | undefined,
  hours: OpeningHours,
): readonly ZonedFile[] {
  if (times === undefined || (zone !== 'UTC' && zone !== 'Europe/Stockholm')) return [];
  const mend = mendOf(zone);
  return [{ file, zone, times, mend, asRead: displacementOf(times, hours, (at) => at) }];
}

function isShifted(one: ZonedFile, files: readonly ZonedFile[], hours: OpeningHours): boolean {
  const { times, mend, asRead } = one;
  if (isNightly(times, mend)) return true;
  if (asRead === null || !isDisplaced(asRead)) return false;
  const mended = displacementOf(times, hours, mend);
  if (mended === null || !isUndone(asRead, mended)) return false;
  return !speakForZone(times, mend, hours.office) && !files.some((other) => keepsSameHours(one, other));
}

const sameHours = (3 * HOUR) / 4;

/** A mistake would have displaced one of two files that are read in different zones, not both. */
function keepsSameHours(one: ZonedFile, other: ZonedFile): boolean {
  if (one.zone === other.zone || one.asRead === null || other.asRead === null) return false;
  return Math.abs(middle(one.asRead) - middle(other.asRead)) <= sameHours;
}
