const example = 'Skriv till exempel ”36 hours”, ”2 working days”, ”1 week” eller ”same working day”.';

/** Why a limit cannot be used. */
export const limits = {
  unreadable: (text: string) => `Tiden ”${text}” går inte att läsa. ${example}`,
  nothing: (text: string) => `Tiden ”${text}” är ingen tid alls. ${example}`,
  tooLong: (text: string) => `Tiden ”${text}” är längre än tio år. ${example}`,
  notWhole: (amount: number) => `Dagar, veckor och månader ska vara hela: ${amount} går inte. ${example}`,
  cutoffOfHours: () => '”cutoff” gäller tider som räknas i dagar, inte i timmar. Ta bort den.',
  dayEndsOfHours: () => '”dayEnds” gäller tider som räknas i dagar, inte i timmar. Ta bort den.',
  rolledHours: () => 'Timmar som flyttas till nästa arbetsdag skrivs ”counting: clock-rolled”.',
  hourCounting: (found: string, known: readonly string[]) =>
    `${found === '' ? 'Det står inte hur timmarna räknas.' : `”counting: ${found}” är okänt.`} Skriv ”counting:” och ett av ${known.join(', ')}.`,
  dayCounting: (found: string) =>
    `”counting: ${found}” gäller inte dagar, veckor och månader. Skriv rolled eller unrolled.`,
  contradiction: (counting: string | undefined, rolled: boolean) =>
    `”counting: ${counting}” och ”rolled: ${rolled}” säger emot varandra. Ta bort det ena.`,
  closingOfDayOff: () =>
    '”dayEnds: office-close” kräver en dag som har en stängningstid. Skriv ”counting: rolled”, eller räkna i working days.',
  countingOfWorkingDays: () =>
    '”counting” och ”rolled” behövs inte för arbetsdagar: de slutar alltid på en arbetsdag. Ta bort dem.',
  dayEnds: (found: string) => `”dayEnds: ${found}” är okänt. Skriv midnight eller office-close.`,
  cutoff: (found: string) => `”cutoff: ${found}” är inget klockslag. Skriv till exempel 15:00.`,
  endless: () => 'Tiden räknas efter öppettiderna, men ingen arbetsdag har någon öppettid. Ange öppettider.',
};
