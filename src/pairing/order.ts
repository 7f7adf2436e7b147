import type { CallEvent, LogEvent, MailEvent } from '../model/event.js';

/**
 * Canonical order of events: by time, then by content, so that neither the order of files nor that of
 * rows decides anything. Events of equal content are interchangeable; their place in the files breaks the tie.
 */
export function compareEvents(one: LogEvent, other: LogEvent): number {
  return (
    one.at.start - other.at.start ||
    one.at.end - other.at.end ||
    compareTexts(contentOf(one), contentOf(other)) ||
    compareTexts(one.sources[0].file, other.sources[0].file) ||
    one.sources[0].row - other.sources[0].row
  );
}

/** By UTF-16 code unit: the same on every machine, whatever its locale. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function contentOf(event: LogEvent): string {
  return event.channel === 'mail' ? mailContent(event) : callContent(event);
}

function mailContent(mail: MailEvent): string {
  return ['E', mail.messageId ?? '', mail.sender ?? '', mail.subject, ...mail.recipients].join('\n');
}

function callContent(call: CallEvent): string {
  const numbers = [call.waitSeconds, call.talkSeconds, call.transfers];
  return [
    'T',
    call.callId ?? '',
    call.from ?? '',
    call.outcome,
    call.answeredBy ?? '',
    ...numbers,
    ...call.to,
  ].join('\n');
}
