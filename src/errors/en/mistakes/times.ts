/** Times of a rule and how they are counted. */
export const times = {
  unreadable: (within: string, units: readonly string[], example: string | null) =>
    `The time “${within}” cannot be read. Expected: a number above zero, at most ten years, and ${units.join(', ')}, or same working day, next working day. Write for instance ${example ?? '36 hours or 2 working days'}`,
  countingOfWorkingDays: (counting: string, within: string) =>
    `“counting: ${counting}” does not go with ${within}: working days are counted whole. Take counting away`,
  wrongCounting: (counting: string, within: string, choice: readonly string[]) =>
    `“counting: ${counting}” does not go with ${within}. Choose among ${choice.join(', ')}. Write for instance counting: ${choice[0]}`,
  readingOfWorkingDays: (id: string, within: string) =>
    `the reading “${id}” does not go with ${within}: working days are counted whole. Write for instance id: working-days`,
  wrongReading: (id: string, within: string, choice: readonly string[]) =>
    `the reading “${id}” does not go with ${within}. Choose among ${choice.join(', ')}. Write for instance id: ${choice[0]}`,
  missingCounting: (within: string, choice: readonly string[], nearest: string | null) =>
    `it is not said how ${within} is counted.${nearest === null ? '' : ` Did you mean “${nearest}”?`} Choose among ${choice.join(', ')}. Write for instance counting: ${nearest ?? choice[0]}`,
  missingReadings: (within: string, isInHours: boolean) =>
    `“readings” is missing: ${within} can be counted in several ways. Write for instance readings: [${
      isInHours
        ? '{ id: workday-clock, main: true, title: all hours of working days }'
        : '{ id: rolled, main: true, title: a deadline on a day off is moved }'
    }]`,
  oneMain: () => 'exactly one reading must be the main one. Write main: true at it, and at no other',
  repeatedReading: (id: string, number: number) =>
    `the reading stands twice. Take one of them away, or give it another name, for instance id: ${id}-${number}`,
  ownTime: () =>
    'a reading cannot have a time of its own where the promise has steps or alternatives: they have their times. Take within away',
  unrolledClosing: () =>
    'the reading “unrolled” does not go with dayEnds: office-close, for a day off has no closing time. Write dayEnds: midnight, or id: rolled',
  noSignals: () =>
    'no time is in ring signals. Take secondsPerSignal away, or write for instance within: 5 signals',
  noWait: (within: string) =>
    `“${within}” is no waiting time. Expected: a number above zero and seconds, minutes or signals. Write for instance within: 60 seconds`,
  goalNotShorter: (goal: string, within: string) =>
    `the goal ${goal} is not shorter than the promised time ${within}. Write a shorter time in goal, or a longer one in within`,
  endless: (problem: string) => `${problem} Write for instance calendar: { hours: { mon-fri: 08:00-16:00 } }`,
};
