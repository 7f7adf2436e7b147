import type { MailRow } from '../row.js';
import type { Turns } from '../turns.js';
import { findRepeated } from './repeated-texts.js';

/** Which rows tell of one mail. */
export interface GatheredMails {
  /** The first row of each mail, in canonical order. */
  readonly firsts: readonly MailRow[];
  /** The rows after it, by its place in `firsts`; most mails have none. */
  readonly further: ReadonlyMap<number, readonly MailRow[]>;
}

/** The rows of each mail. Rows come in canonical order, and so do the mails by their first rows. */
export async function gatherMails(rows: readonly MailRow[], turns: Turns): Promise<GatheredMails> {
  const firsts: MailRow[] = [];
  const further = new Map<number, MailRow[]>();
  const places = createPlaces(findRepeated(rows, ({ messageId }) => messageId));
  for (const [at, row] of rows.entries()) {
    if (turns.isOver()) await turns.next();
    const place = places.take({ row, at }, firsts);
    if (place === firsts.length) firsts.push(row);
    else {
      const others = further.get(place);
      if (others === undefined) further.set(place, [row]);
      else others.push(row);
    }
  }
  return { firsts, further };
}

/** A row, and its place among all. */
interface PlacedRow {
  readonly row: MailRow;
  readonly at: number;
}

/** Gives each row the place of its mail: a new one to the first row of a mail. */
function createPlaces(mayComeAgain: (at: number) => boolean) {
  const byId = new Map<string, number>();
  const bySender = new Map<string, number>();
  const atOnce = createAtOnce();
  return {
    take({ row, at }: PlacedRow, firsts: readonly MailRow[]): number {
      if (!mayComeAgain(at)) return firsts.length;
      const { messageId, sender } = row;
      if (messageId === null) return placeIn(atOnce.at(row.at.start), atOnce.keyOf(row), firsts);
      const place = placeIn(byId, messageId, firsts);
      if (place === firsts.length || firsts[place]?.sender === sender) return place;
      return placeIn(bySender, JSON.stringify([messageId, sender]), firsts);
    },
  };
}

/** The place known by a key; else the next one, from now on known by it. */
function placeIn(places: Map<string, number>, key: string, { length }: readonly MailRow[]): number {
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, length);
  return length;
}

/**
 * Mails without ids that were sent at one instant. Rows that agree to the second, or the minute, are one mail. A day
 * is too long for that: there the n-th of equal rows in one file is the n-th mail.
 */
function createAtOnce() {
  const places = new Map<string, number>();
  const occurrences = new Map<string, number>();
  let instant: number | null = null;
  return {
    /** What is known of that instant: as rows come in order of time, nobody asks for an earlier one again. */
    at(start: number): Map<string, number> {
      if (start !== instant) {
        places.clear();
        occurrences.clear();
        instant = start;
      }
      return places;
    },
    keyOf(row: MailRow): string {
      const mail = [row.at.precision, row.sender, row.subject];
      if (row.at.precision !== 'day') return JSON.stringify(mail);
      const { file } = row.origin;
      const equal = JSON.stringify([mail, row.recipients, file]);
      const occurrence = (occurrences.get(equal) ?? 0) + 1;
      occurrences.set(equal, occurrence);
      return JSON.stringify([...mail, occurrence]);
    },
  };
}
