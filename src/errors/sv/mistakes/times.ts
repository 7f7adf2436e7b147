/** Times of a rule and how they are counted. */
export const times = {
  unreadable: (within: string, units: readonly string[], example: string | null) =>
    `Tiden ”${within}” går inte att läsa. Väntat: ett tal större än noll, högst tio år, och ${units.join(', ')}, eller same working day, next working day. Skriv till exempel ${example ?? '36 hours eller 2 working days'}`,
  countingOfWorkingDays: (counting: string, within: string) =>
    `”counting: ${counting}” går inte för ${within}: arbetsdagar räknas hela. Ta bort counting`,
  wrongCounting: (counting: string, within: string, choice: readonly string[]) =>
    `”counting: ${counting}” går inte för ${within}. Välj bland ${choice.join(', ')}. Skriv till exempel counting: ${choice[0]}`,
  readingOfWorkingDays: (id: string, within: string) =>
    `tolkningen ”${id}” går inte för ${within}: arbetsdagar räknas hela. Skriv till exempel id: working-days`,
  wrongReading: (id: string, within: string, choice: readonly string[]) =>
    `tolkningen ”${id}” går inte för ${within}. Välj bland ${choice.join(', ')}. Skriv till exempel id: ${choice[0]}`,
  missingCounting: (within: string, choice: readonly string[], nearest: string | null) =>
    `det står inte hur ${within} räknas.${nearest === null ? '' : ` Menade du ”${nearest}”?`} Välj bland ${choice.join(', ')}. Skriv till exempel counting: ${nearest ?? choice[0]}`,
  missingReadings: (within: string, isInHours: boolean) =>
    `”readings” saknas: ${within} kan räknas på flera sätt. Skriv till exempel readings: [${
      isInHours
        ? '{ id: workday-clock, main: true, title: alla timmar på arbetsdagar }'
        : '{ id: rolled, main: true, title: en frist på en ledig dag flyttas }'
    }]`,
  oneMain: () =>
    'exakt en tolkning ska vara huvudtolkning. Skriv main: true vid den, och inte vid någon annan',
  repeatedReading: (id: string, number: number) =>
    `tolkningen står två gånger. Ta bort den ena, eller ge den ett annat namn, till exempel id: ${id}-${number}`,
  ownTime: () =>
    'en tolkning kan inte ha en egen tid när löftet har steg eller alternativ: de har sina tider. Ta bort within',
  unrolledClosing: () =>
    'tolkningen ”unrolled” går inte med dayEnds: office-close, för en ledig dag har ingen stängningstid. Skriv dayEnds: midnight, eller id: rolled',
  noSignals: () =>
    'ingen tid är i ringsignaler. Ta bort secondsPerSignal, eller skriv till exempel within: 5 signals',
  noWait: (within: string) =>
    `”${within}” är ingen väntetid. Väntat: ett tal större än noll och seconds, minutes eller signals. Skriv till exempel within: 60 seconds`,
  goalNotShorter: (goal: string, within: string) =>
    `målet ${goal} är inte kortare än löftets tid ${within}. Skriv en kortare tid i goal, eller en längre i within`,
  endless: (problem: string) => `${problem} Skriv till exempel calendar: { hours: { mon-fri: 08:00-16:00 } }`,
};
