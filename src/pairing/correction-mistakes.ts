import { formatInstant } from '../calendar/zone.js';
import type { Contact, Pairing } from '../model/contact.js';
import type { Correction } from '../model/correction.js';
import type { Source } from '../model/source.js';
import type { Moment } from '../model/time.js';
import type { Directory } from './directory.js';

export interface CorrectionMistake {
  readonly source: Source;
  /** In Swedish, for the person who wrote the line. */
  readonly what: string;
}

/** All that makes corrections not fit the contacts, or each other, in the order of their lines. */
export function correctionMistakes(
  pairing: Pairing,
  corrections: readonly Correction[],
  directory: Directory,
): readonly CorrectionMistake[] {
  const contacts = new Map(pairing.contacts.map((contact) => [contact.id, contact]));
  const joined = joinedEvents(pairing);
  const earlier = new Map<string, readonly Correction[]>();
  return corrections.flatMap((line) => {
    const contact = contacts.get(line.contact);
    const found = contact === undefined ? [unknownContact(line, joined)] : misfits(line, contact, directory);
    const others = earlier.get(line.contact) ?? [];
    earlier.set(line.contact, [...others, line]);
    const contradictions = others.flatMap((other) => contradiction(line, other));
    return [...found, ...contradictions].map((what) => ({ source: line.source, what }));
  });
}

/** Events that came in and belong to another contact: their ids look like those of contacts. */
function joinedEvents({ events }: Pairing): ReadonlyMap<string, string> {
  return new Map(events.flatMap(({ id, fate }) => (fate.what === 'joins' ? [[id, fate.contact]] : [])));
}

function unknownContact({ contact }: Correction, joined: ReadonlyMap<string, string>): string {
  const owner = joined.get(contact);
  return owner === undefined
    ? `kontakten ”${contact}” finns inte i underlaget. Kontakternas id står i kolumnen contact i kontakter.csv.`
    : `”${contact}” är ingen egen kontakt utan hör till ${owner}. Rätta ${owner} i stället.`;
}

function misfits(line: Correction, contact: Contact, directory: Directory): readonly string[] {
  const { receivedAt } = contact;
  const mistakes: string[] = [];
  if (!overlaps(wholeSeconds(line.receivedAt), wholeSeconds(receivedAt))) {
    const told = formatInstant(line.receivedAt.start);
    mistakes.push(
      `${line.contact} kom ${formatInstant(receivedAt.start)}, men på raden står ${told}. Kontrollera att det är rätt kontakt.`,
    );
  }
  if (line.at !== null && line.at.end < receivedAt.start) {
    mistakes.push(
      `${line.contact} kan inte ha besvarats ${formatInstant(line.at.start)}, för den kom ${formatInstant(receivedAt.start)}.`,
    );
  }
  if (line.unit !== null && directory.unit(line.unit) === null) {
    mistakes.push(`enheten ”${line.unit}” finns inte i organisationstabellen.`);
  }
  return mistakes;
}

/** Times are written to the second, and logs may know less or more. */
function wholeSeconds({ start, end }: Moment): Pick<Moment, 'start' | 'end'> {
  return { start: Math.floor(start / 1000), end: Math.floor(end / 1000) };
}

function overlaps(one: Pick<Moment, 'start' | 'end'>, other: Pick<Moment, 'start' | 'end'>): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** Two lines on one contact that cannot both hold. A line that is there twice says the same thing twice. */
function contradiction(line: Correction, earlier: Correction): readonly string[] {
  const place = `rad ${earlier.source.row}`;
  if (line.kind === earlier.kind) {
    return saysTheSame(line, earlier) ? [] : [`${line.contact} rättas på annat sätt på ${place}.`];
  }
  const isNone = line.kind === 'not-a-contact' || earlier.kind === 'not-a-contact';
  return isNone ? [`${line.contact} kan inte både rättas och vara ingen kontakt; se ${place}.`] : [];
}

/** Whether two lines on one contact say the same thing. */
export function saysTheSame(line: Correction, earlier: Correction): boolean {
  if (line.kind !== earlier.kind) return false;
  const sameTime = line.at?.start === earlier.at?.start && line.at?.end === earlier.at?.end;
  return sameTime && line.by === earlier.by && line.unit === earlier.unit && line.reason === earlier.reason;
}
