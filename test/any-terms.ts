import { usualMailLimits, usualPhoneLimits } from '../src/model/pairing-limits.js';
import type { PairingTerms, RuleTerms } from '../src/model/terms.js';

/** What holds where a rule set says nothing. */
export const anyTerms: RuleTerms = {
  from: 'received',
  contains: [],
  shortAbandon: 'exclude',
  closedHours: 'exclude',
  ignoreLocalClosures: false,
  notInForce: [],
  exceptionLimits: [],
  bouncedAnswer: 'count',
  unansweredAfterWorkingDays: null,
  calls: { ownLaterCall: 'count', callbackAttempt: 'ignore', hiddenNumber: 'not-assessable' },
};

/** What holds where a project file says nothing. */
export const anyPairing: PairingTerms = {
  followUps: 'join',
  repliesToUs: 'count',
  genericReplies: 'join',
  ...usualMailLimits,
  ...usualPhoneLimits,
  phoneHours: null,
  phoneSummer: null,
  lists: {},
};
