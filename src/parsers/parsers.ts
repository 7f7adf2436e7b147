import { userError } from '../errors.js';
import { asteriskCdr } from './asterisk-cdr.js';
import { asteriskQueueLog } from './asterisk-queue-log.js';
import { avayaSmdr } from './avaya-smdr.js';
import { ciscoCdr } from './cisco-cdr.js';
import { exchangeDetail } from './exchange-detail.js';
import { exchangeList } from './exchange-list.js';
import { exchangeSummary } from './exchange-summary.js';
import { exchangeTracking } from './exchange-tracking.js';
import { exchangeTrackingCmdlet } from './exchange-tracking-cmdlet.js';
import { freeswitchCdr } from './freeswitch-cdr.js';
import { freshdesk } from './freshdesk.js';
import { glpi } from './glpi.js';
import { googleLog } from './google-log.js';
import { graphMail } from './graph-mail.js';
import { jira } from './jira.js';
import { mailSwedish } from './mail-swedish.js';
import { mbox } from './mbox.js';
import { messageTrace } from './message-trace.js';
import { osticket } from './osticket.js';
import { outlookList } from './outlook-list.js';
import type { Parser, ParserName } from './parser.js';
import { phoneSwedish } from './phone-swedish.js';
import { puzzelEvents } from './puzzel-events.js';
import { register311 } from './register-311.js';
import { registerSwedish } from './register-swedish.js';
import { ringcentralCalls } from './ringcentral-calls.js';
import { teamsCallingPlan } from './teams-calling-plan.js';
import { teamsDirectRouting } from './teams-direct-routing.js';
import { teliaCalls } from './telia-calls.js';
import { threecxCalls, threecxV18 } from './threecx-calls.js';
import { twilioCalls } from './twilio-calls.js';
import { zendesk } from './zendesk.js';

/** Every format that is recognised, by name; the compiler sees to it that none is forgotten. */
export const parsers: { readonly [Name in ParserName]: Parser } = {
  'exchange-summary': exchangeSummary,
  'message-trace': messageTrace,
  'exchange-list': exchangeList,
  'exchange-detail': exchangeDetail,
  'exchange-tracking': exchangeTracking,
  'exchange-tracking-cmdlet': exchangeTrackingCmdlet,
  'graph-mail': graphMail,
  'google-log': googleLog,
  'outlook-list': outlookList,
  mbox,
  'mail-swedish': mailSwedish,
  'asterisk-cdr': asteriskCdr,
  'phone-swedish': phoneSwedish,
  'teams-direct-routing': teamsDirectRouting,
  'teams-calling-plan': teamsCallingPlan,
  'telia-calls': teliaCalls,
  'puzzel-events': puzzelEvents,
  'cisco-cdr': ciscoCdr,
  'asterisk-queue-log': asteriskQueueLog,
  'threecx-calls': threecxCalls,
  'threecx-v18': threecxV18,
  'freeswitch-cdr': freeswitchCdr,
  'avaya-smdr': avayaSmdr,
  'ringcentral-calls': ringcentralCalls,
  'twilio-calls': twilioCalls,
  'register-swedish': registerSwedish,
  zendesk,
  osticket,
  freshdesk,
  jira,
  glpi,
  'register-311': register311,
};

type KnownParser = Parser & { readonly name: ParserName };

export const allParsers: readonly KnownParser[] = Object.values(parsers).filter(
  (parser): parser is KnownParser => isParserName(parser.name),
);

export function isParserName(name: string): name is ParserName {
  return Object.hasOwn(parsers, name);
}

/** The known format of that name. Throws a UserError for any other; `own` are names that would have been known too. */
export function readParserName(name: string, own: readonly string[] = []): ParserName {
  if (isParserName(name)) return name;
  throw userError('unknown-format-name', { found: name, known: [...own, ...Object.keys(parsers)] });
}
