import type { WordsOf } from '../error-words.js';
import type { ReviewFacts, ReviewFormMistake } from '../facts/reviews.js';

export const reviews: WordsOf<ReviewFacts> = {
  'sample-needs-personal-data': () => ({
    message:
      'Formuläret visar personers adresser och ämnesrader i klartext, för granskaren ska kunna leta upp mejlen. Därför skrivs det bara när du säger till.',
    advice:
      'Lägg till --include-personal-data. Spara formuläret där bara granskaren kommer åt det, och radera det när granskningen är klar.',
    example: 'servicematning sample --include-personal-data',
  }),
  'nothing-to-draw': ({ kind, rule, period }) => ({
    message: `Inget mejl under perioden ${period} är ${kind === 'quality' ? 'besvarat' : 'obesvarat'} enligt löftet ${rule}, så det finns inget att dra.`,
    advice: 'Kontrollera perioden och loggarna med audit, eller välj ett annat löfte med --rule.',
    example: 'servicematning sample --rule svar-36h --include-personal-data',
  }),
  'sample-too-small': ({ size, smallest, units }) => ({
    message: `Ett urval på ${size} räcker inte till alla ${units} enheter. Varje enhet behöver två kontakter, för annars går det inte att säga hur säkert resultatet är.`,
    advice: `Dra minst ${smallest}, eller dra utan --per unit.`,
    example: `--size ${smallest}`,
  }),
  'form-exists': ({ file, example }) => ({
    message: `${file} finns redan och skrivs inte över. Den kan vara ifylld.`,
    advice: 'Välj ett annat namn med --out.',
    example: `--out ${example}`,
  }),
  'not-a-review-form': ({ file, why }) => ({
    message:
      why === 'sheets'
        ? `${file} är inget formulär från servicematning sample: bladen Granskning, Urval och Om urvalet måste finnas, med sina rubriker.`
        : `${file} har ändrade uppgifter på bladet Om urvalet, så det går inte att se hur kontakterna drogs.`,
    advice:
      'Ange formuläret som sample skrev, sparat som Excel (.xlsx). Är blad eller rubriker ändrade: dra om med samma --seed och kopiera in svaren.',
    example: 'servicematning quality granskning.xlsx',
  }),
  'review-form-mistakes': ({ file, mistakes }) => ({
    message: `${file} går inte att använda. Fel som behöver rättas:\n${mistakes.map((one) => `  ${[file, one.cell].join(' ').trim()}: ${reviewFormMistake(one)}`).join('\n')}`,
    advice: 'Rätta cellerna ovan och spara formuläret. Kolumnerna till vänster ska stå som de skrevs.',
    example: 'servicematning quality granskning.xlsx',
  }),
  'form-not-filled': ({ file }) => ({
    message: `${file} har ingen rad som är helt ifylld.`,
    advice: 'Fyll i formuläret och spara det. Hur det fylls i står på bladet Instruktion.',
    example: 'servicematning quality granskning.xlsx',
  }),
  'forms-of-one-kind': ({ files }) => ({
    message: `Formulären ${files.join(' och ')} är av samma slag. En rapport kan ha ett av varje: ett om svaren och ett om de obesvarade.`,
    advice: 'Ange ett av dem. Har två personer granskat samma urval: för samman svaren i ett formulär.',
    example: 'quality: [granskning.xlsx, granskning-obesvarade.xlsx]',
  }),
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
    case 'other-period':
      return `formuläret är draget ur perioden ${mistake.found}, och mätningen gäller ${mistake.period}. Mät samma period, eller dra ett nytt formulär med sample.`;
    case 'unknown-rule':
      return `löftet ”${mistake.found}” finns inte i den här mätningens regelverk.`;
    case 'other-time':
      return `${mistake.found} kom ${mistake.received} i den här mätningen. Formuläret är draget ur andra loggar.`;
  }
}
