import { userError } from '../errors.js';
import { asteriskCdr } from './asterisk-cdr.js';
import { asteriskQueueLog } from './asterisk-queue-log.js';
import { avayaSmdr } from './avaya-smdr.js';
import { ciscoCdr } from './cisco-cdr.js';
import { exchangeSummary } from './exchange-summary.js';
import { freeswitchCdr } from './freeswitch-cdr.js';
import { freshdesk } from './freshdesk.js';
import { mailSwedish } from './mail-swedish.js';
import { messageTrace } from './message-trace.js';
import { osticket } from './osticket.js';
import type { Parser, ParserName } from './parser.js';
import { phoneSwedish } from './phone-swedish.js';
import { puzzelEvents } from './puzzel-events.js';
import { registerSwedish } from './register-swedish.js';
import { ringcentralCalls } from './ringcentral-calls.js';
import { teamsCallingPlan } from './teams-calling-plan.js';
import { teamsDirectRouting } from './teams-direct-routing.js';
import { teliaCalls } from './telia-calls.js';
import { threecxCalls, threecxV18 } from './threecx-calls.js';
import { twilioCalls } from './twilio-calls.js';
import { zendesk } from './zendesk.js';

/** Every format that is recognised, by name; the compiler sees to it that none is forgotten. */
export const parsers: { readonly [Name in ParserName]: Parser & { readonly name: ParserName } } = {
  'exchange-summary': exchangeSummary,
  'message-trace': messageTrace,
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
};

export const allParsers: readonly Parser[] = Object.values(parsers);

function isParserName(name: string): name is ParserName {
  return Object.hasOwn(parsers, name);
}

/** The format of that name, as an option or a project file gives it. Throws a UserError for any other. */
export function readParserName(name: string): ParserName {
  if (isParserName(name)) return name;
  throw userError('unknown-format-name', { found: name, known: Object.keys(parsers) });
}
