import { count, counted, listed } from './format.js';

/** What is said when a run is done: what it rests on, what to look at first and what to do. */
export const afterRunWords = {
  basis: 'Basis',
  files: (files: number) => counted(files, 'file', 'files'),
  rows: (rows: number) => counted(rows, 'row', 'rows'),
  rowsHidden: 'rows not shown',
  toDo: 'To put right or to know',
  /** Where what is left out stands. */
  restIn: {
    report: 'in the report',
    section: (section: string) => `in the report, under ${section}`,
    file: (file: string) => `in ${file}`,
    unwritten: 'in the report, which --format html writes',
  },
  moreFindings: (findings: number, where: string) =>
    `… and ${count(findings)} more. ${findings === 1 ? 'It stands' : 'They stand'} ${where}.`,
  moreCompared: (promises: number, where: string) =>
    `The comparison of ${counted(promises, 'more promise', 'more promises')} stands ${where}.`,
  lookFirst: 'Look at this first',
  openReport: (path: string) => `${path}: the first page has the answer.`,
  readReport: (path: string) => `${path}: the answer stands there.`,
  unanswered: (contacts: number, { file, rule }: Listed) =>
    `${counted(contacts, 'unanswered contact', 'unanswered contacts')} in ${file}: rule\u00a0=\u00a0${rule}, main_reading\u00a0=\u00a0yes, verdict\u00a0=\u00a0unanswered.`,
  largestArea: (area: string) => `The largest improvement area. ${area}.`,
  written: (folder: string) => `Written to ${folder}`,
  personal: (files: readonly string[]) =>
    `Personal data from the logs stands in ${listed(files)}. Show it only to those who measure, and delete it when it is not needed.`,
  left: (folder: string, files: readonly string[]) =>
    `Note: ${folder} also holds ${listed(files)} from an earlier run. ${files.length === 1 ? 'It was' : 'They were'} not written now and may be of another measurement. Move ${files.length === 1 ? 'it' : 'them'} away, or give a folder of its own with --out.`,
  purpose: (file: string) => purposes[file] ?? '',
};

interface Listed {
  readonly file: string;
  readonly rule: string;
}

/** What each file is for. */
const purposes: { readonly [file: string]: string } = {
  'rapport.html': 'the report, to read and to print',
  'rapport.docx': 'the report in Word, to work on with',
  'rapport.pdf': 'the report on paper',
  'rapport.md': 'the report in Markdown',
  'underlag.xlsx': 'all tables and contacts (working material)',
  'resultat.json': 'all figures, to compare the next measurement with',
  'kontakter.csv': 'every contact and its assessment (working material)',
  'ej-kontakter.csv': 'what is no contact, and why (working material)',
  'avvisade-rader.csv': 'rows that could not be read, and why (working material)',
  'junit.xml': 'the result as tests',
};
