import type { WordsOf } from '../error-words.js';
import type { ExpectedValue, NeededOption, OptionFacts } from '../facts/options.js';

export const options: WordsOf<OptionFacts> = {
  'bad-option': ({ option, found, expected, command = 'audit' }) => {
    const [wanted, example] = expectedValue(expected);
    return {
      message: `${option} ”${found}” går inte att använda. Väntat: ${wanted}.`,
      advice: `Rätta värdet och kör igen. servicematning ${command} --help visar alla val.`,
      example: expected === 'template-for-word' ? example : `${option} ${example}`,
    };
  },
  'missing-option': ({ key }) => ({
    message: `${neededOptions[key][0]} saknas.`,
    advice: `Ange --${key}, eller ”${key}” i projektfilen servicematning.yaml.`,
    example: `--${key} ${neededOptions[key][1]}`,
  }),
  'missing-own-domain': ({ suggestions }) => ({
    message:
      'Det framgår inte vilka e-postadresser som är kommunens egna. Utan egna domäner går det inte att skilja inkommande mejl från utgående.',
    advice: 'Ange --own-domain, eller ”ownDomains” i projektfilen.',
    example: `--own-domain ${suggestions.join(' --own-domain ') || 'kommunen.se'}`,
  }),
  'own-domain-unreadable': ({ found, meant }) => ({
    message: `”${found}” är ingen e-postdomän, och inget mejl skulle räknas som kommunens eget.`,
    advice: `Skriv det som står efter @ i kommunens adresser, en domän för sig: ${meant.join(' och ') || 'kommunen.se'}. Domäner under den följer med.`,
    example: `--own-domain ${meant.join(' --own-domain ') || 'kommunen.se'}`,
  }),
  'own-number-unreadable': ({ found }) => ({
    message: `”${found}” går inte att läsa som ett eget nummer.`,
    advice:
      'Skriv ett nummer (0223-29000), en början (0223-29) eller en serie (0223-29000..0223-29999). Flera skrivs vart och ett för sig.',
    example: '--own-number 0223-29000..0223-29999',
  }),
  'quiet-and-verbose': () => ({
    message: '--quiet och --verbose går inte att förena: den ena tystar det som den andra berättar.',
    advice:
      'Ta bort den ena. --quiet tystar allt som inte är svar eller fel, --verbose berättar allt som görs.',
    example: 'servicematning audit --verbose',
  }),
  'standard-input-twice': () => ({
    message: '- står för standard in, och det som kommer där går bara att läsa en gång.',
    advice: 'Låt - stå för en av filerna, och skriv vad de andra heter.',
    example: 'servicematning audit - --organisation enheter.csv',
  }),
  'one-file-for-standard-output': ({ formats }) => ({
    message: `--out - skriver en fil på standard ut. Här skulle det bli ${formats.length === 0 ? 'ingen fil' : formats.join(', ')}.`,
    advice: 'Välj ett format som blir en fil. csv blir tre filer och behöver en mapp.',
    example: '--format json --out -',
  }),
  'folder-needed': ({ command }) => ({
    message: `${command} skriver flera filer. De går inte att skriva på standard ut med --out -.`,
    advice: 'Välj en mapp.',
    example: `servicematning ${command} --out mätning`,
  }),
  'unknown-language': ({ found, known, nearest }) => ({
    message: `--lang ”${found}” är inget språk som programmet talar.${nearest === null ? '' : ` Menade du ${nearest}?`}`,
    advice: `Välj bland ${known.join(', ')}. Utan --lang gäller projektfilens lang, och annars svenska.`,
    example: '--lang en',
  }),
  'nothing-to-read': ({ project }) => ({
    message:
      project === null
        ? 'Inga loggfiler är angivna, och här finns ingen projektfil servicematning.yaml.'
        : `Inga loggfiler är angivna, och projektfilen ${project} nämner inga under ”inputs”.`,
    advice:
      project === null
        ? 'Ange filerna och det som mätningen behöver veta, eller låt servicematning init skriva en projektfil.'
        : 'Skriv filerna i projektfilen, till exempel inputs: [{ files: loggar/*.csv }], eller ange dem här. Står de där som kommentarer: ta bort #.',
    example:
      'servicematning audit loggar/*.csv --rules norberg --period 2018-W41..2018-W45 --organisation enheter.csv --own-domain kommunen.se',
  }),
  'nothing-to-inspect': (asked) => ({
    message: nothingToInspect(asked),
    advice:
      asked.command === 'inspect' && asked.project !== null
        ? 'Skriv filerna i projektfilen, till exempel inputs: [{ files: loggar/*.csv }], eller ange dem här. Står de där som kommentarer: ta bort #.'
        : 'Ange filerna.',
    example: `servicematning ${asked.command} loggar/*.csv`,
  }),
  'nothing-to-explain': () => ({
    message: 'Det framgår inte vad som ska förklaras.',
    advice:
      'Ange en kontakt, eller en tidpunkt: servicematning explain --from "2018-10-12 15:00" --within "36 hours" --rules norberg.',
    example: 'servicematning explain E-20181012-0042',
  }),
  'unknown-output-format': ({ found, known, nearest }) => ({
    message: `--format ”${found}” finns inte. Det som kan skrivas är: ${known.join(', ')}.`,
    advice: nearest === null ? 'Rätta --format och kör igen.' : `Menade du ${nearest}?`,
    example: `--format ${nearest ?? 'html,xlsx,json,csv'}`,
  }),
  'names-need-lists': ({ option }) => ({
    message: `${option} gäller listorna över kontakter, men ingen av dem skrivs.`,
    advice: 'Lägg till xlsx eller csv i --format, eller ta bort valet.',
    example: `--format html,xlsx,json,csv ${option}`,
  }),
  'format-needs-logs': ({ formats, known }) => ({
    message: `${formats.join(' och ')} går inte att skriva av resultat.json: där finns siffrorna men inte kontakterna.`,
    advice: `Kör servicematning audit med loggarna. Av resultat.json går det att skriva ${known.join(', ')}.`,
    example: `servicematning audit --format ${formats.join(',')}`,
  }),
};

