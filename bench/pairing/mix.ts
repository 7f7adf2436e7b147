/**
 * What a municipality's logs are made of. Shares are of what the name says; the defaults describe a Swedish
 * municipality with function mailboxes, a switchboard and a case system in some of its units.
 */
export interface Mix {
  /** Things that people want by mail in a year, and calls that come in. */
  readonly mailContacts: number;
  readonly calls: number;

  /** For each contact by mail. */
  readonly reminders: number;
  readonly followUps: number;
  readonly furtherReplies: number;
  readonly bulk: number;
  readonly internal: number;
  readonly spam: number;
  readonly lettersFirst: number;

  /** Of follow-ups: a new mail, and no reply to ours. */
  readonly thanksAsNewMail: number;
  readonly afterAMonth: number;

  /** Of what people send in. */
  readonly autoReplies: number;
  /** Of all mail. */
  readonly sentTwice: number;

  /** Of contacts by mail. */
  readonly unanswered: number;
  readonly answeredByPhone: number;
  readonly emptySubject: number;
  readonly genericSubject: number;
  readonly handedOn: number;
  readonly asksNothing: number;
  readonly toTwoUnits: number;
  readonly sameSubjectAgain: number;
  readonly longSubject: number;
  readonly talkMeanwhile: number;

  /** Of those answered by phone: the person calls in; a register has the person. */
  readonly callsIn: number;
  readonly inRegister: number;

  /** Of answers by mail. */
  readonly newSubject: number;
  readonly otherUnit: number;
  readonly personalMailbox: number;
  readonly secondAddress: number;
  readonly bounced: number;
  readonly machineAtOtherEnd: number;

  /** Of persons, and of what they ask: one answer to all of it. */
  readonly severalAtOnce: number;
  readonly oneAnswerToAll: number;

  /** Of bulk: sales letters to a few mailboxes, from an address like anyone's. */
  readonly fewReceivers: number;

  /** Of calls that come in. */
  readonly missed: number;
  readonly hiddenNumber: number;
  readonly maskedNumber: number;
  readonly outsideHours: number;
  /** Beside them, as a share of them: calls within the house, and calls of ours that nobody waits for. */
  readonly internalCalls: number;
  readonly weCallFirst: number;
  /** Of all calls: the log has a row for each leg. */
  readonly toldInLegs: number;
  /** Of answered calls. */
  readonly transferred: number;
  /** Of missed calls. */
  readonly calledBack: number;
  readonly gotThrough: number;
  readonly calledAgain: number;
  readonly twoUnitsCalled: number;
  readonly hungUpAtOnce: number;
  readonly otherMatterMeanwhile: number;
  /** Of call-backs. */
  readonly notPickedUp: number;
  readonly otherUnitCallsBack: number;
}

export const defaultMix: Mix = {
  mailContacts: 10_000,
  calls: 10_000,
  reminders: 0.34,
  followUps: 0.553,
  furtherReplies: 0.09,
  bulk: 0.356,
  internal: 0.665,
  spam: 0.104,
  lettersFirst: 0.06,
  thanksAsNewMail: 0.03,
  afterAMonth: 0.02,
  autoReplies: 0.333,
  sentTwice: 0.008,
  unanswered: 0.08,
  answeredByPhone: 0.04,
  emptySubject: 0.03,
  genericSubject: 0.05,
  handedOn: 0.12,
  asksNothing: 0.04,
  toTwoUnits: 0.03,
  sameSubjectAgain: 0.01,
  longSubject: 0.01,
  talkMeanwhile: 0.005,
  callsIn: 0.2,
  inRegister: 0.5,
  newSubject: 0.1,
  otherUnit: 0.05,
  personalMailbox: 0.1,
  secondAddress: 0.01,
  bounced: 0.01,
  machineAtOtherEnd: 0.04,
  severalAtOnce: 0.1,
  oneAnswerToAll: 0.1,
  fewReceivers: 0.03,
  missed: 0.3,
  hiddenNumber: 0.04,
  maskedNumber: 0.02,
  outsideHours: 0.02,
  internalCalls: 0.1,
  weCallFirst: 0.1,
  toldInLegs: 0.5,
  transferred: 0.15,
  calledBack: 0.6,
  gotThrough: 0.12,
  calledAgain: 0.3,
  twoUnitsCalled: 0.02,
  hungUpAtOnce: 0.03,
  otherMatterMeanwhile: 0.005,
  notPickedUp: 0.1,
  otherUnitCallsBack: 0.05,
};
