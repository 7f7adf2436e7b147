import { z } from 'zod';
import type { LogEvent } from '../../model/event.js';
import { unmarked } from '../../pairing/event-marks.js';
import type { Origin } from '../../parsers/row.js';
import { callLine, readCall, writtenCall } from './call-line.js';
import { caseLine, readCase, writtenCase } from './case-line.js';
import type { Line } from './event-parts.js';
import type { PartEvent } from './log-part.js';
import { placesIn, type RowsOf } from './log-tables.js';
import { mailLine, mailReader, writtenMail } from './mail-line.js';

/** An event as a line of a part holds it: all that pairing looks at. */
export const eventLine = z.discriminatedUnion('channel', [mailLine, callLine, caseLine]);

export type EventLine = Line<typeof eventLine>;

export function writtenEvent({ id, guest, event, marks }: PartEvent, rowsOf: RowsOf): EventLine {
  const isMarked = Object.keys(marks).length > 0;
  const ofPart = { id, guest, marks: isMarked ? marks : undefined };
  switch (event.channel) {
    case 'mail':
      return writtenMail(event, ofPart, rowsOf);
    case 'phone':
      return writtenCall(event, ofPart, rowsOf);
    case 'case':
      return writtenCase(event, ofPart, rowsOf);
  }
}

/** Reads the lines of a part, all of which stand in these tables. */
export function eventReader(tables: readonly Origin[]): (line: EventLine) => PartEvent {
  const placesOf = placesIn(tables);
  const readMail = mailReader(tables);
  function readLogEvent(line: EventLine): LogEvent {
    switch (line.channel) {
      case undefined:
        return readMail(line);
      case 'phone':
        return readCall(line, placesOf);
      case 'case':
        return readCase(line, placesOf);
    }
  }
  return (line) => {
    const { id, guest, marks = unmarked } = line;
    const event = readLogEvent(line);
    return guest === true ? { id, guest, event, marks } : { id, event, marks };
  };
}