/** What should have been there, and an example of it. */
function expectedValue(expected: ExpectedValue): readonly [wanted: string, example: string] {
  if (typeof expected === 'string') return expectedValues[expected];
  if ('oneOf' in expected) return [`en av ${expected.oneOf.join(', ')}`, expected.oneOf[0] ?? ''];
  if ('megabytesAtLeast' in expected) return [`antal MB, minst ${expected.megabytesAtLeast}`, '8000'];
  const { atLeast, atMost } = expected;
  const most = atMost === undefined ? '' : ` och högst ${atMost}`;
  return [`ett heltal som är minst ${atLeast}${most}`, `${Math.max(atLeast, 50)}`];
}

const expectedValues: {
  readonly [value in ExpectedValue & string]: readonly [wanted: string, example: string];
} = {
  date: ['ett datum', '2018-11-12'],
  instant: ['en tidpunkt', '"2018-10-12 15:00"'],
  'log-end': ['kanal och tid', 'mail=2018-11-12T16:00'],
  megabytes: ['antal MB', '1200'],
  'per-unit': ['unit', 'unit'],
  percent: ['procent mellan 0 och 100', '2'],
  'template-for-word': [
    'att rapport.docx skrivs. Lägg till docx i --format',
    '--format html,docx --template mall.docx',
  ],
  workers: ['ett heltal som är minst 1', '2'],
};

const neededOptions: { readonly [key in NeededOption]: readonly [meaning: string, example: string] } = {
  rules: ['Regelverket', 'norberg'],
  period: ['Mätperioden', '2018-W41..2018-W45'],
  organisation: [
    'Organisationstabellen, som säger vilken enhet en adress eller ett nummer hör till,',
    'enheter.csv (kolumnerna enhet;organisationsform;nämnd;typ;värde;mäts)',
  ],
};

function nothingToInspect(asked: OptionFacts['nothing-to-inspect']): string {
  if (asked.command === 'init')
    return 'Inga filer är angivna, och varken här eller i mapparna under finns någon fil som kan vara en logg.';
  return asked.project === null
    ? 'Inga filer att titta på är angivna, och här finns ingen projektfil servicematning.yaml.'
    : `Inga filer att titta på är angivna, och projektfilen ${asked.project} nämner inga under ”inputs”.`;
}
