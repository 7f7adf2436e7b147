import type { AccountCounts } from '../model/account.js';
import type { Evidence } from '../model/contact.js';
import type { Channel } from '../model/event.js';
import type { PartCounts, PatternName, PatternParts } from '../model/patterns.js';
import type { CallCounts, SensitivityVariant } from '../model/rule-figures.js';
import type { Outcome } from '../model/verdict.js';
import type { Codes } from './counters.js';
import type { Reason } from './tally.js';

export const channelCodes: Codes<Channel> = {
  mail: 'mail',
  phone: 'phone',
  case: 'case',
};

export const outcomeCodes: Codes<Outcome> = {
  met: 'met',
  late: 'late',
  unanswered: 'unanswered',
  pending: 'pending',
  'not-assessable': 'not-assessable',
  excluded: 'excluded',
};

export const reasonCodes: Codes<Reason> = {
  resolution: 'resolution',
  'hidden-number': 'hidden-number',
  'unknown-sender': 'unknown-sender',
  'missing-column': 'missing-column',
  'missing-value': 'missing-value',
  'negative-time': 'negative-time',
  'short-abandon': 'short-abandon',
  'closed-hours': 'closed-hours',
  'not-in-force': 'not-in-force',
  'no-answer-needed': 'no-answer-needed',
  correction: 'correction',
  summer: 'summer',
  weekend: 'weekend',
  absence: 'absence',
  extensive: 'extensive',
  'not-started': 'not-started',
  'no-feedback': 'no-feedback',
};

export const evidenceCodes: Codes<Evidence> = {
  exact: 'exact',
  subject: 'subject',
  counterpart: 'counterpart',
  channel: 'channel',
  answered: 'answered',
  callback: 'callback',
  'own-later-call': 'own-later-call',
  probable: 'probable',
  correction: 'correction',
  register: 'register',
};

export const variantCodes: Codes<SensitivityVariant> = {
  'without-own-later-call': 'without-own-later-call',
  'without-callbacks': 'without-callbacks',
  'without-probable': 'without-probable',
  'without-channel': 'without-channel',
  'exact-mail-only': 'exact-mail-only',
  'auto-replies-count': 'auto-replies-count',
};

export const callCodes: Codes<keyof CallCounts> = {
  calls: 'calls',
  answered: 'answered',
};

export const accountCodes: Codes<keyof AccountCounts> = {
  received: 'received',
  named: 'named',
  anonymous: 'anonymous',
  unknownName: 'unknownName',
  withMeasure: 'withMeasure',
  withoutMeasure: 'withoutMeasure',
  unknownMeasure: 'unknownMeasure',
  open: 'open',
};

export const partCodes: Codes<keyof PartCounts> = {
  contacts: 'contacts',
  judged: 'judged',
  met: 'met',
};

export const patternCodes: Codes<PatternName> = {
  'after-weekend': 'after-weekend',
  'handed-on': 'handed-on',
  repeated: 'repeated',
};

export const sideCodes: Codes<keyof PatternParts> = {
  with: 'with',
  without: 'without',
};
