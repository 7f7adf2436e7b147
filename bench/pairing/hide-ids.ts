import type { LogEvent } from '../../src/model/event.js';
import { replaced } from './replaced.js';
import type { Told } from './told.js';

/** As a plain list shows it: no ids and no headers, only time, sender, receivers, subject and delivery. */
function withoutIds(event: LogEvent): LogEvent {
  if (event.channel !== 'mail') return event;
  const { isBulk: _bulk, ...plain } = event;
  return {
    ...plain,
    messageId: null,
    inReplyTo: null,
    references: [],
    conversationId: null,
    automatic: false,
  };
}

/** The same year in logs without ids. */
export function hideIds(told: readonly Told[]): readonly Told[] {
  return replaced(told, new Map(told.map(({ event }) => [event, withoutIds(event)])));
}
