import type { Channel } from '../../model/event.js';
import { registerSwedish } from '../cases/register-swedish.js';
import { mailSwedish } from '../mail/mail-swedish.js';
import type { Family } from '../parser.js';
import { phoneSwedish } from '../phone/phone-swedish.js';
import type { ColumnShape } from './column-shape.js';

/** What the cells of a field must look like. */
type Fit = (shape: ColumnShape) => boolean;

/** A field of a described format: what its header may be called, and what its cells must look like. */
export interface FieldWords {
  readonly field: string;
  readonly headers: readonly string[];
  /** Headers that may as well mean something else: that of a whole call is not how long somebody talked. */
  readonly unsureHeaders: readonly string[];
  readonly fits: Fit;
}

const unsureWords: Readonly<Record<string, readonly string[]>> = {
  'phone talk': ['Duration', 'Längd'],
  'phone status': ['Abandoned', 'Answered'],
};

const most = 0.7;
const isTime: Fit = ({ time, date }) => time + date >= most;
const isClock: Fit = ({ clock }) => clock >= most;
const isLater: Fit = ({ time, clock, filled }) => filled === 0 || time + clock >= most;
const isAddress: Fit = ({ address }) => address >= most;
/** Those who call out have extensions, which alone could be any numbers. */
const isCaller: Fit = ({ number, extension }) => number >= 0.3 && number + extension >= most;
const isDuration: Fit = ({ duration, filled }) => filled === 0 || duration >= most;
const isText: Fit = ({ time, date, address, number }) => Math.max(time + date, address, number) < most;
const isFewWords: Fit = (shape) => shape.words.length > 0 && isText(shape);
const isDirection: Fit = ({ direction }) => direction >= most;
const isAnything: Fit = () => true;

/** Headers that no format is recognised by, though they may well mean the field. */
const looserWords: Readonly<Record<string, readonly string[]>> = {
  'mail time': [
    ...['Received', 'Received or Created', 'Sent', 'Sent Date/Time', 'Date', 'Date/Time', 'Date and time'],
    ...['Timestamp', 'Tid'],
  ],
  'mail sender': [
    ...['From (Header)', 'Header From', 'From', 'From Address', 'Sender', 'Sender Address'],
    ...[
      'Sender or Created by',
      'From (Envelope)',
      'Envelope From',
      'Envelope Sender',
      'Avsänt av',
      'Frånadress',
    ],
  ],
  'mail recipients': [
    ...['To', 'To Address', 'Recipient', 'Recipients', 'Recipient Address', 'Recipients in To line'],
    ...['To (Envelope)', 'Envelope To', 'Envelope Recipient', 'Postlåda', 'Inkorg', 'Tilladress'],
  ],
  'mail subject': ['Subject', 'Subject or Title', 'Titel', 'Ärende', 'Gäller'],
  'mail direction': ['Direction', 'Route'],
  'mail messageId': ['Internet Message ID', 'Header Message ID'],
  'mail inReplyTo': ['In Reply To ID'],
  'mail conversation': ['Conversation', 'Thread ID'],
  'phone time': [
    ...['Påbörjat', 'Påbörjad', 'Startad', 'Samtal påbörjat', 'Call Time', 'Start Time', 'calldate'],
    'Tid',
  ],
  'phone from': [
    ...['Innringer', 'Caller ID', 'Caller', 'Caller Number', 'ANI', 'src', 'Source', 'Inkommande nr'],
    ...['Inkommande nummer', 'Nummer', 'Kundens nummer', 'Kundnummer', 'Ringde från'],
  ],
  'phone dialled': [
    'Nummer till',
    'Aksessnummer',
    'Destination',
    'DNIS',
    'Callee',
    'Did',
    'dst',
    'Tjänstenummer',
    'Ringde till',
  ],
  'phone queue': ['Kø', 'Queue', 'Queue name', 'Group', 'Tjänst', 'Ärendekö'],
  'phone status': [
    ...['Hur det gick', 'Call status', 'Disposition', 'Result', 'Outcome', 'Avslutsorsak', 'Avslut'],
    'Samtalsutfall',
  ],
  'phone wait': [
    'Kötid',
    'Svarstid',
    'Ringtid',
    'Ventetid',
    'Wait time',
    'Väntat',
    'Väntade',
    'Ringing',
    'Hold time',
    'I kö',
    'Queue time',
  ],
  'phone talk': ['Samtaletid', 'Talk time', 'Talking', 'billsec', 'Pratade', 'Pratat'],
  'phone answered': [
    'Besvarad',
    'Besvarat',
    'Besvarad kl',
    'Besvarat kl',
    'Svarat',
    'Svarat kl',
    'Svarade kl',
    'Answer Time',
    'Svarstidpunkt',
  ],
  'phone ended': ['Sluttid', 'Slut', 'Avslutad', 'Avslutat', 'End Time', 'Samtalsslut'],
  'phone agent': ['Snakket med', 'Answered by', 'Agent name', 'Svarande', 'Svarade', 'Medarbetare'],
  'phone callId': ['Call ID', 'CallId', 'uniqueid', 'linkedid', 'Session', 'Samtalsreferens', 'Samtal'],
  'phone direction': ['Direction', 'In/ut', 'Håll'],
  'case received': [
    ...['Ankom', 'Kom in', 'Inlämnad', 'Created', 'Created at', 'Created date', 'Date created', 'Opened'],
    ...['Open date', 'Date opened', 'Opened at', 'Submitted', 'Request date', 'Requested datetime'],
  ],
  'case closed': [
    ...['Färdigt', 'Färdig', 'Klar', 'Klart', 'Solved at', 'Closed Date', 'Completed', 'Completion date'],
  ],
  'case caseNumber': [
    ...['Nr', 'Id', 'Nummer', 'Ärende', 'Ticket', 'Case', 'Service request number', 'Service request ID'],
    ...['Request ID', 'Request number'],
  ],
  'case subject': ['Request type', 'Service name', 'Service request type', 'Description'],
  'case unit': ['Agency', 'Responsible agency', 'Agency responsible', 'Owner department'],
  'case status': ['Case status', 'State'],
};

