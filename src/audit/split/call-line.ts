import { z } from 'zod';
import type { CallEvent } from '../../model/event.js';
import { eventOfLegs } from '../../parsers/folding/event-of-legs.js';
import {
  type Line,
  moment,
  momentOf,
  type OfPart,
  ofPart,
  statedDirection,
  unlessEmpty,
  unlessNull,
  writtenMoment,
} from './event-parts.js';
import { type PlacesOf, type RowsOf, rows } from './log-tables.js';

/** A call, as a part of split logs holds it. */
export const callLine = z.strictObject({
  channel: z.literal('phone'),
  ...ofPart,
  ...rows,
  at: moment,
  callId: z.string().optional(),
  from: z.string().optional(),
  to: z.array(z.string()).optional(),
  outcome: z.enum(['answered', 'no-answer', 'busy', 'voicemail', 'menu', 'failed']),
  answeredBy: z.string().optional(),
  waitSeconds: z.number().optional(),
  isWaitEmpty: z.literal(true).optional(),
  talkSeconds: z.number().optional(),
  transfers: z.int().optional(),
  statedDirection: statedDirection.optional(),
});

type CallLine = Line<typeof callLine>;

export function writtenCall(call: CallEvent, { id, guest, marks }: OfPart, rowsOf: RowsOf): CallLine {
  const { transfers } = call;
  return {
    channel: 'phone',
    id,
    guest,
    ...rowsOf(call),
    at: writtenMoment(call.at),
    callId: unlessNull(call.callId),
    from: unlessNull(call.from),
    to: unlessEmpty(call.to),
    outcome: call.outcome,
    answeredBy: unlessNull(call.answeredBy),
    waitSeconds: unlessNull(call.waitSeconds),
    isWaitEmpty: call.isWaitEmpty,
    talkSeconds: unlessNull(call.talkSeconds),
    transfers: transfers === 0 ? undefined : transfers,
    statedDirection: unlessNull(call.statedDirection),
    marks,
  };
}

export function readCall(line: CallLine, placesOf: PlacesOf): CallEvent {
  const told = {
    at: momentOf(line.at),
    callId: line.callId ?? null,
    from: line.from ?? null,
    to: line.to ?? [],
    outcome: line.outcome,
    answeredBy: line.answeredBy ?? null,
    waitSeconds: line.waitSeconds ?? null,
    ...(line.isWaitEmpty === undefined ? {} : { isWaitEmpty: line.isWaitEmpty }),
    talkSeconds: line.talkSeconds ?? null,
    transfers: line.transfers ?? 0,
    statedDirection: line.statedDirection ?? null,
  };
  return eventOfLegs(told, placesOf(line));
}
