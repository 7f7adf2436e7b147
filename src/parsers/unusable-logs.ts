import type { UnusableReason } from '../errors/errors.js';
import { text } from './column.js';
import type { Family } from './parser.js';

/** A file that is known, and known not to hold what a measurement needs. */
export interface UnusableLog extends Family {
  readonly name: string;
  readonly unusable: UnusableReason;
}

type Known = Pick<UnusableLog, 'name' | 'columns' | 'needs'> &
  Partial<Pick<Family, 'isAnother' | 'isCertain'>>;

function unusable(family: Known, reason: UnusableReason): UnusableLog {
  return { isAnother: () => false, ...family, unusable: reason };
}

const queues = {
  queue: text('CQ Name', 'Call Queue Name', 'Call Queue Identity'),
  hour: text('CQ Hour', 'Date'),
  calls: text('Call Count', 'Total Call Count'),
  result: text('Call Queue Call Result', 'Call Queue Target Type', 'Call Queue Agent Count'),
};

const attendants = {
  attendant: text('AA Name', 'Auto Attendant Name', 'Auto Attendant Identity'),
  result: text('AACallResult', 'AA Call Result', 'Auto Attendant Call Result'),
  calls: text('Call Count', 'Total Call Count', 'AACallFlow', 'AA Call Flow'),
};

const callQuality = {
  call: text('globalCallID_callId'),
  packets: text('numberPacketsSent'),
  jitter: text('jitter'),
};

const outlook = {
  subject: text('Subject', 'Ämne'),
  sender: text('From: (Name)', 'From: (Address)', 'Från: (namn)', 'Från: (adress)'),
  receiver: text('To: (Name)', 'To: (Address)', 'Till: (namn)', 'Till: (adress)'),
  type: text('From: (Type)', 'To: (Type)', 'Från: (typ)', 'Till: (typ)'),
  time: text('Date', 'Received', 'Sent', 'Datum', 'Mottaget', 'Skickat', 'Datum och tid'),
};

const mailTraffic = {
  date: text('Date', 'Datum'),
  kind: text('EventType', 'Direction', 'Event Type'),
  count: text('MessageCount', 'Message Count'),
};

const ownContacts = {
  contact: text('contact'),
  evidence: text('evidence'),
  mainReading: text('main_reading'),
};

const ownOthers = {
  event: text('event'),
  reason: text('reason'),
  file: text('source_file'),
  row: text('source_row'),
};

const ownRejected = {
  file: text('source_file'),
  row: text('source_row'),
  value: text('masked_value'),
};

/** Files that look like logs and are none; each with what to take instead, in the error's own words. */
export const unusableLogs: readonly UnusableLog[] = [
  unusable(
    {
      name: 'teams-queue-totals',
      columns: queues,
      needs: [[queues.queue], [queues.calls], [queues.result]],
    },
    'queue-totals',
  ),
  unusable(
    {
      name: 'teams-attendant-totals',
      columns: attendants,
      needs: [[attendants.attendant], [attendants.result], [attendants.calls]],
    },
    'queue-totals',
  ),
  unusable(
    {
      name: 'cisco-call-quality',
      columns: callQuality,
      needs: [[callQuality.call], [callQuality.packets], [callQuality.jitter]],
    },
    'call-quality',
  ),
  unusable(
    {
      name: 'outlook-without-dates',
      columns: outlook,
      needs: [[outlook.subject], [outlook.sender], [outlook.receiver], [outlook.type]],
      isAnother: (has) => has(outlook.time),
    },
    'no-dates',
  ),
  unusable(
    {
      name: 'exchange-mail-totals',
      columns: mailTraffic,
      needs: [[mailTraffic.date], [mailTraffic.kind], [mailTraffic.count]],
    },
    'mail-totals',
  ),
  unusable(
    {
      name: 'own-contacts',
      columns: ownContacts,
      needs: [[ownContacts.contact], [ownContacts.evidence], [ownContacts.mainReading]],
      isCertain: true,
    },
    'own-list',
  ),
  unusable(
    {
      name: 'own-no-contacts',
      columns: ownOthers,
      needs: [[ownOthers.event], [ownOthers.reason], [ownOthers.file], [ownOthers.row]],
      isCertain: true,
    },
    'own-list',
  ),
  unusable(
    {
      name: 'own-rejected-rows',
      columns: ownRejected,
      needs: [[ownRejected.file], [ownRejected.row], [ownRejected.value]],
      isCertain: true,
    },
    'own-list',
  ),
];
