/** What a calendar cannot mean, and values of it that are none. */
export const calendar = {
  workingDays: () => 'The working days must be at least one weekday, each given once.',
  hours: () =>
    'The opening hours must stand in order, without overlap and with the end after the beginning, for instance 08:00-12:00, 13:00-16:00.',
  closes: () =>
    'A shortened day must close between 00:01 and 24:00. If it is closed all day, it belongs to the closed days.',
  unknownDay: (name: string, known: readonly string[], nearest: string | null) =>
    `The day “${name}” is unknown${nearest === null ? '.' : `, did you mean “${nearest}”?`} Write a date or one of the names ${known.join(', ')}.`,
  dayOff: (name: string) => `The day “${name}” is no working day and can therefore not be shortened.`,
  closedReversed: (name: string, from: string, until: string) =>
    `The closed days “${name}” end ${until}, before they begin ${from}.`,
  monthDay: (day: number, month: number) =>
    `There is no day ${day} in month ${month}. Write month and day, for instance 06-15.`,
  noSpan: (text: string) => `“${text}” is no opening hours. Write for instance 08:00-16:00`,
  noTimeOfDay: (text: string) => `“${text}” is no time of day. Write for instance 13:00`,
  noWeekday: (text: string) => `“${text}” is no weekday. Write for instance mon-fri or sat`,
  noDate: (text: string) => `“${text}” is no date. Write for instance 2018-11-02`,
  noMonthDay: (text: string) => `“${text}” is no day of the year. Write for instance 06-15`,
  noDates: (text: string) => `“${text}” is no dates. Write 2018-12-27 or 2018-12-27..2018-12-28`,
  noClosedDay: (text: string) =>
    `“${text}” is no closed day. Write klämdagar, 2018-12-27 or 2018-12-27..2018-12-28`,
  dayOrDate: () =>
    'a shortened day has either day (a name or before-holiday) or date. Write for instance { day: before-holiday, closes: 13:00 }',
};
