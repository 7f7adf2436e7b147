import type { CallOutcome, Direction } from '../../../model/event.js';
import type { Certainty, InspectedLog, InspectionHint } from '../../../model/inspection.js';
import { directionWords } from './codes.js';
import { isoDate, longDate } from './dates.js';
import { count, counted, listed, percent } from './format.js';

const encodings: Readonly<Record<string, string>> = { xlsx: 'Excel', mbox: 'mbox', json: 'JSON' };
const delimiters: Readonly<Record<string, string>> = {
  ';': 'semikolon',
  ',': 'komma',
  '\t': 'tabb',
  '|': 'lodstreck',
};

/** What stands in the report of `inspect`. */
export const inspectionWords = {
  labels: {
    format: 'Format',
    file: 'Fil',
    notRead: 'Ej läst',
    rows: 'Rader',
    time: 'Tid',
    direction: 'Riktning',
    columns: 'Kolumner',
    parties: 'Parter',
    units: 'Enheter',
  },
  certainty: {
    stated: 'angivet av dig',
    described: 'beskrivet av dig',
    recognised: 'säkert: bara det här formatet passar filen',
    dictionary: 'troligt: rubrikerna tolkas med en ordlista',
  } satisfies Record<Certainty, string>,
  encoding: (encoding: string, delimiter: string | null, sheet: string | null) =>
    [
      encodings[encoding] ?? encoding,
      ...(delimiter === null ? [] : [`kolumner skilda med ${delimiters[delimiter] ?? `”${delimiter}”`}`]),
      ...(sheet === null || sheet === '' ? [] : [`bladet ”${sheet}”`]),
    ].join(', '),
  zone: {
    format: 'formatets egen tidszon',
    stated: 'angiven av dig',
    measured: 'mätt i filen, mot tidsstämplar i UTC',
  } satisfies Record<InspectedLog['zoneFrom'], string>,
  noSpan: 'inga händelser',
  span: (first: number, last: number) => `${isoDate(first)}–${isoDate(last)}`,
  zoneText: (zone: string, from: string) => `tider lästa i ${zone} (${from})`,
  folded: ['hopvikt', 'hopvikta'],
  ignored: ['förbigången', 'förbigångna'],
  understood: 'tolkade',
  unused: 'används inte',
  parties: ({ own, outside, hidden }: InspectedLog['parties']) =>
    [
      counted(own, 'egen', 'egna'),
      counted(outside, 'utomstående', 'utomstående'),
      ...(hidden === 0 ? [] : [counted(hidden, 'samtal från dolt nummer', 'samtal från dolda nummer')]),
    ].join(', '),
  noTable: 'Ingen organisationstabell än. Det kom till:',
  matched: (parties: number, events: number) =>
    `${counted(parties, 'mottagare finns', 'mottagare finns')} i organisationstabellen (${counted(events, 'händelse', 'händelser')})`,
  unmatched: (parties: number, events: number) =>
    `${counted(parties, 'saknas', 'saknas')} (${counted(events, 'händelse', 'händelser')}), störst först:`,
  andMore: (parties: number) => `… och ${counted(parties, 'till', 'till')}`,
  nobody: 'Inget kom in till egna mottagare.',
  examples: 'Exempel',
  hiddenParty: 'dolt nummer',
  nullSender: 'tom avsändare',
  unknownParty: 'okänd',
  problems: 'Rader som inte gick att läsa',
  events: ['händelse', 'händelser'],
  rejected: ['avvisad', 'avvisade'],
  rowsText: (rows: readonly string[], total: number) =>
    `rad ${rows.join(', ')}${total > rows.length ? ' …' : ''}`,
  wholeRow: 'hela raden',
  row: (row: string) => `rad ${row}`,
  inColumn: (column: string) => `kolumnen ${column}`,
  rowCount: ['rad', 'rader'],
  forExample: (value: string) => `, till exempel ”${value}”`,
  quoted: (text: string) => `”${text}”`,
  toDo: 'Att göra',
  nothingToDo: 'Inget att rätta.',
  notUnderstood: 'INTE TOLKAD',
  proposalTitle:
    'Förslag att kopiera till projektfilen servicematning.yaml. Rätta det som är fel, och kör inspect igen:',
  noProposal:
    'Inget förslag: kolumnerna liknar varken en e-postlogg, en samtalslista eller ett ärenderegister.',
  unknownFormat: (file: string) => `${file} är ingen logg som känns igen.`,
  describeFormat: 'Är det rätt fil? Beskriv den då i projektfilen, med förslaget som grund.',
  takeAgain: 'Är det rätt fil? Ta ut loggen igen som CSV eller Excel, med rubrikrad.',
  tryAs: 'Pröva först: servicematning inspect, filen, och --as med formatets namn.',
  own: {
    title: 'Egna domäner och nummer',
    stated: 'angivet',
    guess: 'gissning',
    flow: (received: number, sent: number) =>
      `${count(received)} in från andra, ${count(sent)} ut till andra`,
    explain:
      'Gissningen: nästan allt i en logg går till eller från den egna organisationen. De här förklarar mest, med många meddelanden på få adresser. Ange dem själv med ownDomains och ownNumbers i projektfilen.',
    none: 'Inga egna domäner eller nummer gick att se.',
  },
  findings: 'Att veta om filerna',
  summary: (understood: number, all: number) =>
    `${count(understood)} av ${counted(all, 'fil', 'filer')} tolkade.`,
  yaml: {
    guess: 'gissning, kontrollera',
    basis: { likeness: 'gissning, kontrollera', values: 'gissning efter värdena, kontrollera' },
    noHeader: 'ingen rubrikrad: kolumnerna har nummer',
    utcOffset: (offset: string) =>
      `kontrollera: rubriken säger UTC${offset}, men tiderna läses som svensk tid, på sommaren UTC+2`,
    dateOrder: 'gissning: inget datum visar om dagen eller månaden står först',
    lacking: (group: readonly string[]) => `saknas, måste fyllas i: ${group.join(' eller ')}`,
    unused: (columns: readonly string[]) => `inte med: ${columns.join(', ')}`,
    unknownWord: 'okänt ord. Skriv vad det betyder och ta bort #',
  },
} as const;

