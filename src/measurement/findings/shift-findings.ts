import type { FileFinding } from '../../model/file-finding.js';
import type { InputFile } from '../../model/log-reading.js';
import type { FileHours } from '../gathering/file-hours.js';
import { isNightly, speakForZone } from './arrival-hours.js';
import { asRead, hoursEarly, type Mend, mendOf } from './mistaken-zone.js';
import { type Displacement, displacementOf, isDisplaced, isUndone, middle } from './working-hours.js';

export interface ShiftFacts {
  readonly inputs: readonly InputFile[];
  /** By name of the file. */
  readonly files: ReadonlyMap<string, FileHours>;
}

/** A file whose zone could have been mistaken. */
interface ZonedFile {
  readonly file: string;
  readonly zone: 'UTC' | 'Europe/Stockholm';
  readonly hours: FileHours;
  readonly mend: Mend;
  /** Of its working days; null for few events. */
  readonly displacement: Displacement | null;
}

/**
 * Files whose times look as if they had been read in the wrong zone: local time as UTC, or UTC as local time.
 * Two signs are looked for, each of which must go away when the mistake is undone. Staff answer and people call
 * in working hours: both the first and the last of a day are displaced alike, unless people's own letters or a file
 * read in the other zone show that these are the hours. And few people write at night.
 */
export function shiftFindings({ inputs, files }: ShiftFacts): readonly FileFinding[] {
  const zoned = [...inputs]
    .sort((one, other) => (one.file < other.file ? -1 : 1))
    .flatMap((input) => zonedFile(input, files.get(input.file)));
  return zoned
    .filter((one) => isShifted(one, zoned))
    .map(({ file, zone, hours, mend }) => ({
      code: 'arrivals-look-shifted',
      file,
      readAs: zone,
      hoursEarly: hoursEarly(hours, mend),
    }));
}

/** None where the file showed its own clock, and none without times. */
function zonedFile({ file, zone }: InputFile, hours: FileHours | undefined): readonly ZonedFile[] {
  if (hours === undefined || (zone !== 'UTC' && zone !== 'Europe/Stockholm')) return [];
  return [{ file, zone, hours, mend: mendOf(zone), displacement: displacementOf(hours, asRead) }];
}

function isShifted(one: ZonedFile, files: readonly ZonedFile[]): boolean {
  const { hours, mend, displacement } = one;
  if (isNightly(hours, mend)) return true;
  if (displacement === null || !isDisplaced(displacement)) return false;
  const mended = displacementOf(hours, mend);
  if (mended === null || !isUndone(displacement, mended)) return false;
  return !speakForZone(hours, mend) && !files.some((other) => keepsSameHours(one, other));
}

/** Minutes. */
const sameHours = 45;

/** A mistake would have displaced one of two files that are read in different zones, not both. */
function keepsSameHours(one: ZonedFile, other: ZonedFile): boolean {
  if (one.zone === other.zone || one.displacement === null || other.displacement === null) return false;
  return Math.abs(middle(one.displacement) - middle(other.displacement)) <= sameHours;
}
