import { z } from 'zod';
import { type CaseEvent, type CaseField, type CaseTime, caseTimes } from '../../model/event.js';
import { column } from '../../report/json/finding-schema.js';
import { category } from '../../report/json/values.js';
import {
  type Line,
  moment,
  momentOf,
  type OfPart,
  ofPart,
  unlessNull,
  writtenMoment,
} from './event-parts.js';
import { type PlacesOf, type RowsOf, rows, sourcesOf } from './log-tables.js';

const text = z.string().optional();
const time = moment.optional();
const flag = z.boolean().optional();
const field: z.ZodType<CaseField> = column.exclude(['wait']);

/** A case, as a part of split logs holds it. */
export const caseLine = z.strictObject({
  channel: z.literal('case'),
  ...ofPart,
  ...rows,
  at: moment,
  caseId: text,
  category,
  subject: z.string(),
  counterpart: text,
  persons: z.array(z.strictObject({ address: z.string(), number: z.string() })).optional(),
  named: flag,
  unit: text,
  board: text,
  arrival: z.enum(['mail', 'phone', 'letter', 'visit', 'web', 'other']).optional(),
  messageId: text,
  times: z.strictObject({
    received: time,
    registered: time,
    complete: time,
    adjusted: time,
    discovered: time,
    acknowledged: time,
    noticed: time,
    answered: time,
    closed: time,
  }),
  complexity: z.enum(['simple', 'complex']).optional(),
  extensive: flag,
  transfers: z.int().optional(),
  contains: z.strictObject({ received: flag, measure: flag, plan: flag, 'contact-person': flag }),
  measure: text,
  fields: z.array(field),
  untold: z.array(z.enum(caseTimes)).optional(),
});

type CaseLine = Line<typeof caseLine>;

export function writtenCase(entry: CaseEvent, { id, guest, marks }: OfPart, rowsOf: RowsOf): CaseLine {
  const { contains } = entry;
  return {
    channel: 'case',
    id,
    guest,
    ...rowsOf(entry),
    at: writtenMoment(entry.at),
    caseId: unlessNull(entry.caseId),
    category: entry.category,
    subject: entry.subject,
    persons: entry.persons,
    counterpart: unlessNull(entry.counterpart),
    named: unlessNull(entry.named),
    unit: unlessNull(entry.unit),
    board: unlessNull(entry.board),
    arrival: unlessNull(entry.arrival),
    messageId: unlessNull(entry.messageId),
    times: eachTime(entry.times, (at) => (at ? writtenMoment(at) : undefined)),
    complexity: unlessNull(entry.complexity),
    extensive: unlessNull(entry.extensive),
    transfers: unlessNull(entry.transfers),
    contains: {
      received: unlessNull(contains.received),
      measure: unlessNull(contains.measure),
      plan: unlessNull(contains.plan),
      'contact-person': unlessNull(contains['contact-person']),
    },
    measure: unlessNull(entry.measure),
    fields: [...entry.fields],
    untold: entry.untold.length === 0 ? undefined : [...entry.untold],
    marks,
  };
}

export function readCase(line: CaseLine, placesOf: PlacesOf): CaseEvent {
  const { persons, contains } = line;
  const places = placesOf(line);
  return {
    channel: 'case',
    format: places[0].origin.format,
    sources: sourcesOf(places),
    at: momentOf(line.at),
    caseId: line.caseId ?? null,
    category: line.category,
    subject: line.subject,
    ...(persons === undefined ? {} : { persons }),
    counterpart: line.counterpart ?? null,
    named: line.named ?? null,
    unit: line.unit ?? null,
    board: line.board ?? null,
    arrival: line.arrival ?? null,
    messageId: line.messageId ?? null,
    times: eachTime(line.times, (at) => (at === undefined ? null : momentOf(at))),
    complexity: line.complexity ?? null,
    extensive: line.extensive ?? null,
    transfers: line.transfers ?? null,
    contains: {
      received: contains.received ?? null,
      measure: contains.measure ?? null,
      plan: contains.plan ?? null,
      'contact-person': contains['contact-person'] ?? null,
    },
    measure: line.measure ?? null,
    fields: new Set(line.fields),
    untold: line.untold ?? [],
  };
}

function eachTime<From, To>(
  times: { readonly [time in CaseTime]?: From },
  made: (from: From | undefined) => To,
): { readonly [time in CaseTime]: To } {
  return {
    received: made(times.received),
    registered: made(times.registered),
    complete: made(times.complete),
    adjusted: made(times.adjusted),
    discovered: made(times.discovered),
    acknowledged: made(times.acknowledged),
    noticed: made(times.noticed),
    answered: made(times.answered),
    closed: made(times.closed),
  };
}
