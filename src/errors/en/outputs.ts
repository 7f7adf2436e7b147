import type { WordsOf } from '../error-words.js';
import type { OutputFacts, PdfFailure, TemplateMistake } from '../facts/outputs.js';

export const outputs: WordsOf<OutputFacts> = {
  'template-unusable': ({ file, mistake }) => ({
    message: `The template ${file} cannot be used: ${templateMistakes[mistake][0]}`,
    advice: templateMistakes[mistake][1],
    example: '--template template.docx',
  }),
  'no-browser': ({ variable }) => ({
    message: 'PDF is written by a browser, and neither Edge, Chrome nor Chromium was found on this computer.',
    advice: `Install one of them, or say where the program is in the environment variable ${variable}. You can also take pdf out of --format, open rapport.html in a browser and print it as PDF there.`,
    example: `${variable}=/usr/bin/chromium`,
  }),
  'browser-not-found': ({ variable, file }) => ({
    message: `The environment variable ${variable} names ${file}, but there is no program there.`,
    advice:
      'Correct the path, or remove the variable so that the program looks for Edge, Chrome or Chromium.',
    example: `${variable}=/usr/bin/chromium`,
  }),
  'pdf-failed': ({ browser, why, said }) => ({
    message: `The browser ${browser} wrote no PDF: ${pdfFailure(why)}. No report was written.${said === null ? '' : ` It said: ${said}`}`,
    advice:
      'Run again without pdf in --format, open rapport.html in a browser and print it as PDF there. Another browser can be named in the environment variable SERVICEMATNING_BROWSER.',
    example: '--format html,docx,xlsx,json,csv',
  }),
};

const templateMistakes: { readonly [mistake in TemplateMistake]: readonly [what: string, advice: string] } = {
  'not-word': ['it is no Word document.', 'Give a file that was saved in Word as .docx or .dotx.'],
  'old-or-locked': [
    'it is an older Word document (.doc), or one that is locked with a password.',
    'Open the file in Word, remove the password if it has one, and save it as a Word document (.docx).',
  ],
  damaged: [
    'the file is damaged.',
    'Fetch the template again. If Word can open it: save it there under a new name and use that file.',
  ],
  'too-large': [
    'unpacked it is more than 100 MB.',
    'Remove large pictures from the template. Only styles, header and footer are used.',
  ],
  strict: [
    'it is saved in the format Strict Open XML.',
    'Open the file in Word and save it as an ordinary Word document (.docx).',
  ],
};

function pdfFailure(why: PdfFailure): string {
  if (why === 'not-started') return 'it could not be started';
  if (why === 'no-file') return 'it ended without writing the file';
  return 'seconds' in why ? `it was not done in ${why.seconds} seconds` : `it ended with code ${why.code}`;
}
