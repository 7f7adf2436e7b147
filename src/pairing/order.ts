import type { CallEvent, CaseEvent, LogEvent, MailEvent } from '../model/event.js';

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
  switch (event.channel) {
    case 'mail':
      return mailContent(event);
    case 'phone':
      return callContent(event);
    case 'case':
      return caseContent(event);
  }
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

function caseContent(entry: CaseEvent): string {
  const { caseId, category, subject, counterpart, unit, board, arrival, messageId, measure } = entry;
  const { named, complexity, extensive, transfers, times, contains, persons = [] } = entry;
  return JSON.stringify([
    'C',
    caseId,
    ...[category, subject, counterpart, unit, board, arrival, messageId, measure],
    ...[named, complexity, extensive, transfers],
    Object.entries(times).sort(byName),
    Object.entries(contains).sort(byName),
    ...persons.map(({ address, number }) => `${address} ${number}`).sort(compareTexts),
  ]);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return compareTexts(one, other);
}
