import { isDeepStrictEqual } from 'node:util';
import { formatInstant } from '../../calendar/zone.js';
import { type PartDifference, userError } from '../../errors/errors.js';
import type { MeasuredWith, TallyPart } from '../tally/tally-part.js';

/** A file with the counts of a part. */
export interface NamedPart {
  readonly file: string;
  readonly part: TallyPart;
}

/** Throws a UserError where parts are not of one measurement, where one is there twice, and where one is missing. */
export function refuseParts([first, ...others]: readonly [NamedPart, ...NamedPart[]]): void {
  for (const other of others) refuseDifference(first, other);
  refuseLogEnds([first, ...others]);
  refuseTwice([first, ...others]);
  refuseMissing([first, ...others]);
}

/** In the order in which they are told: what explains most comes first. */
const compared: Readonly<Record<keyof MeasuredWith, PartDifference>> = {
  programVersion: 'version',
  municipality: 'municipality',
  period: 'period',
  ruleSet: 'rules',
  calendar: 'calendar',
  readRules: 'rules',
  organisation: 'organisation',
  ownDomains: 'own-domains',
  ownNumbers: 'own-numbers',
  pairing: 'pairing',
  corrections: 'corrections',
  background: 'background',
  reportDate: 'report-date',
  key: 'key',
};

function refuseDifference(one: NamedPart, other: NamedPart): void {
  const files = [one.file, other.file] as const;
  const own = new Map(Object.entries(other.part.measured));
  const differing = new Set(
    Object.entries(one.part.measured).flatMap(([name, value]) =>
      isDeepStrictEqual(value, own.get(name)) ? [] : [name],
    ),
  );
  for (const [name, what] of Object.entries(compared)) {
    if (differing.has(name))
      throw userError('parts-differ', { files, what, values: valuesOf(what, one, other) });
  }
  if (one.part.part?.split === other.part.part?.split) return;
  throw userError('parts-differ', { files, what: 'split', values: null });
}

/** What can be shown in a few words; null for the rest. */
function valuesOf(
  what: PartDifference,
  { part: one }: NamedPart,
  { part: other }: NamedPart,
): readonly [string, string] | null {
  switch (what) {
    case 'version':
      return [one.measured.programVersion, other.measured.programVersion];
    case 'municipality':
      return [one.measured.municipality, other.measured.municipality];
    case 'period':
      return [one.measured.period.label, other.measured.period.label];
    case 'rules':
      return [one.measured.ruleSet.id, other.measured.ruleSet.id];
    default:
      return null;
  }
}

/** Whether time has run out depends on where the log of the channel ends; a part without a channel says nothing of it. */
function refuseLogEnds(parts: readonly NamedPart[]): void {
  const known = new Map<string, { readonly file: string; readonly at: number }>();
  for (const { file, part } of parts) {
    for (const { channel, at } of part.logEnd) {
      const earlier = known.get(channel);
      known.set(channel, earlier ?? { file, at });
      if (earlier === undefined || earlier.at === at) continue;
      const values = [formatInstant(earlier.at), formatInstant(at)] as const;
      throw userError('log-ends-differ', { files: [earlier.file, file], channel, values });
    }
  }
}

function refuseTwice(parts: readonly NamedPart[]): void {
  const seen = new Map<string, string>();
  for (const { file, part } of parts) {
    for (const key of signsOf(part)) {
      const earlier = seen.get(key);
      if (earlier !== undefined && earlier !== file)
        throw userError('part-twice', { files: [earlier, file] });
      seen.set(key, file);
    }
  }
}

/** By what a part is known again: its number, or each of the logs in it. */
function signsOf({ part, inputs }: TallyPart): readonly string[] {
  if (part !== null) return [`number ${part.number}`];
  return inputs.map(({ sha256, sheet }) => `log ${sha256} ${sheet ?? ''}`);
}

function refuseMissing(parts: readonly NamedPart[]): void {
  const numbers = new Set(parts.map(({ part }) => part.part?.number));
  const of = parts[0]?.part.part?.of ?? 0;
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => !numbers.has(number),
  );
  if (missing.length > 0) throw userError('parts-missing', { missing, of });
}
