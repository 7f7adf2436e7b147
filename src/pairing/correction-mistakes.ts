import { formatInstant } from '../calendar/zone.js';
import { type MistakeWords, told } from '../errors/mistakes.js';
import type { Contact, Pairing } from '../model/contact.js';
import type { CorrectionColumn, CorrectionLine, CorrectionMistake } from '../model/correction.js';
import type { Source } from '../model/source.js';
import type { Moment } from '../model/time.js';
import type { Directory } from './directory.js';

/** What is wrong with a line, and which line it is. */
export interface MistakeOfLine extends CorrectionMistake {
  readonly source: Source;
}

/** All that is wrong with lines whatever the logs say: in themselves, and against each other. */
export function writtenMistakes(lines: readonly CorrectionLine[]): readonly MistakeOfLine[] {
  const earlier = new Map<string, readonly CorrectionLine[]>();
  return lines.flatMap((line) => {
    const own = 'mistakes' in line ? line.mistakes : [];
    return ofLine(line, [...own, ...contradictions(line, earlier)]);
  });
}

/** The same, and all that makes lines not fit the contacts, in the order of the lines. */
export function correctionMistakes(
  pairing: Pairing,
  lines: readonly CorrectionLine[],
  directory: Directory,
): readonly MistakeOfLine[] {
  const contacts = new Map(pairing.contacts.map((contact) => [contact.id, contact]));
  const joined = joinedEvents(pairing);
  const misfit = lines.flatMap((line) => ofLine(line, [...misfits(line), ...unknownUnit(line, directory)]));
  return [...writtenMistakes(lines), ...misfit].sort((one, other) => one.source.row - other.source.row);

  function misfits(line: CorrectionLine): readonly CorrectionMistake[] {
    if (line.contact === null) return [];
    const contact = contacts.get(line.contact);
    return contact === undefined ? [unknownContact(line.contact, joined)] : timeMisfits(line, contact);
  }
}

function ofLine(
  { source }: CorrectionLine,
  mistakes: readonly CorrectionMistake[],
): readonly MistakeOfLine[] {
  return mistakes.map((mistake) => ({ source, ...mistake }));
}

function mistake(column: CorrectionColumn, say: (words: MistakeWords) => string): CorrectionMistake {
  return { column, what: told(say) };
}

/** Events that came in and belong to another contact: their ids look like those of contacts. */
function joinedEvents({ events }: Pairing): ReadonlyMap<string, string> {
  const joined = new Map<string, string>();
  for (const { id, fate } of events) if (fate.what === 'joins') joined.set(id, fate.contact);
  return joined;
}

function unknownContact(contact: string, joined: ReadonlyMap<string, string>): CorrectionMistake {
  const owner = joined.get(contact);
  return mistake('contact', ({ lists }) =>
    owner === undefined ? lists.unknownContact(contact) : lists.joinedContact(contact, owner),
  );
}

function timeMisfits(line: CorrectionLine, { id, receivedAt }: Contact): readonly CorrectionMistake[] {
  const { receivedAt: written, at } = line;
  const came = formatInstant(receivedAt.start);
  const isOther = written !== null && !overlaps(wholeSeconds(written), wholeSeconds(receivedAt));
  const isSaid = 'mistakes' in line && written !== null && at !== null && at.end < written.start;
  const isTooEarly = at !== null && !isSaid && at.end < receivedAt.start;
  return [
    ...(isOther
      ? [mistake('receivedAt', ({ lists }) => lists.otherTime(id, came, formatInstant(written.start)))]
      : []),
    ...(isTooEarly
      ? [mistake('at', ({ lists }) => lists.answeredTooEarly(id, formatInstant(at.start), came))]
      : []),
  ];
}

function unknownUnit({ unit }: CorrectionLine, directory: Directory): readonly CorrectionMistake[] {
  const isUnknown = unit !== null && directory.unit(unit) === null;
  return isUnknown ? [mistake('unit', ({ lists }) => lists.unknownUnit(unit))] : [];
}

/** Times are written to the second, and logs may know less or more. */
function wholeSeconds({ start, end }: Moment): Pick<Moment, 'start' | 'end'> {
  return { start: Math.floor(start / 1000), end: Math.floor(end / 1000) };
}

function overlaps(one: Pick<Moment, 'start' | 'end'>, other: Pick<Moment, 'start' | 'end'>): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** What earlier lines on the same contact say against a line, which is remembered for those after it. */
function contradictions(
  line: CorrectionLine,
  earlier: Map<string, readonly CorrectionLine[]>,
): readonly CorrectionMistake[] {
  if (line.contact === null) return [];
  const others = earlier.get(line.contact) ?? [];
  earlier.set(line.contact, [...others, line]);
  const { contact } = line;
  return others.flatMap((other) => contradiction(contact, line, other));
}

/** Two lines on one contact that cannot both hold. A line that is there twice says the same thing twice. */
function contradiction(
  contact: string,
  line: CorrectionLine,
  earlier: CorrectionLine,
): readonly CorrectionMistake[] {
  const { row } = earlier.source;
  if (line.kind === null || earlier.kind === null) return [];
  if (line.kind === earlier.kind) {
    if (saysTheSame(line, earlier)) return [];
    return [mistake('correction', ({ lists }) => lists.correctedOtherwise(contact, row))];
  }
  const isNone = line.kind === 'not-a-contact' || earlier.kind === 'not-a-contact';
  return isNone ? [mistake('correction', ({ lists }) => lists.correctedAndNone(contact, row))] : [];
}

/** Whether two lines on one contact say the same thing, as far as both can be read. */
export function saysTheSame(line: CorrectionLine, earlier: CorrectionLine): boolean {
  return (
    line.kind === earlier.kind &&
    line.by === earlier.by &&
    agree(line.at?.start ?? null, earlier.at?.start ?? null) &&
    agree(line.at?.end ?? null, earlier.at?.end ?? null) &&
    agree(line.unit, earlier.unit) &&
    agree(line.reason, earlier.reason)
  );
}

/** What could not be read of one line is not held against the other. */
function agree<Value>(one: Value | null, other: Value | null): boolean {
  return one === null || other === null || one === other;
}
