/** What a project file cannot mean. */
export const project = {
  lineForWhat: () =>
    'the line does not say which mail and calls it is about. Write pattern, sender or mailbox, for instance mailbox: synpunkter@kommunen.se',
  lineSaysNothing: () =>
    'the line does not say what they are about. Write category or complexity, for instance category: complaint',
  mailForWhat: () =>
    'the line does not say which mail it is about. Write pattern or sender, for instance sender: faktura@leverantor.se',
  noValue: () => 'the value is missing. Write share: 80 for 80 per cent, or value: “1.4 days”',
  twoValues: () => 'both share and value are there. Write one of them, for instance share: 80',
  noPattern: (text: string) =>
    `“${text}” is no valid pattern (regular expression). Write for instance ^Invoice`,
  boundlessPattern: (text: string) =>
    `the pattern “${text}” may take any amount of time to look for. Write it shorter, and without (?=, (?!, (?<=, (?<! and \\1, for instance ^Invoice`,
  channelNotAllowed: (channel: string, kind: keyof typeof channelReasons, allowed: readonly string[]) =>
    `“${channel}” does not go as “channels”: ${channelReasons[kind]}. Write channels: [${allowed.join(', ')}]`,
};

/** Why rules of a kind have not all channels. */
const channelReasons = {
  reach: 'promises of the kind reach are about calls',
  content: 'only a case register says what the feedback contained',
};
