import { formatInstant } from '../calendar/zone.js';
import { told } from '../errors/mistakes.js';
import type { Told } from '../errors/told.js';
import type { Contact, Pairing } from '../model/contact.js';
import type { Correction, CorrectionLine } from '../model/correction.js';
import type { Source } from '../model/source.js';
import type { Moment } from '../model/time.js';
import type { Directory } from './directory.js';

export interface CorrectionMistake {
  readonly source: Source;
  readonly what: Told;
}

/** All that is wrong with lines, and that makes them not fit the contacts or each other, in their order. */
export function correctionMistakes(
  pairing: Pairing,
  lines: readonly CorrectionLine[],
  directory: Directory,
): readonly CorrectionMistake[] {
  const contacts = new Map(pairing.contacts.map((contact) => [contact.id, contact]));
  const joined = joinedEvents(pairing);
  const earlier = new Map<string, readonly Correction[]>();
  return lines.flatMap((line) => {
    const found = 'mistakes' in line ? line.mistakes : contradictions(line, earlier);
    return [...found, ...misfits(line)].map((what) => ({ source: line.source, what }));
  });

  function misfits(line: CorrectionLine): readonly Told[] {
    if (line.contact === null) return unknownUnit(line, directory);
    const contact = contacts.get(line.contact);
    const misfit =
      contact === undefined ? [unknownContact(line.contact, joined)] : timeMisfits(line, contact);
    return [...misfit, ...unknownUnit(line, directory)];
  }
}

/** Events that came in and belong to another contact: their ids look like those of contacts. */
function joinedEvents({ events }: Pairing): ReadonlyMap<string, string> {
  return new Map(events.flatMap(({ id, fate }) => (fate.what === 'joins' ? [[id, fate.contact]] : [])));
}

function unknownContact(contact: string, joined: ReadonlyMap<string, string>): Told {
  const owner = joined.get(contact);
  return told(({ lists }) =>
    owner === undefined ? lists.unknownContact(contact) : lists.joinedContact(contact, owner),
  );
}

function timeMisfits(line: CorrectionLine, { id, receivedAt }: Contact): readonly Told[] {
  const { receivedAt: written, at } = line;
  const came = formatInstant(receivedAt.start);
  const isOther = written !== null && !overlaps(wholeSeconds(written), wholeSeconds(receivedAt));
  const isSaid = 'mistakes' in line && written !== null && at !== null && at.end < written.start;
  const isTooEarly = at !== null && !isSaid && at.end < receivedAt.start;
  return [
    ...(isOther ? [told(({ lists }) => lists.otherTime(id, came, formatInstant(written.start)))] : []),
    ...(isTooEarly ? [told((words) => words.lists.answeredTooEarly(id, formatInstant(at.start), came))] : []),
  ];
}

function unknownUnit({ unit }: CorrectionLine, directory: Directory): readonly Told[] {
  const isUnknown = unit !== null && directory.unit(unit) === null;
  return isUnknown ? [told((words) => words.lists.unknownUnit(unit))] : [];
}

/** Times are written to the second, and logs may know less or more. */
function wholeSeconds({ start, end }: Moment): Pick<Moment, 'start' | 'end'> {
  return { start: Math.floor(start / 1000), end: Math.floor(end / 1000) };
}

function overlaps(one: Pick<Moment, 'start' | 'end'>, other: Pick<Moment, 'start' | 'end'>): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** What earlier lines on the same contact say against a line, which is remembered for those after it. */
function contradictions(line: Correction, earlier: Map<string, readonly Correction[]>): readonly Told[] {
  const others = earlier.get(line.contact) ?? [];
  earlier.set(line.contact, [...others, line]);
  return others.flatMap((other) => contradiction(line, other));
}

/** Two lines on one contact that cannot both hold. A line that is there twice says the same thing twice. */
function contradiction(line: Correction, earlier: Correction): readonly Told[] {
  const { contact } = line;
  const { row } = earlier.source;
  if (line.kind === earlier.kind) {
    return saysTheSame(line, earlier) ? [] : [told((words) => words.lists.correctedOtherwise(contact, row))];
  }
  const isNone = line.kind === 'not-a-contact' || earlier.kind === 'not-a-contact';
  return isNone ? [told((words) => words.lists.correctedAndNone(contact, row))] : [];
}

/** Whether two lines on one contact say the same thing. */
export function saysTheSame(line: Correction, earlier: Correction): boolean {
  if (line.kind !== earlier.kind) return false;
  const sameTime = line.at?.start === earlier.at?.start && line.at?.end === earlier.at?.end;
  return sameTime && line.by === earlier.by && line.unit === earlier.unit && line.reason === earlier.reason;
}
