import type { WordsOf } from '../error-words.js';
import type { OutputFacts, PdfFailure, TemplateMistake } from '../facts/outputs.js';

export const outputs: WordsOf<OutputFacts> = {
  'template-unusable': ({ file, mistake }) => ({
    message: `Mallen ${file} går inte att använda: ${templateMistakes[mistake][0]}`,
    advice: templateMistakes[mistake][1],
    example: '--template mall.docx',
  }),
  'no-browser': ({ variable }) => ({
    message:
      'PDF skrivs av en webbläsare, och varken Edge, Chrome eller Chromium hittades på den här datorn.',
    advice: `Installera någon av dem, eller ange var programmet ligger i miljövariabeln ${variable}. Det går också att ta bort pdf ur --format, öppna rapport.html i en webbläsare och skriva ut den som PDF där.`,
    example: `${variable}=/usr/bin/chromium`,
  }),
  'browser-not-found': ({ variable, file }) => ({
    message: `Miljövariabeln ${variable} anger ${file}, men där finns inget program.`,
    advice:
      'Rätta sökvägen, eller ta bort variabeln så att programmet letar efter Edge, Chrome eller Chromium.',
    example: `${variable}=/usr/bin/chromium`,
  }),
  'pdf-failed': ({ browser, why, said }) => ({
    message: `Webbläsaren ${browser} skrev ingen PDF: ${pdfFailure(why)}. Ingen rapport skrevs.${said === null ? '' : ` Den sade: ${said}`}`,
    advice:
      'Kör igen utan pdf i --format, öppna rapport.html i en webbläsare och skriv ut den som PDF där. En annan webbläsare kan anges i miljövariabeln SERVICEMATNING_BROWSER.',
    example: '--format html,docx,xlsx,json,csv',
  }),
};

const templateMistakes: { readonly [mistake in TemplateMistake]: readonly [what: string, advice: string] } = {
  'not-word': ['det är inget Worddokument.', 'Ange en fil som är sparad i Word som .docx eller .dotx.'],
  'old-or-locked': [
    'det är ett äldre Worddokument (.doc), eller ett som är låst med lösenord.',
    'Öppna filen i Word, ta bort lösenordet om den har något, och spara den som Word-dokument (.docx).',
  ],
  damaged: [
    'filen är skadad.',
    'Hämta mallen på nytt. Går den att öppna i Word: spara den där under ett nytt namn och använd den filen.',
  ],
  'too-large': [
    'uppackad är den mer än 100 MB.',
    'Ta bort stora bilder ur mallen. Bara format, sidhuvud och sidfot används.',
  ],
  strict: [
    'den är sparad i formatet Strikt Open XML.',
    'Öppna filen i Word och spara den som vanligt Word-dokument (.docx).',
  ],
};

function pdfFailure(why: PdfFailure): string {
  if (why === 'not-started') return 'den gick inte att starta';
  if (why === 'no-file') return 'den avslutades utan att skriva filen';
  return 'seconds' in why
    ? `den blev inte klar på ${why.seconds} sekunder`
    : `den avslutades med kod ${why.code}`;
}
