import { counted, limit, listed } from './format.js';

/** The lines of `explain`, step by step; what each step is called stands in explain.ts and explain-rule.ts. */

/** Where a reader finds the row. */
export const rowOfFile = (file: string, row: number | string): string => `${file} rad ${row}`;

export const contactLineWords = {
  head: (id: string, channel: string, unit: string) => `${id}: ${channel} till ${unit}`,
  cameIn: (when: string, source: string) => `Kom in ${when}  (${source})`,
  alsoStands: (places: readonly string[]) => `Står också i ${listed(places)}`,
  alsoTo: (units: readonly string[]) => `Gick också till ${units.join(', ')}`,
  outsidePeriod: 'Kom utanför mätperioden och ingår därför inte i andelarna.',
  happened: 'Vad som hände',
  nothingHappened: 'Inget mer som rör kontakten finns i loggarna.',
  others: 'Annat till samma motpart, som inte togs för svar',
  noOthers: 'Inget i loggarna.',
  countsAsAnswer: '← räknas som svaret',
  countsAsAnswerTo: (promises: readonly string[]) =>
    `← räknas som svaret enligt ${listed(promises.map((title) => `”${title}”`))}`,
  note: (text: string) => `Obs: ${text}`,
  to: (unit: string) => ` till ${unit}`,
  answeredBy: (unit: string) => `, besvarat av ${unit}`,
  from: (unit: string) => ` från ${unit}`,
  notAnswerHere: (reasons: readonly string[]) => `. Inte svar här: ${reasons.join(', ')}`,
};

export const fateLineWords = {
  opens: 'öppnar en kontakt',
  onContact: (what: string, contact: string) => `${what} på ${contact}`,
  notContact: (reason: string) => `ingen kontakt, ${reason}`,
  unpaired: (reason: string) => `svarar inte på någon kontakt, ${reason}`,
  internal: 'internt',
  handsOn: (contact: string) => `lämnar över ${contact} inom kommunen`,
  passing: 'mellan utomstående',
  notContactHead: (id: string, facts: readonly string[]) =>
    `${id} är ingen egen kontakt (${facts.join(', ')}).`,
  itIs: (fate: string, source: string) => `Den är: ${fate}  (${source})`,
};

export const registerLineWords = {
  title: (sources: readonly string[]) => `I ärenderegistret  (${sources.join(', ')})`,
  cameAs: (channel: string, when: string, source: string) => `Kom som ${channel} ${when}  (${source})`,
  empty: 'inte ifyllt',
  untold: 'ja, men utan tid',
  unknownCategory: 'okänd ärendetyp',
  named: 'namn uppgivet',
  anonymous: 'anonymt',
  simple: 'enkelt',
  complex: 'komplext',
  extensive: 'omfattande',
  corrections: 'Rättelser',
  rightUnit: (unit: string) => `, rätt enhet är ${unit}`,
  correction: (what: string, { reason, signedBy, signedOn, source }: Signature) =>
    `${what}. Skäl: ${reason}. Signerad av ${signedBy} ${signedOn}.  (${source})`,
};

interface Signature {
  readonly reason: string;
  readonly signedBy: string;
  readonly signedOn: string;
  readonly source: string;
}

export const clockLineWords = {
  dayItCame: 'dagen då den kom',
  dayItStarted: 'dagen då klockan startade',
  note: (text: string) => `Obs: ${text}.`,
  due: (when: string) => `Fristen går ut ${when}.`,
  wasDue: (when: string) => `Fristen gick ut ${when}.`,
  still: (why: string) => `står stilla: ${why}`,
  runs: (duration: string) => `går ${duration}`,
  together: (duration: string) => `, sammanlagt ${duration}`,
  dayNumber: (number: number) => `dag ${number}`,
  lastDay: 'sista dagen',
  notCounted: (why: string) => `räknas inte: ${why}`,
  countsAs: (day: string) => `räknas som ${day}`,
  moved: (when: string) => `Tiden var slut ${when}. Det är ingen arbetsdag, så fristen flyttas.`,
  before: 'före fristen',
  after: 'efter fristen',
  came: (what: string, when: string) => `${what} kom ${when}`,
  cameAfter: (came: string, used: string, left: string) => `${came}, när ${used} hade gått: ${left}.`,
  cameTooSoon: (what: string, when: string) =>
    `${what} kom enligt loggen ${when}, innan kontakten kom in. En av tiderna är fel, så kontakten bedöms inte.`,
  spent: (duration: string) => `, ${duration} hade gått`,
};