/** Events of a log that went one way; those of a register are rows. */
export function directionEvents(direction: Direction, events: number): string {
  return direction === 'entry'
    ? counted(events, 'rad i ärenderegister', 'rader i ärenderegister')
    : `${count(events)} ${directionWords[direction]}`;
}

export const callOutcomeWords: Record<CallOutcome, string> = {
  answered: 'besvarat',
  'no-answer': 'inte besvarat',
  busy: 'upptaget',
  voicemail: 'röstbrevlåda',
  menu: 'knappval',
  failed: 'misslyckat',
};

/** Of a file of which so many rows cannot be read that an audit may stop: of all files, one per cent is the limit. */
function leftOut({ rows, ofRows }: { readonly rows: number; readonly ofRows: number }): string {
  return rows / ofRows > 0.01
    ? 'Annars ingår de inte, och är mer än 1 procent av alla filers rader sådana skrivs ingen rapport.'
    : 'Annars ingår de inte, och rapporten säger det.';
}

/** What is to be looked at, and what to do about it. */
export function hintSentence(hint: InspectionHint): string {
  switch (hint.code) {
    case 'no-events':
      return hint.rejected === 0
        ? 'Filen har inga rader som gick att läsa. Kontrollera att uttaget är rätt och inte tomt.'
        : `Ingen av ${counted(hint.rejected, 'rad', 'rader')} gick att läsa. Rätta det som står ovan i källan, och ta ut loggen igen.`;
    case 'repeated-headers':
      return `Flera kolumner heter ${listed(hint.headers.map((header) => `”${header}”`))}. Den första av dem används. Är det fel: byt namn på rubriken i filen.`;
    case 'rejected-rows':
      return `${count(hint.rows)} av ${count(hint.ofRows)} rader (${percent(hint.rows / hint.ofRows, 1)}) gick inte att läsa. Rätta dem i källan och ta ut loggen igen. ${leftOut(hint)}`;
    case 'unknown-words':
      return `${count(hint.rows)} av ${count(hint.ofRows)} rader (${percent(hint.rows / hint.ofRows, 1)}) har ord som programmet inte känner, i ${listed(hint.columns.map((column) => `”${column}”`))}. Säg i projektfilen vad de betyder, med inputFormats och choices: servicematning inspect föreslår raderna. ${leftOut(hint)}`;
    case 'one-direction':
      return oneDirection(hint);
    case 'no-missed-calls':
      return `Inget av ${count(hint.calls)} inkommande samtal är missat. Uttaget har troligen bara besvarade samtal: ta ut det igen med de missade.`;
    case 'passing-events':
      return `${counted(hint.events, 'händelse går', 'händelser går')} mellan utomstående. Saknas en egen domän eller ett eget nummer? Lägg till det med ownDomains eller ownNumbers.`;
    case 'unlisted-receivers':
      return `${counted(hint.parties, 'egen mottagare saknas', 'egna mottagare saknas')} i organisationstabellen (${counted(hint.events, 'händelse', 'händelser')}). Lägg till dem, annars redovisas de som okänd enhet.`;
    case 'days-without-rows':
      return `${counted(hint.days, 'arbetsdag har', 'arbetsdagar har')} inga rader, den första ${longDate(hint.first)}. Är uttaget helt? Ta annars ut de dagarna också.`;
    case 'clock-change-rows':
      return `${counted(hint.rows, 'rad har en tid', 'rader har tider')} då klockan ställdes om. En sådan tid finns två gånger eller inte alls, och har tolkats. Är loggen i UTC: ange zone: UTC.`;
    case 'dictionary-format':
      return 'Formatet är tolkat efter rubrikerna. Jämför exemplen med några rader i systemet. Stämmer de: namnge formatet med format vid filen i projektfilen. Är något fel: peka ut kolumnerna med columns där.';
  }
}

function oneDirection({ channel, direction }: Extract<InspectionHint, { code: 'one-direction' }>): string {
  const lacking =
    direction === 'outgoing'
      ? 'Loggen har bara utgående. Ta ut de inkommande också, annars finns inga kontakter att mäta.'
      : `Loggen har bara inkommande. Ta ut de utgående också, annars ${channel === 'phone' ? 'syns inga återuppringningar' : 'ser allt obesvarat ut'}.`;
  return `${lacking} Finns de i filen: ange de egna domänerna och numren.`;
}
