import type { WordsOf } from '../error-words.js';
import type { FileFacts } from '../facts/files.js';
import { raisedLimit } from '../raised-limit.js';
import { shellWord } from '../shell-word.js';
import { containerWords } from './refused-files.js';

export const files: WordsOf<FileFacts> = {
  'file-not-found': ({ file, inProject = false }) => ({
    message: `Filen ${file} finns inte.`,
    advice: inProject
      ? 'Rätta sökvägen i projektfilen. Sökvägar där räknas från projektfilens mapp.'
      : 'Kontrollera sökvägen. Sökvägar räknas från mappen där du kör kommandot.',
    example: 'servicematning inspect loggar/mejl.csv',
  }),
  'not-a-file': ({ file }) => ({
    message: `${file} är ingen fil utan en mapp eller något annat.`,
    advice: 'Ange själva filen, eller ett mönster.',
    example: 'servicematning inspect loggar/*.csv',
  }),
  'no-files-match': ({ pattern, inProject = false }) => ({
    message: `Ingen fil passar mönstret ${pattern}.`,
    advice: `Kontrollera mappens namn och filernas ändelse${inProject ? '. Mönster i projektfilen räknas från dess mapp' : ''}. Mönstret får ha * i filnamnet.`,
    example: inProject ? 'files: loggar/*.csv' : 'servicematning inspect loggar/*.csv',
  }),
  'empty-file': ({ file }) => ({
    message: `${file} är tom.`,
    advice: 'Ta ut loggen igen. Om perioden saknar händelser: ange inte filen.',
    example: 'servicematning plan 2018-W41..2018-W45 --rules norberg',
  }),
  'file-has-mistakes': ({ file, mistakes, place }) => ({
    message: `${file} går inte att använda. Fel som behöver rättas:\n${mistakes.map((line) => `  ${line.sv}`).join('\n')}`,
    advice: mistakeAdvice(place),
    example: 'servicematning doctor',
  }),
  'file-exists': ({ file, example }) => ({
    message: `${file} finns redan och skrivs inte över.`,
    advice: 'Välj ett annat namn med --out.',
    example: `--out ${example}`,
  }),
  'not-a-table': ({ file, as }) => ({
    message: `${file} är ${containerWords[as][0]} och går inte att läsa som logg. Väntat: CSV eller Excel (.xlsx).`,
    advice: containerWords[as][1],
    example: 'servicematning inspect loggar/mejl.csv',
  }),
  'input-too-large': ({ file, mostBytes }) => ({
    message: `${file} packas upp till mer än ${Math.round(mostBytes / 1e6)} MB och läses därför inte.`,
    advice:
      'Kontrollera att det är rätt fil. Är den så stor höjer du gränsen, eller delar upp uttaget på flera filer.',
    example: `--max-input-size ${raisedLimit(mostBytes)}`,
  }),
  'file-too-large': ({ file }) => ({
    message: `${file} är större än 2 GB. Så stora loggar läses bara som CSV eller JSON.`,
    advice: 'Ta ut loggen som CSV, eller för en kortare tid i taget och ange alla filerna.',
    example: 'servicematning inspect oktober.xlsx november.xlsx',
  }),
  'inputs-contradict': ({ file, keys, entries }) => ({
    message: `${file} passar in på två poster under ”inputs” i projektfilen (${entries.join(' och ')}), och de säger olika om ${keys.join(', ')}.`,
    advice:
      'Låt bara en av dem gälla filen, eller skriv samma sak i båda. En post som nämner filen vid namn går före en med ett mönster.',
    example: 'files: loggar/tel.csv',
  }),
  'no-such-member': ({ file, member, names }) => ({
    message: `Arkivet ${file} har ingen fil som heter ${member}. Där finns: ${names.slice(0, 30).join(', ')}.`,
    advice: 'Rätta namnet efter utropstecknet.',
    example: `servicematning inspect ${shellWord(`${file}!${names[0] ?? 'mejl.csv'}`)}`,
  }),
  'archive-without-logs': ({ file, names }) => ({
    message: `Arkivet ${file} har ingen logg i sig. Det som finns där: ${names.slice(0, 30).join(', ') || 'inget'}.`,
    advice: 'Hämta uttaget igen, eller packa upp arkivet och ange filerna i det.',
    example: 'servicematning inspect uppackat/*.csv',
  }),
};

function mistakeAdvice(place: FileFacts['file-has-mistakes']['place']): string {
  switch (place) {
    case 'row':
      return 'Rätta raderna ovan. Efter filnamnet står raden och, om felet är i en viss kolumn, dess rubrik.';
    case 'cell':
      return 'Rätta cellerna ovan. Efter filnamnet står bladet, cellen eller raden, och kolumnens rubrik.';
    case 'row-and-column':
      return 'Rätta raderna ovan. Siffrorna efter filnamnet är rad och kolumn.';
    case null:
      return 'Rätta det som står ovan.';
  }
}
