import type { FailureWords } from '../failure-words.js';

export const failure: FailureWords = {
  error: 'Fel',
  place: 'Plats',
  advice: 'Gör så här',
  example: 'Exempel',
  bug: (version) =>
    `Det här är ett fel i servicematning ${version}, inte i dina filer. Ingen ny rapport skrevs.`,
  sendReport: (file) =>
    file === null
      ? 'Anmäl felet och bifoga texten nedan.'
      : `Anmäl felet och bifoga filen ${file}. Tala också om vad du gjorde.`,
  reportHolds:
    'Felrapporten har programmets version, namnen på kommandot och valen, och var i programmet felet uppstod. Den har inget ur dina filer.',
};
