import type { WordsOf } from '../error-words.js';
import type { FileFacts } from '../facts/files.js';
import { raisedLimit } from '../raised-limit.js';
import { shellWord } from '../shell-word.js';
import { containerWords } from './refused-files.js';

export const files: WordsOf<FileFacts> = {
  'file-not-found': ({ file, inProject = false }) => ({
    message: `The file ${file} does not exist.`,
    advice: inProject
      ? 'Correct the path in the project file. Paths there are counted from the folder of the project file.'
      : 'Check the path. Paths are counted from the folder where you run the command.',
    example: 'servicematning inspect logs/mail.csv',
  }),
  'not-a-file': ({ file }) => ({
    message: `${file} is no file but a folder or something else.`,
    advice: 'Give the file itself, or a pattern.',
    example: 'servicematning inspect logs/*.csv',
  }),
  'no-files-match': ({ pattern, inProject = false }) => ({
    message: `No file matches the pattern ${pattern}.`,
    advice: `Check the name of the folder and the ending of the files${inProject ? '. Patterns in the project file are counted from its folder' : ''}. The pattern may have * in the file name.`,
    example: inProject ? 'files: logs/*.csv' : 'servicematning inspect logs/*.csv',
  }),
  'empty-file': ({ file }) => ({
    message: `${file} is empty.`,
    advice: 'Export the log again. If nothing happened in the period: leave the file out.',
    example: 'servicematning plan 2018-W41..2018-W45 --rules norberg',
  }),
  'file-has-mistakes': ({ file, mistakes, place }) => ({
    message: `${file} cannot be used. Mistakes to correct:\n${mistakes.map((line) => `  ${line.en}`).join('\n')}`,
    advice: mistakeAdvice(place),
    example: 'servicematning doctor',
  }),
  'file-exists': ({ file, example }) => ({
    message: `${file} exists already and is not written over.`,
    advice: 'Choose another name with --out.',
    example: `--out ${example}`,
  }),
  'not-a-table': ({ file, as }) => ({
    message: `${file} is ${containerWords[as][0]} and cannot be read as a log. Expected: CSV or Excel (.xlsx).`,
    advice: containerWords[as][1],
    example: 'servicematning inspect logs/mail.csv',
  }),
  'input-too-large': ({ file, mostBytes }) => ({
    message: `${file} unpacks to more than ${Math.round(mostBytes / 1e6)} MB and is therefore not read.`,
    advice:
      'Check that it is the right file. If it is that large, raise the limit, or split the export into several files.',
    example: `--max-input-size ${raisedLimit(mostBytes)}`,
  }),
  'file-too-large': ({ file }) => ({
    message: `${file} is larger than 2 GB. So large a log is read only as CSV or JSON.`,
    advice: 'Export the log as CSV, or for a shorter time at once, and give all the files.',
    example: 'servicematning inspect october.xlsx november.xlsx',
  }),
  'inputs-contradict': ({ file, keys, entries }) => ({
    message: `${file} matches two entries under “inputs” in the project file (${entries.join(' and ')}), and they do not say the same of ${keys.join(', ')}.`,
    advice:
      'Let only one of them be of the file, or write the same in both. An entry that names the file wins over a pattern that it matches.',
    example: 'files: logs/phone.csv',
  }),
  'no-such-member': ({ file, member, names }) => ({
    message: `The archive ${file} has no file called ${member}. It has: ${names.slice(0, 30).join(', ')}.`,
    advice: 'Correct the name after the exclamation mark.',
    example: `servicematning inspect ${shellWord(`${file}!${names[0] ?? 'mail.csv'}`)}`,
  }),
  'archive-without-logs': ({ file, names }) => ({
    message: `The archive ${file} has no log in it. What is there: ${names.slice(0, 30).join(', ') || 'nothing'}.`,
    advice: 'Fetch the export again, or unpack the archive and give the files in it.',
    example: 'servicematning inspect unpacked/*.csv',
  }),
};

function mistakeAdvice(place: FileFacts['file-has-mistakes']['place']): string {
  switch (place) {
    case 'row':
      return 'Correct the rows above. After the file name stands the row and, where one column is at fault, its header.';
    case 'cell':
      return 'Correct the cells above. After the file name stand the sheet, the cell or row, and the header of the column.';
    case 'row-and-column':
      return 'Correct the rows above. The figures after the file name are row and column.';
    case null:
      return 'Correct what stands above.';
  }
}
