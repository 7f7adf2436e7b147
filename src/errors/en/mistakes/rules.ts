type Channel = 'mail' | 'phone' | 'case';

const oneOf: Readonly<Record<Channel, string>> = { mail: 'a mail', phone: 'a call', case: 'a case' };
const solved = 'Write for instance { solved: 7, of: 10 }';

/** What a rule cannot mean. */
export const rules = {
  repeatedChannel: (channel: string) => `“${channel}” stands twice. Take one of them away`,
  namedOnPhone: () =>
    'a phone log does not say whether the caller gave a name. Take named away, or take phone out of channels, for instance channels: [mail, case]',
  uselessWhenUnknown: () =>
    '“whenUnknown” makes no difference without named or complexity. Write for instance complexity: simple',
  fromMissed: () => 'only calls can be missed. Write channels: [phone], or from: received',
  fromRegister: (from: string) =>
    `only a case register has the time ${from}. Write channels: [case], or from: received`,
  feedbackNever: (channel: Channel, feedback: readonly string[], example: readonly string[]) =>
    `${oneOf[channel]} gets none of ${feedback.join(', ')}. Write for instance feedback: [${example.join(', ')}], or take ${channel} out of channels`,
  feedbackOfRegister: (feedback: readonly string[]) =>
    `“${feedback.join(', ')}” is only in a case register. Write for instance feedback: [answer], or add case to channels`,
  summerReversed: () => 'the summer ends before it begins. Write for instance from: 06-15, until: 08-15',
  extensiveWithoutRegister: () =>
    'only a case register says what is extensive. Write channels: [case], or take the exception away',
  absenceWithoutMail: () =>
    'only mail gets automatic answers about absence. Write channels: [mail, phone], or take the exception away',
  repeatedException: (when: string) =>
    `the exception ${when} stands twice, and the first one decides. Take one of them away`,
  countingWithoutWithin: () => '“counting” belongs with within. Write for instance within: 2 hours',
  otherTimeOfKind: (kind: string) =>
    `another time only goes with kind: respond, not with kind: ${kind}. Take within away: then the contacts are excluded`,
  otherTimeOfParts: (parts: string) =>
    `another time does not go with ${parts}. Take within away: then the contacts are excluded`,
  missingWithin: () =>
    '“within” is missing. Write for instance within: 2 working days, or give the times in steps or alternatives',
  twoTimes: (one: string, other: string) =>
    `“${one}” and “${other}” do not go together: the time must stand in one place. Take one of them away`,
  goalBesideParts: (parts: string) =>
    `“goal” and “${parts}” do not go together. Take goal away, or write the goal as a promise of its own`,
  repeatedPart: () => 'two steps have the same id. Give each its own, for instance bekraftelse and beslut',
  transfersAndResolved: () =>
    '“maxTransfers” and “resolved” do not go together. Write two promises, or take one of them away',
  unansweredAfterWithoutResolved: () =>
    '“unansweredAfterWorkingDays” is only for promises with “resolved”. Take it away, or write resolved: first-contact in place of maxTransfers',
  missingTransfers: () =>
    '“maxTransfers” is missing. Write for instance maxTransfers: 1 or resolved: first-contact',
  repeatedRule: () =>
    'two promises have the same id. Give each its own, for instance svar-36h and svar-1-vecka',
  validityReversed: (from: string, until: string) =>
    `the promise ends ${until}, before it begins ${from}. Write for instance validFrom: 2018-10-08, validUntil: 2022-12-31`,
  expired: (until: string) =>
    `the promise held until ${until}. What comes later is excluded. If it holds again: change validUntil or take it away`,
  idleKey: (key: string, channels: readonly string[], possible: readonly string[]) =>
    `“${key}” makes no difference to ${channels.join(' and ')}, only to ${possible.join(' and ')}. Take it away, or add the channel to channels`,
  targetOfOtherChannel: (channel: string, channels: readonly string[]) =>
    `the promise is not for the channel ${channel}. Take the target away, or write channels: [${[...channels, channel].join(', ')}]`,
  fractionOfPercent: (share: number, key: string) =>
    `“${share}” is less than one per cent. The number is in per cent. Write for instance ${key}: 90`,
  timeTarget: (form: string, kind: string, key: string) =>
    `“${form}” does not go with kind: ${kind}, which measures no time. Write for instance ${key}: 90`,
  rival: (rival: string, id: string) =>
    `the promise is partly for the same contacts as “${rival}”, and neither is narrower. Give one of them a narrower scope, for instance scope: { units: [Bygglov] }, or a topic of its own, for instance topic: ${id}`,
  noTargetTime: (text: string) =>
    `“${text}” is no time. Expected: a number above zero and seconds, minutes, hours, days or weeks. Write for instance 90 seconds`,
  solvedWithoutOf: () => `“solved” and “of” belong together: both are needed. ${solved}`,
  solvedAboveOf: (found: number, of: number) =>
    `“solved: ${found}” cannot be more than “of: ${of}”. ${solved}`,
  oneForm: () =>
    'a target must have one form, and only one. Write for instance { atLeast: 90 }, { atMost: 10 }, { mean: 90 seconds } or { solved: 7, of: 10 }',
};
