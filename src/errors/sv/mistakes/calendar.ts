/** What a calendar cannot mean, and values of it that are none. */
export const calendar = {
  workingDays: () => 'Arbetsdagarna ska vara minst en veckodag, var och en angiven en gång.',
  hours: () =>
    'Öppettiderna ska stå i ordning, utan att överlappa och med slut efter början, till exempel 08:00-12:00, 13:00-16:00.',
  closes: () =>
    'En förkortad dag ska stänga mellan 00:01 och 24:00. Är det stängt hela dagen hör den till de stängda dagarna.',
  unknownDay: (name: string, known: readonly string[], nearest: string | null) =>
    `Dagen ”${name}” är okänd${nearest === null ? '.' : `, menade du ”${nearest}”?`} Skriv ett datum eller något av namnen ${known.join(', ')}.`,
  dayOff: (name: string) => `Dagen ”${name}” är ingen arbetsdag och kan därför inte vara förkortad.`,
  closedReversed: (name: string, from: string, until: string) =>
    `De stängda dagarna ”${name}” slutar ${until}, innan de börjar ${from}.`,
  monthDay: (day: number, month: number) =>
    `Dag ${day} i månad ${month} finns inte. Skriv månad och dag, till exempel 06-15.`,
  noSpan: (text: string) => `”${text}” är ingen öppettid. Skriv till exempel 08:00-16:00`,
  noTimeOfDay: (text: string) => `”${text}” är inget klockslag. Skriv till exempel 13:00`,
  noWeekday: (text: string) => `”${text}” är ingen veckodag. Skriv till exempel mon-fri eller sat`,
  noDate: (text: string) => `”${text}” är inget datum. Skriv till exempel 2018-11-02`,
  noMonthDay: (text: string) => `”${text}” är ingen dag på året. Skriv till exempel 06-15`,
  noDates: (text: string) => `”${text}” är inga datum. Skriv 2018-12-27 eller 2018-12-27..2018-12-28`,
  noClosedDay: (text: string) =>
    `”${text}” är ingen stängd dag. Skriv klämdagar, 2018-12-27 eller 2018-12-27..2018-12-28`,
  dayOrDate: () =>
    'en förkortad dag har antingen day (ett namn eller before-holiday) eller date. Skriv till exempel { day: before-holiday, closes: 13:00 }',
};
