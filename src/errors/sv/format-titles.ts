import type { NamedFormat } from '../facts/formats.js';

/** What each known format is, by its name. */
export const formatTitles: { readonly [format: string]: string } = {
  'exchange-summary': 'Exchange Online, meddelandespårning (utökad sammanfattning)',
  'message-trace': 'Exchange Online, Get-MessageTrace eller Get-MessageTraceV2',
  'exchange-list': 'Exchange administrationscenter, exporterad lista från meddelandespårning',
  'exchange-list-swedish':
    'Exchange administrationscenter, lista från meddelandespårning med svenska eller andra rubriker',
  'exchange-detail': 'Exchange Online, meddelandespårning (utökad rapport, en rad per händelse)',
  'exchange-tracking': 'Exchange Server, spårningslogg för meddelanden (MSGTRK)',
  'exchange-tracking-cmdlet': 'Exchange Server, Get-MessageTrackingLog',
  'graph-mail': 'mejl ur Microsoft Graph eller Power Automate',
  'google-log': 'Google Workspace, e-postloggsökning',
  'outlook-list': 'mejllista som är kopierad ur Outlook',
  mbox: 'arkiv av en brevlåda (mbox)',
  'mail-swedish': 'e-postlogg med svenska rubriker',
  'asterisk-cdr': 'Asterisk, FreePBX eller Grandstream, samtalslogg (CDR)',
  'phone-swedish': 'samtalslista med svenska rubriker (växel eller svarsgrupp)',
  'teams-direct-routing': 'Teams, PSTN-användning för direktroutning',
  'teams-calling-plan': 'Teams, faktureringsunderlag för samtalsabonnemang (Calling Plan)',
  'telia-calls': 'Telia, samtalslogg (anropslogg) för växel och köer',
  'puzzel-events': 'Puzzel, rådata om samtalshändelser (call_events)',
  'cisco-cdr': 'Cisco Unified Communications Manager, samtalslogg (CDR)',
  'asterisk-queue-log': 'Asterisk, kölogg (queue_log)',
  'threecx-calls': '3CX version 20, samtalslogg (Call Logs) eller samtalsrapport',
  'threecx-v18': '3CX version 18, samtalslogg',
  'freeswitch-cdr': 'FreeSWITCH, samtalslogg (CDR)',
  'fusionpbx-cdr': 'FusionPBX, samtalslogg (CDR)',
  'avaya-smdr': 'Avaya IP Office, samtalslogg (SMDR)',
  'telavox-queue': 'Telavox, export av en kös samtal',
  'ringcentral-calls': 'RingCentral, samtalslogg',
  'twilio-calls': 'Twilio, samtalslogg',
  'register-swedish': 'ärenderegister eller diarium med svenska rubriker',
  zendesk: 'Zendesk, export av ärenden',
  osticket: 'osTicket, export av ärenden',
  freshdesk: 'Freshdesk, export av ärenden',
  jira: 'Jira, export av ärenden',
  glpi: 'GLPI, export av ärenden',
  'register-311': 'en stads felanmälningar (311)',
  fixmystreet: 'FixMyStreet (FixaMinGata), export av felanmälningar',
};

/** Files that look like logs and hold nothing to measure by. */
export const unusableTitles: { readonly [log: string]: string } = {
  'teams-queue-totals': 'Teams, statistik för samtalsköer',
  'teams-attendant-totals': 'Teams, statistik för automatiska svarsmeddelanden',
  'cisco-call-quality': 'Cisco Unified Communications Manager, samtalskvalitet (CMR)',
  'outlook-without-dates': 'Outlook, exporterad med Importera/exportera till CSV',
  'exchange-mail-totals': 'Exchange, antal mejl per dag',
  'own-contacts': 'kontakter.csv',
  'own-no-contacts': 'ej-kontakter.csv',
  'own-rejected-rows': 'avvisade-rader.csv',
};

/** What a format is; one that the user described has their own title, or its name alone. */
export function formatTitle({ name, title }: NamedFormat): string {
  const known = { ...formatTitles, ...unusableTitles };
  return title ?? (Object.hasOwn(known, name) ? known[name] : undefined) ?? name;
}
