import { userError } from '../errors/errors.js';
import { nearestWord } from '../nearest-word.js';
import { fixmystreet } from './cases/fixmystreet.js';
import { freshdesk } from './cases/freshdesk.js';
import { glpi } from './cases/glpi.js';
import { jira } from './cases/jira.js';
import { osticket } from './cases/osticket.js';
import { register311 } from './cases/register-311.js';
import { registerSwedish } from './cases/register-swedish.js';
import { zendesk } from './cases/zendesk.js';
import { exchangeDetail } from './mail/exchange-detail.js';
import { exchangeList, exchangeListSwedish } from './mail/exchange-list.js';
import { exchangeSummary } from './mail/exchange-summary.js';
import { exchangeTracking } from './mail/exchange-tracking.js';
import { exchangeTrackingCmdlet } from './mail/exchange-tracking-cmdlet.js';
import { googleLog } from './mail/google-log.js';
import { graphMail } from './mail/graph-mail.js';
import { mailSwedish } from './mail/mail-swedish.js';
import { mbox } from './mail/mbox.js';
import { messageTrace } from './mail/message-trace.js';
import { outlookList } from './mail/outlook-list.js';
import type { Parser, ParserName } from './parser.js';
import { asteriskCdr } from './phone/asterisk-cdr.js';
import { asteriskQueueLog } from './phone/asterisk-queue-log.js';
import { avayaSmdr } from './phone/avaya-smdr.js';
import { ciscoCdr } from './phone/cisco-cdr.js';
import { freeswitchCdr, fusionpbxCdr } from './phone/freeswitch-cdr.js';
import { phoneSwedish } from './phone/phone-swedish.js';
import { puzzelEvents } from './phone/puzzel-events.js';
import { ringcentralCalls } from './phone/ringcentral-calls.js';
import { teamsCallingPlan } from './phone/teams-calling-plan.js';
import { teamsDirectRouting } from './phone/teams-direct-routing.js';
import { telavoxQueue } from './phone/telavox-queue.js';
import { teliaCalls } from './phone/telia-calls.js';
import { threecxCalls, threecxV18 } from './phone/threecx-calls.js';
import { twilioCalls } from './phone/twilio-calls.js';

/** Every format that is recognised, by name; the compiler sees to it that none is forgotten. */
export const parsers: { readonly [Name in ParserName]: Parser } = {
  'exchange-summary': exchangeSummary,
  'message-trace': messageTrace,
  'exchange-list': exchangeList,
  'exchange-list-swedish': exchangeListSwedish,
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
  'fusionpbx-cdr': fusionpbxCdr,
  'avaya-smdr': avayaSmdr,
  'telavox-queue': telavoxQueue,
  'ringcentral-calls': ringcentralCalls,
  'twilio-calls': twilioCalls,
  'register-swedish': registerSwedish,
  zendesk,
  osticket,
  freshdesk,
  jira,
  glpi,
  'register-311': register311,
  fixmystreet,
};

type KnownParser = Parser & { readonly name: ParserName };

export const allParsers: readonly KnownParser[] = Object.values(parsers).filter(
  (parser): parser is KnownParser => isParserName(parser.name),
);

/** Names of the formats of phone logs. */
export const phoneFormats: readonly string[] = allParsers
  .filter(({ channel }) => channel === 'phone')
  .map(({ name }) => name);

export function isParserName(name: string): name is ParserName {
  return Object.hasOwn(parsers, name);
}

/** The known format of that name. Throws a UserError for any other; `own` are names that would have been known too. */
export function readParserName(name: string, own: readonly string[] = []): ParserName {
  if (isParserName(name)) return name;
  const known = [...own, ...Object.keys(parsers)];
  throw userError('unknown-format-name', { found: name, known, nearest: nearestName(name, known) });
}

/** The one that may be meant; null where none is near. People write the first word of a name: `telia`. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const isBeginning = (one: string) => name.length > 2 && one.startsWith(name.toLowerCase());
  return known.find(isBeginning) ?? nearestWord(name, known);
}
