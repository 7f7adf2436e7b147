import { formatDate, wallTime } from '../../src/calendar/zone.js';
import type { CallEvent, CallOutcome, LogEvent, MailEvent } from '../../src/model/event.js';
import type { Instant } from '../../src/model/time.js';
import { bytesInMemory } from '../../src/parsers/log-bytes.js';
import type { LogInput } from '../../src/parsers/read-logs.js';

/** The year's mail and calls as the files that an analyst would hand over: a message trace, and a switchboard's list. */
export function filesOf(events: readonly LogEvent[]): readonly LogInput[] {
  const mails = events.flatMap((event) => (event.channel === 'mail' ? mailRows(event) : []));
  const calls = events.flatMap((event) => (event.channel === 'phone' ? callRow(event) : []));
  return [
    inputOf('spårning.csv', [mailHeader, ...mails], ','),
    inputOf('samtal.csv', [callHeader, ...calls], ';'),
  ];
}

const mailHeader = [
  ...['Received', 'SenderAddress', 'RecipientAddress', 'Subject', 'Status', 'MessageId'],
  ...['In-Reply-To', 'References', 'conversationId'],
];

/** One row for each receiver. */
function mailRows(mail: MailEvent): readonly (readonly string[])[] {
  const { at, sender, recipients, subject, delivery, messageId, inReplyTo, references, conversationId } =
    mail;
  const status = delivery === 'spam' ? 'FilteredAsSpam' : 'Delivered';
  const ids = [messageId ?? '', inReplyTo ?? '', references.join(' '), conversationId ?? ''];
  return recipients.map((recipient) => [
    ...[new Date(at.start).toISOString(), sender ?? '<>', recipient, subject, status],
    ...ids,
  ]);
}

const callHeader = [
  'Tidpunkt',
  'A-nummer',
  'B-nummer',
  'Status',
  'Väntetid',
  'Samtalstid',
  'Samtals-ID',
  'Agent',
];

const statuses: { readonly [outcome in CallOutcome]: string } = {
  answered: 'Besvarad',
  'no-answer': 'Ej svar',
  busy: 'Upptaget',
  voicemail: 'Röstbrevlåda',
  menu: 'Ej svar',
  failed: 'Ej svar',
};

function callRow({ at, from, to, outcome, waitSeconds, talkSeconds, callId, answeredBy }: CallEvent) {
  const cells = [localText(at.start), from ?? 'Hemligt', to[0] ?? '', statuses[outcome]];
  return [[...cells, String(waitSeconds ?? 0), String(talkSeconds ?? 0), callId ?? '', answeredBy ?? '']];
}

/** `2025-10-12 15:00:00`, in Stockholm. */
function localText(at: Instant): string {
  const { date, millisecondOfDay } = wallTime(at);
  const seconds = Math.floor(millisecondOfDay / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${formatDate(date)} ${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

function inputOf(file: string, rows: readonly (readonly string[])[], delimiter: string): LogInput {
  const text = rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n');
  const unknown = { format: null, zone: null, sheet: null, direction: null, mailbox: null, columns: null };
  return { file, bytes: bytesInMemory(new TextEncoder().encode(`${text}\r\n`)), ...unknown, dateOrder: null };
}

function quoted(cell: string): string {
  return /[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
