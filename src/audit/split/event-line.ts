import { z } from 'zod';
import type { LogEvent } from '../../model/event.js';
import type { EventMarks } from '../../pairing/event-marks.js';
import { callLine, readCall, writtenCall } from './call-line.js';
import { caseLine, readCase, writtenCase } from './case-line.js';
import type { Line } from './event-parts.js';
import type { PartEvent } from './log-part.js';
import type { PlacesOf, RowsOf } from './log-tables.js';
import { mailLine, readMail, writtenMail } from './mail-line.js';

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

const unmarked: EventMarks = {};

export function readEvent(line: EventLine, placesOf: PlacesOf): PartEvent {
  const { id, guest, marks = unmarked } = line;
  const event = readLogEvent(line, placesOf);
  return guest === true ? { id, guest, event, marks } : { id, event, marks };
}

function readLogEvent(line: EventLine, placesOf: PlacesOf): LogEvent {
  switch (line.channel) {
    case undefined:
      return readMail(line, placesOf);
    case 'phone':
      return readCall(line, placesOf);
    case 'case':
      return readCase(line, placesOf);
  }
}