const shapes: Readonly<Record<string, Fit>> = {
  'mail time': isTime,
  'mail timeOfDay': isClock,
  'mail sender': isAddress,
  'mail recipients': isAddress,
  'mail direction': isDirection,
  'phone time': isTime,
  'phone timeOfDay': isClock,
  'phone from': isCaller,
  'phone dialled': ({ address, time, date }) => Math.max(address, time + date) < most,
  'phone queue': isFewWords,
  'phone status': isFewWords,
  'phone answered': isLater,
  'phone ended': isLater,
  'phone wait': isDuration,
  'phone talk': isDuration,
  'phone direction': isDirection,
  'phone agent': isText,
  'case received': isTime,
  'case timeOfDay': isClock,
};

const caseTimes = /^(?:registered|complete|adjusted|discovered|acknowledged|noticed|answered|closed)$/;

function fieldsOf(
  channel: Channel,
  families: readonly Family[],
  further: readonly string[],
): readonly FieldWords[] {
  const known = families.flatMap(({ columns }) =>
    Object.entries(columns).map(([field, { headers }]) => ({ field, headers })),
  );
  const added = further.map((field) => ({ field, headers: [] }));
  return [...known, ...added].map(({ field, headers }) => {
    const isLaterTime = channel === 'case' && caseTimes.test(field);
    const fits = shapes[`${channel} ${field}`] ?? (isLaterTime ? isSometimeTime : isAnything);
    const name = `${channel} ${field}`;
    return {
      field,
      headers: [...headers, ...(looserWords[name] ?? [])],
      unsureHeaders: unsureWords[name] ?? [],
      fits,
    };
  });
}

/** Things that have not happened yet leave their cells empty, or with a word. */
const isSometimeTime: Fit = ({ time, date, filled }) => filled === 0 || time + date > 0;

/** What only the format's own reader makes something of: a description has one wait, and no words of other kinds. */
const notDescribed = new Set(['type', 'media', 'queueing', 'answerTime', 'ringing']);

/** The fields of each channel, the telling ones of a format that knows Swedish headers, and what they go by elsewhere. */
export const fieldWords: { readonly [channel in Channel]: readonly FieldWords[] } = {
  mail: fieldsOf('mail', [mailSwedish], []),
  phone: fieldsOf('phone', [phoneSwedish], ['answered', 'ended']).filter(
    ({ field }) => !notDescribed.has(field),
  ),
  case: fieldsOf('case', [registerSwedish], []),
};
