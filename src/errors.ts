/** Where a mistake stands, as exactly as is known. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

interface ErrorWords {
  /** What was found, and what was expected. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
}

/** Every mistake that a user can make and mend: code, facts, and what is said of it in plain Swedish. */
const catalogue = {
  'file-not-found': (facts: { file: string }): ErrorWords => ({
    message: `Filen ${facts.file} finns inte.`,
    advice: 'Kontrollera sökvägen. Sökvägar räknas från mappen där du kör kommandot.',
  }),
  'period-unreadable': (facts: { found: string; period: string }): ErrorWords => ({
    message: `Perioden ”${facts.period}” går inte att läsa: ”${facts.found}” är inte ett år, en månad, en vecka eller ett datum som finns.`,
    advice:
      'Skriv perioden till exempel så här: 2018-W41..2018-W45, 2018-10-08..2018-11-11, 2018-10 eller 2018.',
  }),
  'period-reversed': (facts: { period: string; from: string; until: string }): ErrorWords => ({
    message: `Perioden ”${facts.period}” slutar innan den börjar: den skulle gå från ${facts.from} till ${facts.until}.`,
    advice: 'Skriv den tidigaste dagen först, till exempel 2018-10-08..2018-11-11.',
  }),
  'period-out-of-calendar': (facts: { period: string; first: number; last: number }): ErrorWords => ({
    message: `Perioden ”${facts.period}” ligger utanför åren ${facts.first}–${facts.last}, som kalendern känner till.`,
    advice: 'Kontrollera årtalet. Ett exempel på en giltig period är 2018-W41..2018-W45.',
  }),
  'file-has-mistakes': (facts: { file: string; mistakes: readonly string[] }): ErrorWords => ({
    message: `${facts.file} går inte att använda. Fel som behöver rättas:\n${facts.mistakes.map((line) => `  ${line}`).join('\n')}`,
    advice: 'Rätta raderna ovan. Siffrorna efter filnamnet är rad och kolumn.',
  }),
  'unknown-rule-set': (facts: {
    found: string;
    known: readonly string[];
    nearest: string | null;
  }): ErrorWords => ({
    message: `Regelverket ”${facts.found}” finns inte. De medföljande är: ${facts.known.join(', ')}.`,
    advice:
      facts.nearest === null
        ? 'Skriv namnet på ett medföljande regelverk eller sökvägen till en egen fil, till exempel --rules norberg eller --rules egen.yaml.'
        : `Menade du --rules ${facts.nearest}?`,
  }),
  'no-events': (facts: { files: readonly string[] }): ErrorWords => ({
    message: `Inga mejl eller samtal gick att läsa i ${facts.files.join(', ')}.`,
    advice: 'Kontrollera att filerna är logguttag med minst en rad under rubrikraden.',
  }),
  'period-without-data': (facts: {
    period: string;
    first: string;
    last: string;
    contacts: number;
  }): ErrorWords => ({
    message: `Ingen kontakt kom under mätperioden ${facts.period}. Loggarna sträcker sig från ${facts.first} till ${facts.last} och har ${facts.contacts} kontakter utanför perioden.`,
    advice:
      'Ange en period som loggarna täcker med --period, eller ta ut loggar för den period som ska mätas. Är kontakterna noll: kontrollera --own-domain och --organisation.',
  }),
  'not-a-file': (facts: { file: string }): ErrorWords => ({
    message: `${facts.file} är ingen fil utan en mapp eller något annat.`,
    advice: 'Ange själva filen, eller ett mönster som loggar/*.csv.',
  }),
  'no-files-match': (facts: { pattern: string }): ErrorWords => ({
    message: `Ingen fil passar mönstret ${facts.pattern}.`,
    advice: 'Kontrollera mappens namn och filernas ändelse. Mönstret får ha * i filnamnet.',
  }),
  'own-number-unreadable': (facts: { found: string }): ErrorWords => ({
    message: `”${facts.found}” går inte att läsa som ett eget nummer.`,
    advice: 'Skriv ett nummer (0223-29000), en början (0223-29) eller en serie (0223-29000..0223-29999).',
  }),
  'nothing-to-read': (_facts: object): ErrorWords => ({
    message: 'Inga loggfiler är angivna, och här finns ingen projektfil servicematning.yaml.',
    advice:
      'Ange filerna, till exempel: servicematning audit loggar/*.csv --rules norberg --period 2018-W41..2018-W45 --organisation enheter.csv --own-domain kommunen.se',
  }),
  'missing-option': (facts: {
    option: string;
    meaning: string;
    example: string;
    key: string;
  }): ErrorWords => ({
    message: `${facts.meaning} saknas.`,
    advice: `Ange ${facts.option} ${facts.example}, eller ”${facts.key}” i projektfilen servicematning.yaml.`,
  }),
  'missing-own-domain': (facts: { suggestions: readonly string[] }): ErrorWords => ({
    message:
      'Det framgår inte vilka e-postadresser som är kommunens egna. Utan egna domäner går det inte att skilja inkommande mejl från utgående.',
    advice: `Ange --own-domain, till exempel --own-domain ${facts.suggestions.join(' --own-domain ') || 'kommunen.se'}, eller ”ownDomains” i projektfilen.`,
  }),
  'bad-option': (facts: { option: string; found: string; expected: string }): ErrorWords => ({
    message: `${facts.option} ”${facts.found}” går inte att använda. Väntat: ${facts.expected}.`,
    advice: 'Rätta värdet och kör igen. servicematning audit --help visar alla val.',
  }),
  'too-many-rejected': (facts: {
    rejected: number;
    rows: number;
    limit: string;
    examples: readonly string[];
  }): ErrorWords => ({
    message: `${facts.rejected} av ${facts.rows} rader gick inte att läsa. Det är mer än gränsen ${facts.limit} procent, så ingen rapport skrevs. De första:\n${facts.examples.map((line) => `  ${line}`).join('\n')}`,
    advice: 'Rätta uttaget eller filen, eller höj gränsen med --max-rejected om raderna får saknas.',
  }),
  'output-not-writable': (facts: { folder: string; why: string }): ErrorWords => ({
    message: `Rapporten kunde inte skrivas i ${facts.folder}: ${facts.why}.`,
    advice: 'Välj en mapp som du får skriva i med --out, och stäng rapportens filer om de är öppna.',
  }),
} satisfies { [code: string]: (facts: never) => ErrorWords };

export type ErrorCode = keyof typeof catalogue;
type FactsOf = { readonly [Code in ErrorCode]: Parameters<(typeof catalogue)[Code]>[0] };

/** The catalogue seen per code, so that the compiler holds each code to its own facts. */
const words: { readonly [Code in ErrorCode]: (facts: FactsOf[Code]) => ErrorWords } = catalogue;

/**
 * A mistake that the user can mend: wrong option, rule set, project file or input. Printed in plain
 * Swedish with place, what was found, what was expected and what to do; exit code 2.
 */
export class UserError extends Error {
  readonly code: ErrorCode;
  readonly advice: string;
  readonly place: Place;

  constructor(code: ErrorCode, words: ErrorWords, place: Place) {
    super(words.message);
    this.name = 'UserError';
    this.code = code;
    this.advice = words.advice;
    this.place = place;
  }
}

/** The error `code` with its words filled in from `facts`; the caller throws it. */
export function userError<Code extends ErrorCode>(
  code: Code,
  facts: FactsOf[Code],
  place: Place = {},
): UserError {
  return new UserError(code, words[code](facts), place);
}
