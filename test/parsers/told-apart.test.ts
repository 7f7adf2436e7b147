import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors/errors.js';
import { readLogs } from '../../src/parsers/read-logs.js';
import { lines, logFile } from './reading.js';

/** The format that a file with that header is read as, or the code of its refusal. */
async function formatOf(header: string): Promise<string> {
  const cells = header.split(';').map(() => '');
  const outcome = await readLogs([logFile(lines(header, cells.join(';')))]).catch((error: unknown) => error);
  if (outcome instanceof UserError) return outcome.code;
  if (outcome instanceof Error) throw outcome;
  return JSON.stringify(outcome).match(/"format":"([^"]+)"/)?.[1] ?? '';
}

describe('headers that several families could claim', () => {
  it.each([
    ['Datum;Från;Till;Ämne', 'mail-swedish'],
    ['Inkommet;Från (adress);Till (adress);Ämne', 'mail-swedish'],
    ['Inkommet;Från;Till;Ämne;Ärendenummer', 'mail-swedish'],
    ['Inkommen;Från;Till;Ämne;Typ;Kategori', 'mail-swedish'],
    ['Mottaget;Avsändare;Funktionsbrevlåda;Rubrik;Diarienr', 'mail-swedish'],
    ['Inkom;Avsändare;Mottagare;Ärendemening;Meddelande-id;Riktning', 'mail-swedish'],
    ['Skickat;Från;Till;Ämne;Konversation;Ärende-ID', 'mail-swedish'],
    ['Inkom;Uppringande nr;Uppringt nr;Samtalsresultat;Typ', 'phone-swedish'],
    ['Inkom;Telefonnummer;Kö;Besvarad', 'phone-swedish'],
    ['Datum;Tid;A-nummer;Kö;Besvarad;Typ', 'phone-swedish'],
    ['Datum;Telefonnummer;Svarsgrupp;Samtalstid;Handläggare;Typ', 'phone-swedish'],
    ['Received;SenderAddress;RecipientAddress;Subject;Status', 'message-trace'],
    ['Received;Sender;Recipient;Subject;MessageTraceId', 'message-trace'],
    ['Received;Sender Address;Recipients;Subject', 'message-trace'],
    ['Received;Sender;Recipient;Subject', 'unknown-format'],
    ['Received;Sender;Recipient;Subject;Status;Message ID', 'unknown-format'],
    ['Received;From (Envelope);From (Header);To;Subject;Route;Status', 'unknown-format'],
    ['Received;From;Subject;Size', 'format-must-be-named'],
    ['date_time_utc;event_id;sender_address;recipient_address', 'exchange-detail'],
    ['date-time;event-id;sender-address;recipient-address', 'exchange-tracking'],
    ['Date (UTC);Sender;Recipient;Subject;Status', 'exchange-list'],
    ['Datum (UTC);Avsändare;Mottagare;Ämne;Status', 'format-must-be-named'],
    ['Received (UTC);Sender address;Recipient address;Subject;Status', 'format-must-be-named'],
    ['Call Time;Call ID;From;To;Direction;Status;Ringing;Talking;Cost', 'threecx-calls'],
    ['Call Time;From;To;Status;Ringing;Talking', 'unknown-format'],
    ['Call Time;Caller ID;Destination;Status;Ringing;Talking', 'format-must-be-named'],
    ['Date;Time;From;To;Action;Action Result;Duration;Session Id', 'ringcentral-calls'],
    [
      'start_stamp;answer_stamp;duration;billsec;caller_id_number;destination_number;hangup_cause;uuid',
      'format-must-be-named',
    ],
    ['receivedDateTime;senderAddress;recipientAddress;subject', 'message-trace'],
    ['receivedDateTime;from;toRecipients;subject;conversationId', 'format-must-be-named'],
    ['Start date;Sender;Recipient address;Event target', 'google-log'],
    ['Från;Ämne;Mottaget;Storlek', 'format-must-be-named'],
    ['Till;Ämne;Skickat', 'format-must-be-named'],
    ['Date;Event Type;Direction;Message Count', 'unusable-log'],
    [
      'contact;channel;category;unit;received_at;answered_at;evidence;rule;reading;main_reading;source_file',
      'unusable-log',
    ],
    ['event;channel;direction;unit;received_at;reason;source_file;source_row', 'unusable-log'],
    ['source_file;source_row;column;reason;masked_value', 'unusable-log'],
    ['Inkommen;Avsändare;Mottagare;Ärendemening;Diarienr;Avslutad', 'register-swedish'],
    ['Inkommen;Från;Ärende;Mottagningsbekräftelse;Avslutad', 'register-swedish'],
    ['Datum;Från;Till;Ämne;Åtgärdad;Riktning', 'several-formats'],
    ['Diarienr;Inkommen;Ärendemening;Motpart;Handläggare', 'register-swedish'],
    ['Datum;Namn;Ärendetyp;Enhet;Åtgärd', 'register-swedish'],
    ['Inkom;Telefonnummer;Kö;Status;Avslutad', 'phone-swedish'],
    ['Datum;A-nummer;B-nummer;Status;Avslutad;Typ', 'phone-swedish'],
    ['Datum;A-nummer;B-nummer;Status;Avslutad;Ärendenummer', 'several-formats'],
    ['Mottaget;Från;Till;Ämne;Besvarad', 'several-formats'],
    ['Inkommen;Avsändare;Mottagare;Ärendemening;Diarienr', 'several-formats'],
    ['Inkommen;Namn;Enhet', 'unknown-format'],
    ['Avslutad;Namn;Enhet', 'unknown-format'],
    ['Ticket Number;Date Created;From;Closed Date;Answered', 'osticket'],
    ['Id;Created at;Requester;Solved at', 'zendesk'],
    ['Ticket ID;Created time;Resolved time', 'format-must-be-named'],
    ['Unique Key;Created Date;Closed Date;Agency;Complaint Type', 'register-311'],
    ['SR_NUMBER;SR_TYPE;OWNER_DEPARTMENT;STATUS;CREATED_DATE;CLOSED_DATE', 'register-311'],
    ['Report ID;Title;Created;Confirmed;Acknowledged;Fixed;Closed;Status;Report URL', 'fixmystreet'],
    ['Report ID;Update ID;Date;Status;Problem state;Text;User Name;Reported As', 'unknown-format'],
    ['CaseID;Opened;Closed;Status;Responsible Agency;Request Type', 'register-311'],
    ['case_enquiry_id;open_dt;closed_dt;case_status;department;type', 'register-311'],
    ['Case ID;Opened;Closed;Department;Status', 'unknown-format'],
    ['Issue key;Issue id;Created;Resolved;Comment;Comment', 'format-must-be-named'],
    ['ID;Titel;Status;Öppningsdatum;Lösningsdatum', 'format-must-be-named'],
  ])('%s: %s', async (header, format) => {
    expect(await formatOf(header)).toBe(format);
  });
});
