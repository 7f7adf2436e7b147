import {
  type NamingReason,
  namingAdvice,
  namingReasons,
  type RefusedContainer,
  refusedContainers,
  type UnusableReason,
  unusableLogs,
} from './refused-files.js';

export interface ErrorWords {
  /** What was found, and what was expected. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
  /** What to write beside the file in the project file, where that is all that is missing. */
  readonly inputLines?: readonly string[];
}

/** Every mistake that a user can make and mend: code, facts, and what is said of it in plain Swedish. */
export const catalogue = {
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
  /** `place`: what stands after the name of the file in each mistake; null for nothing. */
  'file-has-mistakes': (facts: {
    file: string;
    mistakes: readonly string[];
    place: 'row' | 'row-and-column' | null;
  }): ErrorWords => ({
    message: `${facts.file} går inte att använda. Fel som behöver rättas:\n${facts.mistakes.map((line) => `  ${line}`).join('\n')}`,
    advice: mistakeAdvice(facts.place),
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
        : `Menade du ${facts.nearest}?`,
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
    message: `Ingen kontakt kom under mätperioden ${facts.period}. Loggarna sträcker sig från ${facts.first} till ${facts.last} och har ${facts.contacts === 1 ? '1 kontakt' : `${facts.contacts} kontakter`} utanför perioden.`,
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
  'nothing-to-inspect': (facts: { command: 'inspect' | 'init' }): ErrorWords => ({
    message:
      facts.command === 'inspect'
        ? 'Inga filer att titta på är angivna, och här finns ingen projektfil som anger några.'
        : 'Inga filer är angivna, och varken här eller i mapparna under finns någon fil som kan vara en logg.',
    advice: `Ange filerna, till exempel: servicematning ${facts.command} loggar/*.csv`,
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
  'bad-option': (facts: {
    option: string;
    found: string;
    expected: string;
    command?: string;
  }): ErrorWords => ({
    message: `${facts.option} ”${facts.found}” går inte att använda. Väntat: ${facts.expected}.`,
    advice: `Rätta värdet och kör igen. servicematning ${facts.command ?? 'audit'} --help visar alla val.`,
  }),
  'unknown-language': (facts: {
    found: string;
    known: readonly string[];
    nearest: string | null;
  }): ErrorWords => ({
    message: `--lang ”${facts.found}” är inget språk som programmet talar.${facts.nearest === null ? '' : ` Menade du ${facts.nearest}?`}`,
    advice: `Välj bland ${facts.known.join(', ')}. Utan --lang gäller projektfilens lang, och annars svenska.`,
  }),
  'no-special-days': (facts: { period: string }): ErrorWords => ({
    message: `Perioden ${facts.period} har inga helgdagar, stängda dagar eller andra särskilda dagar, och en kalenderfil får inte vara tom.`,
    advice: 'Ange en längre period, till exempel 2026, eller ett annat --format.',
  }),
  'no-rule-in-force': (facts: { period: string; ruleSet: string }): ErrorWords => ({
    message: `Inget löfte i regelverket ${facts.ruleSet} gäller under perioden ${facts.period}.`,
    advice: 'Kontrollera perioden, och datumen i regelverkets validFrom, validUntil och notInForce.',
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
  'file-exists': (facts: { file: string; example: string }): ErrorWords => ({
    message: `${facts.file} finns redan och skrivs inte över.`,
    advice: `Välj ett annat namn med --out, till exempel --out ${facts.example}.`,
  }),
  'file-not-writable': (facts: { file: string; why: string }): ErrorWords => ({
    message: `${facts.file} kunde inte skrivas: ${facts.why}.`,
    advice: 'Välj en mapp som du får skriva i med --out.',
  }),
  'organisation-columns': (facts: { file: string; found: readonly string[] }): ErrorWords => ({
    message: `${facts.file} är ingen organisationstabell: kolumnerna ”enhet” och ”värde” hittades inte. Rubrikerna som hittades: ${facts.found.slice(0, 30).join(', ') || 'inga'}.`,
    advice:
      'Skriv en rad per adress, nummer eller kö med kolumnerna enhet, organisationsform, nämnd, typ, värde och mäts. Ett exempel: Kundcenter;förvaltning;Kommunstyrelsen;e-post;info@kommunen.se;ja',
  }),
  'correction-columns': (facts: { file: string; found: readonly string[] }): ErrorWords => ({
    message: `${facts.file} är ingen fil med rättelser: kolumnerna kontakt, mottagen, rättelse, orsak, signatur och datum måste finnas. Rubrikerna som hittades: ${facts.found.slice(0, 30).join(', ') || 'inga'}.`,
    advice:
      'Skriv en rad per rättelse med kolumnerna kontakt, mottagen, rättelse, tid, enhet, orsak, signatur och datum. Ett exempel: E-20181012-0042;2018-10-12 15:04;besvarad per telefon;2018-10-15 09:30;;Ringde upp;A. Ek;2018-11-14',
  }),
  'empty-file': (facts: { file: string }): ErrorWords => ({
    message: `${facts.file} är tom.`,
    advice: 'Ta ut loggen igen. Om perioden saknar händelser: ange inte filen.',
  }),
  'not-a-table': (facts: { file: string; as: RefusedContainer }): ErrorWords => ({
    message: `${facts.file} är ${refusedContainers[facts.as][0]} och går inte att läsa som logg. Väntat: CSV eller Excel (.xlsx).`,
    advice: refusedContainers[facts.as][1],
  }),
  'input-too-large': (facts: { file: string; mostBytes: number }): ErrorWords => ({
    message: `${facts.file} packas upp till mer än ${Math.round(facts.mostBytes / 1e6)} MB och läses därför inte.`,
    advice: `Kontrollera att det är rätt fil. Är den så stor höjer du gränsen, till exempel --max-input-size ${raised(facts.mostBytes)}, eller delar upp uttaget på flera filer.`,
  }),
  'file-too-large': (facts: { file: string }): ErrorWords => ({
    message: `${facts.file} är större än 2 GB och går inte att läsa.`,
    advice: 'Ta ut loggen för en kortare tid i taget och ange alla filerna.',
  }),
  'archive-without-logs': (facts: { file: string; names: readonly string[] }): ErrorWords => ({
    message: `Arkivet ${facts.file} har ingen logg i sig. Det som finns där: ${facts.names.slice(0, 30).join(', ') || 'inget'}.`,
    advice: 'Hämta uttaget igen, eller packa upp arkivet och ange filerna i det.',
  }),
  'excel-unreadable': (facts: { file: string }): ErrorWords => ({
    message: `Excelfilen ${facts.file} går inte att läsa. Den är skadad, eller skriven på ett sätt som programmet inte kan läsa.`,
    advice:
      'Öppna filen i Excel och spara den på nytt som Excelarbetsbok (.xlsx), eller ta ut loggen som CSV.',
  }),
  'too-many-cells': (facts: { file: string; mostBytes: number }): ErrorWords => ({
    message: `Excelfilen ${facts.file} har för många celler, eller celler mycket långt till höger.`,
    advice: `Ta bort det som står till höger om loggen, eller spara bladet som CSV. Ska allt läsas höjer du gränsen, till exempel --max-input-size ${raised(facts.mostBytes)}.`,
  }),
  'sheet-not-found': (facts: { file: string; sheet: string; sheets: readonly string[] }): ErrorWords => ({
    message: `${facts.file} har inget blad som heter ”${facts.sheet}”. Bladen heter: ${facts.sheets.join(', ')}.`,
    advice: 'Rätta ”sheet” i projektfilen.',
  }),
  'several-sheets': (facts: { file: string; sheets: readonly string[] }): ErrorWords => {
    const [first = '', ...others] = facts.sheets.map((sheet) => `sheet: ${JSON.stringify(sheet)}`);
    return {
      message: `${facts.file} har flera blad som ser ut som loggar: ${facts.sheets.join(', ')}.`,
      advice: `Välj blad med ”sheet” under ”inputs” i projektfilen, till exempel ${first}. Ska fler läsas anger du filen en gång för varje blad.`,
      inputLines: [first, ...others.map((other) => `# ska fler läsas: filen en gång till, med ${other}`)],
    };
  },
  'unknown-format-name': (facts: { found: string; known: readonly string[] }): ErrorWords => ({
    message: `Formatet ”${facts.found}” finns inte. De som finns är: ${facts.known.join(', ')}.`,
    advice: 'Rätta ”format” i projektfilen, eller ta bort det så att formatet känns igen av sig självt.',
  }),
  'unknown-format': (facts: {
    file: string;
    header: readonly string[];
    nearest: { title: string; missing: readonly string[] } | null;
    known: readonly string[];
  }): ErrorWords => ({
    message:
      `${facts.file} är ingen logg som känns igen. Rubrikerna som hittades: ${facts.header.slice(0, 30).join(', ') || 'inga'}.` +
      (facts.nearest === null
        ? unfitting(facts.known)
        : ` Närmast är ${facts.nearest.title}, men där saknas kolumnen ${facts.nearest.missing.join(' och kolumnen ')}.`),
    advice: `Kontrollera att det är rätt fil och att rubrikraden är med. Är den det: kör servicematning inspect ${facts.file}, som föreslår hur filen kan beskrivas i projektfilen. Eller ta ut loggen igen med de kolumner som saknas.`,
  }),
  'header-not-found': (facts: {
    file: string;
    lacking: readonly { field: string; header: string; nearest: string | null }[];
    header: readonly string[];
  }): ErrorWords => ({
    message:
      `${facts.file} saknar kolumner som projektfilen pekar ut: ` +
      facts.lacking
        .map(
          ({ field, header, nearest }) =>
            `”${header}” för fältet ${field}${nearest === null ? '' : ` (menade du ”${nearest}”?)`}`,
        )
        .join(', ') +
      `. Rubrikerna som hittades: ${facts.header.slice(0, 30).join(', ') || 'inga'}.`,
    advice:
      'Rätta ”columns” eller ”skip” i projektfilen, eller i filen som beskriver formatet. Skriv rubrikerna som de står i loggen.',
  }),
  'other-delimiter': (facts: { file: string; delimiter: string }): ErrorWords => ({
    message: `${facts.file} har inte ${facts.delimiter === '\t' ? 'tabb' : `”${facts.delimiter}”`} mellan kolumnerna, som beskrivningen av formatet säger.`,
    advice:
      'Rätta ”delimiter” i beskrivningen, eller ta bort raden: semikolon, komma, tabb och lodstreck hittas av sig själva.',
  }),
  'unusable-log': (facts: { file: string; title: string; why: UnusableReason }): ErrorWords => ({
    message: `${facts.file} är ${facts.title}. ${unusableLogs[facts.why][0]}`,
    advice: unusableLogs[facts.why][1],
  }),
  'format-must-be-named': (facts: {
    file: string;
    format: string;
    title: string;
    why: NamingReason;
    needsMailbox: boolean;
  }): ErrorWords => ({
    message: `${facts.file} ser ut som ${facts.title}. ${namingReasons[facts.why]}`,
    advice: `${namingAdvice[facts.why]} format: ${facts.format}${facts.needsMailbox ? ' och mailbox: brevlådans adress' : ''} vid filen under ”inputs” i projektfilen.`,
    inputLines: [`format: ${facts.format}`, ...(facts.needsMailbox ? ['mailbox: info@kommunen.se'] : [])],
  }),
  'missing-mailbox': (facts: { file: string; title: string }): ErrorWords => ({
    message: `${facts.file} är ${facts.title}. Den säger inte vilken brevlåda den är tagen ur.`,
    advice:
      'Skriv brevlådans adress vid filen under ”inputs” i projektfilen, till exempel mailbox: info@kommunen.se.',
  }),
  'several-formats': (facts: {
    file: string;
    formats: readonly { name?: string; title: string }[];
  }): ErrorWords => ({
    message: `${facts.file} kan läsas på mer än ett sätt: ${facts.formats.map(({ name, title }) => (name === undefined ? title : `${name} (${title})`)).join(' eller ')}.`,
    advice: `Välj med ”format” under ”inputs” i projektfilen, till exempel format: ${facts.formats[0]?.name ?? ''}.`,
    inputLines: facts.formats.map(
      ({ name = '' }, index) => `${index === 0 ? '' : '# eller '}format: ${name}`,
    ),
  }),
  'ambiguous-dates': (facts: {
    file: string;
    examples: readonly { row: number; text: string }[];
  }): ErrorWords => ({
    message: `I ${facts.file} går det inte att avgöra om dagen eller månaden står först i datumen: ${datesOf(facts.examples)}. Inget datum i filen har en dag efter den 12:e.`,
    advice:
      'Ta ut loggen med datum skrivna som 2018-10-08, eller för en längre tid så att även senare dagar är med. Vet du vad som står först skriver du dateOrder: day-first eller dateOrder: month-first vid filen under ”inputs” i projektfilen.',
    inputLines: ['dateOrder: day-first', '# eller dateOrder: month-first'],
  }),
  'dates-contradict': (facts: {
    file: string;
    examples: readonly { row: number; text: string }[];
  }): ErrorWords => ({
    message: `I ${facts.file} står dagen först i vissa datum och månaden först i andra: ${datesOf(facts.examples)}.`,
    advice:
      'Filen är troligen sammanfogad av flera uttag. Ange uttagen var för sig, eller skriv datumen som 2018-10-08.',
  }),
  'not-a-result': (facts: { file: string }): ErrorWords => ({
    message: `${facts.file} är inte skriven av servicematning, eller är ändrad.`,
    advice: 'Ange mappen som audit skrev, med kontakter.csv och resultat.json som de är.',
  }),
  'no-result-file': (facts: { file: string }): ErrorWords => ({
    message: `${facts.file} är inget resultat av en servicemätning.`,
    advice: 'Filen ska vara resultat.json ur mappen som audit skrev, oförändrad.',
  }),
  'damaged-result': (facts: { file: string; where: string | null }): ErrorWords => ({
    message: `${facts.file} är skriven av servicematning men är skadad eller ändrad${facts.where === null ? '. Filen är inte hel.' : `. Det första som inte stämmer är ”${facts.where}”.`}`,
    advice: 'Hämta filen på nytt ur arkivet, eller gör mätningen igen med audit.',
  }),
  'comparison-reversed': (facts: {
    earlier: string;
    earlierPeriod: string;
    /** Null where it is the measurement that is being made. */
    present: string | null;
    presentPeriod: string;
  }): ErrorWords => ({
    message: `${facts.earlier} (${facts.earlierPeriod}) är en senare mätning än ${facts.present ?? 'den här'} (${facts.presentPeriod}).`,
    advice: 'Ange den tidigare mätningen som den tidigare.',
  }),
  'result-of-other-version': (facts: { file: string; found: number; expected: number }): ErrorWords => ({
    message: `${facts.file} är skriven av en ${facts.found < facts.expected ? 'äldre' : 'nyare'} version av servicematning (filens version är ${facts.found}, programmet läser ${facts.expected}).`,
    advice:
      facts.found < facts.expected
        ? 'Gör mätningen igen med audit, med samma loggar och inställningar. Då skrivs filen i den nya formen.'
        : 'Uppdatera programmet till den version som skrev filen.',
  }),
  'sample-needs-personal-data': (_facts: object): ErrorWords => ({
    message:
      'Formuläret visar personers adresser och ämnesrader i klartext, för granskaren ska kunna leta upp mejlen. Därför skrivs det bara när du säger till.',
    advice:
      'Lägg till --include-personal-data. Spara formuläret där bara granskaren kommer åt det, och radera det när granskningen är klar.',
  }),
  'rule-without-mail': (facts: { found: string | null; known: readonly string[] }): ErrorWords => ({
    message:
      facts.found === null
        ? 'Regelverket har inget löfte om svar på e-post, så det finns inga mejl att dra ur.'
        : `”${facts.found}” är inget löfte om svar på e-post i regelverket.`,
    advice:
      facts.known.length === 0
        ? 'Välj ett annat regelverk med --rules.'
        : `Välj med --rule: ${facts.known.join(', ')}.`,
  }),
  'nothing-to-draw': (facts: {
    kind: 'quality' | 'unanswered';
    rule: string;
    period: string;
  }): ErrorWords => ({
    message: `Inget mejl under perioden ${facts.period} är ${facts.kind === 'quality' ? 'besvarat' : 'obesvarat'} enligt löftet ${facts.rule}, så det finns inget att dra.`,
    advice: 'Kontrollera perioden och loggarna med audit, eller välj ett annat löfte med --rule.',
  }),
  'sample-too-small': (facts: { size: number; smallest: number; units: number }): ErrorWords => ({
    message: `Ett urval på ${facts.size} räcker inte till alla ${facts.units} enheter. Varje enhet behöver två kontakter, för annars går det inte att säga hur säkert resultatet är.`,
    advice: `Dra minst ${facts.smallest}: --size ${facts.smallest}. Eller dra utan --per unit.`,
  }),
  'form-exists': (facts: { file: string; example: string }): ErrorWords => ({
    message: `${facts.file} finns redan och skrivs inte över. Den kan vara ifylld.`,
    advice: `Välj ett annat namn med --out, till exempel --out ${facts.example}.`,
  }),
  'not-a-review-form': (facts: { file: string; why: 'sheets' | 'facts' }): ErrorWords => ({
    message:
      facts.why === 'sheets'
        ? `${facts.file} är inget formulär från servicematning sample: bladen Granskning, Urval och Om urvalet måste finnas, med sina rubriker.`
        : `${facts.file} har ändrade uppgifter på bladet Om urvalet, så det går inte att se hur kontakterna drogs.`,
    advice:
      'Ange formuläret som sample skrev, sparat som Excel (.xlsx). Är blad eller rubriker ändrade: dra om med samma --seed och kopiera in svaren.',
  }),
  'review-form-mistakes': (facts: { file: string; mistakes: readonly ReviewFormMistake[] }): ErrorWords => ({
    message: `${facts.file} går inte att använda. Fel som behöver rättas:\n${facts.mistakes.map((one) => `  ${facts.file} ${one.cell}: ${reviewFormMistake(one)}`).join('\n')}`,
    advice: 'Rätta cellerna ovan och spara formuläret. Kolumnerna till vänster ska stå som de skrevs.',
  }),
  'form-not-filled': (facts: { file: string }): ErrorWords => ({
    message: `${facts.file} har ingen rad som är helt ifylld.`,
    advice: 'Fyll i formuläret och spara det. Hur det fylls i står på bladet Instruktion.',
  }),
  'forms-of-one-kind': (facts: { files: readonly string[] }): ErrorWords => ({
    message: `Formulären ${facts.files.join(' och ')} är av samma slag. En rapport kan ha ett av varje: ett om svaren och ett om de obesvarade.`,
    advice: 'Ange ett av dem. Har två personer granskat samma urval: för samman svaren i ett formulär.',
  }),
  'template-unusable': (facts: { file: string; mistake: TemplateMistake }): ErrorWords => ({
    message: `Mallen ${facts.file} går inte att använda: ${templateMistakes[facts.mistake].message}`,
    advice: templateMistakes[facts.mistake].advice,
  }),
  'unknown-output-format': (facts: {
    found: string;
    known: readonly string[];
    nearest: string | null;
  }): ErrorWords => ({
    message: `--format ”${facts.found}” finns inte. Det som kan skrivas är: ${facts.known.join(', ')}.`,
    advice: facts.nearest === null ? 'Rätta --format och kör igen.' : `Menade du ${facts.nearest}?`,
  }),
  'format-needs-logs': (facts: { formats: readonly string[]; known: readonly string[] }): ErrorWords => ({
    message: `${facts.formats.join(' och ')} går inte att skriva av resultat.json: där finns siffrorna men inte kontakterna.`,
    advice: `Kör servicematning audit med loggarna och --format ${facts.formats.join(',')}. Av resultat.json går det att skriva ${facts.known.join(', ')}.`,
  }),
  'no-browser': (facts: { variable: string }): ErrorWords => ({
    message:
      'PDF skrivs av en webbläsare, och varken Edge, Chrome eller Chromium hittades på den här datorn.',
    advice: `Installera någon av dem, eller ange var programmet ligger i miljövariabeln ${facts.variable}. Det går också att ta bort pdf ur --format, öppna rapport.html i en webbläsare och skriva ut den som PDF där.`,
  }),
  'browser-not-found': (facts: { variable: string; file: string }): ErrorWords => ({
    message: `Miljövariabeln ${facts.variable} anger ${facts.file}, men där finns inget program.`,
    advice:
      'Rätta sökvägen, eller ta bort variabeln så att programmet letar efter Edge, Chrome eller Chromium.',
  }),
  'pdf-failed': (facts: { browser: string; why: PdfFailure; said: string | null }): ErrorWords => ({
    message: `Webbläsaren ${facts.browser} skrev ingen PDF: ${pdfFailure(facts.why)}. Ingen rapport skrevs.${facts.said === null ? '' : ` Den sade: ${facts.said}`}`,
    advice:
      'Kör igen utan pdf i --format, öppna rapport.html i en webbläsare och skriv ut den som PDF där. En annan webbläsare kan anges i miljövariabeln SERVICEMATNING_BROWSER.',
  }),
  'unknown-contact': (facts: { found: string }): ErrorWords => ({
    message: `Kontakten ”${facts.found}” finns inte i underlaget.`,
    advice: 'Kontaktens id står i kolumnen contact i kontakter.csv.',
  }),
  'nothing-to-explain': (_facts: object): ErrorWords => ({
    message: 'Det framgår inte vad som ska förklaras.',
    advice:
      'Ange en kontakt: servicematning explain E-20181012-0042. Eller en tidpunkt: servicematning explain --from "2018-10-12 15:00" --within "36 hours" --rules norberg.',
  }),
  'no-time-in-rules': (facts: { ruleSet: string }): ErrorWords => ({
    message: `Regelverket ${facts.ruleSet} lovar inget svar inom en viss tid, så det finns ingen frist att räkna ut.`,
    advice: 'Ange tiden själv, till exempel --within "36 hours".',
  }),
  'limit-unreadable': (facts: { problem: string }): ErrorWords => ({
    message: facts.problem,
    advice: 'Rätta --within, till exempel --within "36 hours" eller --within "2 working days".',
  }),
} satisfies { [code: string]: (facts: never) => ErrorWords };

/** What is wrong in a cell of a filled form. */
export type ReviewFormMistake =
  | {
      readonly cell: string;
      readonly what: 'value';
      readonly found: string;
      readonly allowed: readonly string[];
    }
  | { readonly cell: string; readonly what: 'contact' | 'time' | 'unit'; readonly found: string }
  | { readonly cell: string; readonly what: 'twice'; readonly found: string; readonly first: string }
  | {
      readonly cell: string;
      readonly what: 'rows';
      readonly unit: string;
      readonly drawn: number;
      readonly rows: number;
    }
  | { readonly cell: string; readonly what: 'unknown-contact' | 'unknown-rule'; readonly found: string }
  | { readonly cell: string; readonly what: 'other-time'; readonly found: string; readonly received: string };

/** Why a document cannot be the report's template. */
export type TemplateMistake = 'not-word' | 'old-or-locked' | 'damaged' | 'too-large' | 'strict';

const templateMistakes: { readonly [mistake in TemplateMistake]: ErrorWords } = {
  'not-word': {
    message: 'det är inget Worddokument.',
    advice: 'Ange en fil som är sparad i Word som .docx eller .dotx, till exempel --template mall.docx.',
  },
  'old-or-locked': {
    message: 'det är ett äldre Worddokument (.doc), eller ett som är låst med lösenord.',
    advice:
      'Öppna filen i Word, ta bort lösenordet om den har något, och spara den som Word-dokument (.docx).',
  },
  damaged: {
    message: 'filen är skadad.',
    advice:
      'Hämta mallen på nytt. Går den att öppna i Word: spara den där under ett nytt namn och använd den filen.',
  },
  'too-large': {
    message: 'uppackad är den mer än 100 MB.',
    advice: 'Ta bort stora bilder ur mallen. Bara format, sidhuvud och sidfot används.',
  },
  strict: {
    message: 'den är sparad i formatet Strikt Open XML.',
    advice: 'Öppna filen i Word och spara den som vanligt Word-dokument (.docx).',
  },
};

function reviewFormMistake(mistake: ReviewFormMistake): string {
  switch (mistake.what) {
    case 'value':
      return `”${mistake.found}” går inte att använda. Tillåtet: ${mistake.allowed.join(', ')}.`;
    case 'contact':
      return `”${mistake.found}” är inget id på en kontakt. Ett id ser ut så här: E-20181012-0042.`;
    case 'time':
      return `”${mistake.found}” är ingen tid som går att läsa. Tiden då kontakten kom ska stå som den skrevs.`;
    case 'unit':
      return `enheten ”${mistake.found}” finns inte på bladet Urval.`;
    case 'twice':
      return `${mistake.found} står redan i ${mistake.first}.`;
    case 'rows':
      return `för enheten ”${mistake.unit}” drogs ${mistake.drawn} kontakter, men formuläret har ${mistake.rows}. Lägg tillbaka rader som tagits bort; det som inte granskas lämnas tomt.`;
    case 'unknown-contact':
      return `${mistake.found} finns inte i den här mätningen. Formuläret ska vara draget ur samma loggar.`;
    case 'unknown-rule':
      return `löftet ”${mistake.found}” finns inte i den här mätningens regelverk.`;
    case 'other-time':
      return `${mistake.found} kom ${mistake.received} i den här mätningen. Formuläret är draget ur andra loggar.`;
  }
}

/** How a browser that was to print ended: with a code of its own, or stopped when its time was up. */
export type PdfFailure = 'not-started' | 'no-file' | { readonly seconds: number } | { readonly code: number };

function pdfFailure(why: PdfFailure): string {
  if (why === 'not-started') return 'den gick inte att starta';
  if (why === 'no-file') return 'den avslutades utan att skriva filen';
  return 'seconds' in why
    ? `den blev inte klar på ${why.seconds} sekunder`
    : `den avslutades med kod ${why.code}`;
}

/** Twice a limit, in MB. */
function raised(mostBytes: number): number {
  return Math.round(mostBytes / 5e5);
}

function mistakeAdvice(place: 'row' | 'row-and-column' | null): string {
  switch (place) {
    case 'row':
      return 'Rätta raderna ovan. Siffran efter filnamnet är raden.';
    case 'row-and-column':
      return 'Rätta raderna ovan. Siffrorna efter filnamnet är rad och kolumn.';
    case null:
      return 'Rätta det som står ovan.';
  }
}

function datesOf(examples: readonly { row: number; text: string }[]): string {
  return examples.map(({ row, text }) => `rad ${row} ”${text}”`).join(', ');
}

/** Thirty titles say less than their number. */
function unfitting(known: readonly string[]): string {
  return known.length > 5
    ? ` Inget av de ${known.length} format som programmet känner igen passar.`
    : ` De format som provades är: ${known.join('; ')}.`;
}
