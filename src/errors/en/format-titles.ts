import type { NamedFormat } from '../facts/formats.js';

/** What each known format is, by its name. */
export const formatTitles: { readonly [format: string]: string } = {
  'exchange-summary': 'Exchange Online, message trace (enhanced summary)',
  'message-trace': 'Exchange Online, Get-MessageTrace or Get-MessageTraceV2',
  'exchange-list': 'Exchange admin center, exported list of a message trace',
  'exchange-list-swedish': 'Exchange admin center, list of a message trace with Swedish or other headers',
  'exchange-detail': 'Exchange Online, message trace (extended report, a row for each event)',
  'exchange-tracking': 'Exchange Server, message tracking log (MSGTRK)',
  'exchange-tracking-cmdlet': 'Exchange Server, Get-MessageTrackingLog',
  'graph-mail': 'mail from Microsoft Graph or Power Automate',
  'google-log': 'Google Workspace, email log search',
  'outlook-list': 'list of mail copied from Outlook',
  mbox: 'archive of a mailbox (mbox)',
  'mail-swedish': 'mail log with Swedish headers',
  'asterisk-cdr': 'Asterisk, FreePBX or Grandstream, call log (CDR)',
  'phone-swedish': 'list of calls with Swedish headers (switchboard or answering group)',
  'teams-direct-routing': 'Teams, PSTN usage of direct routing',
  'teams-calling-plan': 'Teams, billing records of calling plans',
  'telia-calls': 'Telia, call log for switchboard and queues',
  'puzzel-events': 'Puzzel, raw data of call events (call_events)',
  'cisco-cdr': 'Cisco Unified Communications Manager, call log (CDR)',
  'asterisk-queue-log': 'Asterisk, queue log (queue_log)',
  'threecx-calls': '3CX version 20, call log (Call Logs) or call report',
  'threecx-v18': '3CX version 18, call log',
  'freeswitch-cdr': 'FreeSWITCH, call log (CDR)',
  'fusionpbx-cdr': 'FusionPBX, call log (CDR)',
  'avaya-smdr': 'Avaya IP Office, call log (SMDR)',
  'telavox-queue': 'Telavox, export of the calls to a queue',
  'ringcentral-calls': 'RingCentral, call log',
  'twilio-calls': 'Twilio, call log',
  'register-swedish': 'case register or diary with Swedish headers',
  zendesk: 'Zendesk, export of tickets',
  osticket: 'osTicket, export of tickets',
  freshdesk: 'Freshdesk, export of tickets',
  jira: 'Jira, export of issues',
  glpi: 'GLPI, export of tickets',
  'register-311': 'service requests to a city (311)',
  fixmystreet: 'FixMyStreet (FixaMinGata), export of reports',
};

/** Files that look like logs and hold nothing to measure by. */
export const unusableTitles: { readonly [log: string]: string } = {
  'teams-queue-totals': 'Teams, statistics of call queues',
  'teams-attendant-totals': 'Teams, statistics of auto attendants',
  'cisco-call-quality': 'Cisco Unified Communications Manager, call quality (CMR)',
  'outlook-without-dates': 'Outlook, exported with Import/Export to CSV',
  'exchange-mail-totals': 'Exchange, number of mails a day',
  'own-contacts': 'kontakter.csv',
  'own-no-contacts': 'ej-kontakter.csv',
  'own-rejected-rows': 'avvisade-rader.csv',
};

/** What a format is; one that the user described has their own title, or its name alone. */
export function formatTitle({ name, title }: NamedFormat): string {
  const known = { ...formatTitles, ...unusableTitles };
  return title ?? (Object.hasOwn(known, name) ? known[name] : undefined) ?? name;
}
