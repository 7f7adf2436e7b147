/** How near mails must be to belong together, and how many make a mailing: whole numbers, at least 1. */
export interface MailLimits {
  /** So long after its latest mail a conversation goes on where no id says so. */
  readonly conversationDays: number;
  /** So long a subject that says nothing goes on. */
  readonly genericWorkingDays: number;
  /** So long after receipt what goes to the person answers that neither ids nor subject show to. */
  readonly counterpartWorkingDays: number;
  /** One text to this many parties within a day is bulk. */
  readonly bulkFrom: number;
  /** A mailbox that replies within so many seconds, and does so to this many persons, is a machine. */
  readonly autoReplySeconds: number;
  readonly autoReplyFrom: number;
}

/** How short a call is given up at once, and how near calls of a caller must be to be of one contact. */
export interface PhoneLimits {
  /** An unanswered call that ended before this many seconds is marked `short-abandon`. */
  readonly shortAbandonSeconds: number;
  /** So long after the first call a further unanswered one is an attempt. */
  readonly attemptWorkingDays: number;
  /** So long after the last attempt an answered one ends the contact. */
  readonly ownLaterCallWorkingDays: number;
}

/** Calls that several systems have seen and that are counted once. */
export interface SameCalls {
  /** Formats in the order of trust: the first that has a call tells what it came to. At least two. */
  readonly systems: readonly string[];
  /** At most so far apart the systems have it. */
  readonly seconds: number;
}

/** A switchboard and what stands behind it write down a call within so many seconds of each other. */
export const usualSameCallSeconds = 10;

export interface PairingLimits extends MailLimits, PhoneLimits {}

/** What holds where a municipality chooses nothing else. */
export const usualMailLimits: MailLimits = {
  conversationDays: 30,
  genericWorkingDays: 10,
  counterpartWorkingDays: 10,
  bulkFrom: 10,
  // Nobody reads and answers a mail in so short a time; one alone may be a coincidence of two mails that crossed.
  autoReplySeconds: 10,
  autoReplyFrom: 3,
};

export const usualPhoneLimits: PhoneLimits = {
  shortAbandonSeconds: 5,
  attemptWorkingDays: 10,
  ownLaterCallWorkingDays: 10,
};
