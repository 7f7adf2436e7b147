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
  calls: { ownLaterCall: 'count', callbackAttempt: 'ignore', hiddenNumber: 'not-assessable' },
};

/** What holds where a project file says nothing. */
export const anyPairing: PairingTerms = {
  followUps: 'join',
  repliesToUs: 'count',
  genericReplies: 'join',
  shortAbandonSeconds: 5,
  phoneHours: null,
  phoneSummer: null,
  lists: {},
};
