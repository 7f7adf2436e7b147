import type { FailureWords } from '../failure-words.js';

export const failure: FailureWords = {
  error: 'Error',
  place: 'Place',
  advice: 'What to do',
  example: 'Example',
  bug: (version) =>
    `This is a bug in servicematning ${version}, not in your files. No new report was written.`,
  sendReport: (file) =>
    file === null
      ? 'Report the bug and attach the text below.'
      : `Report the bug and attach the file ${file}. Say also what you did.`,
  reportHolds:
    'The crash report has the version of the program, the names of the command and the options, and where in the program it went wrong. It has nothing of your files.',
};