export const kindLineWords = {
  part: (name: string, held: boolean | null) =>
    `${name}: ${held === null ? 'inte ifyllt' : held ? 'ja' : 'nej'}`,
  withoutColumn: (name: string) => `${name}: kolumnen saknas i registret.`,
  board: (board: string | null) => `Nämnd: ${board ?? 'inte känd'}.`,
  measure: (isNoted: boolean) => `Åtgärd: ${isNoted ? 'noterad' : 'inte noterad'}.`,
  after: (duration: string) => ` efter ${duration}`,
  answered: (after: string) => `En person svarade${after}.`,
  lost: (after: string) => `Ingen svarade. Samtalet tog slut${after}.`,
  within: (duration: string) => `Löftet är inom ${duration}.`,
  atMost: (times: number) =>
    times === 0
      ? 'Löftet är att den inte lämnas vidare.'
      : `Löftet är högst ${counted(times, 'gång', 'gånger')}.`,
  transfers: (times: number) =>
    times === 0
      ? 'Kontakten lämnades inte vidare.'
      : `Kontakten lämnades vidare ${counted(times, 'gång', 'gånger')}.`,
  nobodyAnswered: 'Ingen har svarat.',
  receivedAndAnswered: (receiver: string, answerer: string) => `${receiver} tog emot, ${answerer} svarade.`,
  returned: (times: number) =>
    times === 0
      ? 'Personen hörde inte av sig igen.'
      : `Personen hörde av sig igen ${counted(times, 'gång', 'gånger')}.`,
};

export const ruleLineWords = {
  others: 'Löften som inte bedömer kontakten',
  takenOver: (by: string, scope: string) => `löftet ”${by}” gäller i stället, för det är snävare (${scope}).`,
  exception: (what: string, instead: string | null) =>
    `Undantag: ${what}.${instead === null ? '' : ` Då gäller ${limit(instead)} i stället.`}`,
  counting: (allowed: string, how: string) => `Så räknas ${limit(allowed)}: ${how}.`,
  join: (join: 'all' | 'any', parts: number, deciding: string | null) => {
    const need =
      join === 'all' ? `${parts} steg, och alla ska hållas` : `${parts} sätt att hållas, och ett räcker`;
    return `Löftet har ${need}.${deciding === null ? '' : ` Det avgörs av: ${deciding}.`}`;
  },
  goal: ' (mål, avgör inte löftet)',
  starts: (what: string, when: string) => `Klockan startar ${what}, ${when}.`,
  stands: (what: string) => `Klockan går inte: den startar ${what}.`,
  standsByMistake: (what: string) =>
    `Klockan går inte: den startar ${what}, och enligt registret var det innan kontakten kom in. En av tiderna är fel.`,
  missing: (what: string, logEnd: string) => `${what} finns fram till att loggen slutar ${logEnd}.`,
  otherReadings: 'Med andra sätt att räkna:',
  due: (when: string) => `frist ${when}`,
};

export const recordedLineWords = {
  received: (when: string, allowed: string) => `Mottaget ${when}, svar inom ${limit(allowed)}`,
  absent: (id: string) => `${id} finns inte i resultatet.`,
  head: (id: string, unit: string) => `${id}: till ${unit}`,
  noAnswer: 'Inget svar finns i loggarna.',
  answer: (when: string, unit: string, source: string) => `Svar ${when} från ${unit}  (${source})`,
  maybeDay:
    'kontakter.csv säger inte om 00.00 är ett klockslag eller en tid som bara är känd till dagen. Därför visas dagen, och inget räknas från ett klockslag.',
  maybeMinute:
    'kontakter.csv säger inte om en hel minut är känd till sekunden eller bara till minuten. Därför visas inte hur lång tid som hade gått.',
  needsLogs: [
    'Här visas bara det som står i resultatet. Vilka andra mejl och samtal som prövades som svar syns när loggarna är med: kör explain med projektfilen eller med samma filer och val som mätningen.',
  ],
};
