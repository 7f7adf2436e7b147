/** What a project file cannot mean. */
export const project = {
  lineForWhat: () =>
    'raden säger inte vilka mejl och samtal den gäller. Skriv pattern, sender eller mailbox, till exempel mailbox: synpunkter@kommunen.se',
  lineSaysNothing: () =>
    'raden säger inte vad de gäller. Skriv category eller complexity, till exempel category: complaint',
  mailForWhat: () =>
    'raden säger inte vilka mejl den gäller. Skriv pattern eller sender, till exempel sender: faktura@leverantor.se',
  noValue: () => 'värdet saknas. Skriv share: 80 för 80 procent, eller value: ”1,4 dygn”',
  twoValues: () => 'det står både share och value. Skriv en av dem, till exempel share: 80',
  noPattern: (text: string) =>
    `”${text}” är inget giltigt mönster (reguljärt uttryck). Skriv till exempel ^Faktura`,
  boundlessPattern: (text: string) =>
    `mönstret ”${text}” kan ta hur lång tid som helst att leta efter. Skriv det kortare, och utan (?=, (?!, (?<=, (?<! och \\1, till exempel ^Faktura`,
  channelNotAllowed: (channel: string, kind: keyof typeof channelReasons, allowed: readonly string[]) =>
    `”${channel}” går inte som ”channels”: ${channelReasons[kind]}. Skriv channels: [${allowed.join(', ')}]`,
};

/** Why rules of a kind have not all channels. */
const channelReasons = {
  reach: 'löften av slaget reach gäller samtal',
  content: 'bara ett ärenderegister säger vad återkopplingen innehöll',
};
