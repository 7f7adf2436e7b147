const example = 'Write for instance “36 hours”, “2 working days”, “1 week” or “same working day”.';

/** Why a limit cannot be used. */
export const limits = {
  unreadable: (text: string) => `The time “${text}” cannot be read. ${example}`,
  nothing: (text: string) => `The time “${text}” is no time at all. ${example}`,
  tooLong: (text: string) => `The time “${text}” is longer than ten years. ${example}`,
  notWhole: (amount: number) => `Days, weeks and months must be whole: ${amount} cannot be used. ${example}`,
  cutoffOfHours: () => '“cutoff” is for times that are counted in days, not in hours. Take it away.',
  dayEndsOfHours: () => '“dayEnds” is for times that are counted in days, not in hours. Take it away.',
  rolledHours: () => 'Hours that move to the next working day are written “counting: clock-rolled”.',
  hourCounting: (found: string, known: readonly string[]) =>
    `${found === '' ? 'It is not said how the hours are counted.' : `“counting: ${found}” is unknown.`} Write “counting:” and one of ${known.join(', ')}.`,
  dayCounting: (found: string) =>
    `“counting: ${found}” is not for days, weeks and months. Write rolled or unrolled.`,
  contradiction: (counting: string | undefined, rolled: boolean) =>
    `“counting: ${counting}” and “rolled: ${rolled}” contradict each other. Take one of them away.`,
  closingOfDayOff: () =>
    '“dayEnds: office-close” needs a day that has a closing time. Write “counting: rolled”, or count in working days.',
  countingOfWorkingDays: () =>
    '“counting” and “rolled” are not needed for working days: they always end on a working day. Take them away.',
  dayEnds: (found: string) => `“dayEnds: ${found}” is unknown. Write midnight or office-close.`,
  cutoff: (found: string) => `“cutoff: ${found}” is no time of day. Write for instance 15:00.`,
  endless: () => 'The time is counted by the opening hours, but no working day has any. Give opening hours.',
};
