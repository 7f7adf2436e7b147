import { count, counted, listed } from './format.js';

/** What is said when a run is done: what it rests on, what to look at first and what to do. */
export const afterRunWords = {
  basis: 'Underlag',
  files: (files: number) => counted(files, 'fil', 'filer'),
  rows: (rows: number) => counted(rows, 'rad', 'rader'),
  rowsHidden: 'rader visas inte',
  toDo: 'Att åtgärda eller känna till',
  /** Where what is left out stands. */
  restIn: {
    report: 'i rapporten',
    section: (section: string) => `i rapporten, under ${section}`,
    file: (file: string) => `i ${file}`,
    unwritten: 'i rapporten, som --format html skriver',
  },
  moreFindings: (findings: number, where: string) =>
    `… och ${count(findings)} till. ${findings === 1 ? 'Den' : 'De'} står ${where}.`,
  moreCompared: (promises: number, where: string) =>
    `Jämförelsen av ${counted(promises, 'löfte till', 'löften till')} står ${where}.`,
  lookFirst: 'Se först på',
  openReport: (path: string) => `${path}: den första sidan har svaret.`,
  readReport: (path: string) => `${path}: där står svaret.`,
  unanswered: (contacts: number, { file, rule }: Listed) =>
    `${counted(contacts, 'obesvarad kontakt', 'obesvarade kontakter')} i ${file}: rule\u00a0=\u00a0${rule}, main_reading\u00a0=\u00a0yes, verdict\u00a0=\u00a0unanswered.`,
  largestArea: (area: string) => `Det största förbättringsområdet. ${area}.`,
  written: (folder: string) => `Skrivet i ${folder}`,
  personal: (files: readonly string[]) =>
    `Personuppgifter ur loggarna står i ${listed(files)}. Visa dem bara för dem som mäter, och radera dem när de inte behövs.`,
  left: (folder: string, files: readonly string[]) =>
    `Obs: i ${folder} ligger också ${listed(files)} från en tidigare körning. ${files.length === 1 ? 'Filen' : 'De'} skrevs inte nu och kan gälla en annan mätning. Flytta undan ${files.length === 1 ? 'den' : 'dem'}, eller ange en egen mapp med --out.`,
  purpose: (file: string) => purposes[file] ?? '',
};

interface Listed {
  readonly file: string;
  readonly rule: string;
}

/** What each file is for. */
const purposes: { readonly [file: string]: string } = {
  'rapport.html': 'rapporten, att läsa och skriva ut',
  'rapport.docx': 'rapporten i Word, att arbeta vidare med',
  'rapport.pdf': 'rapporten på papper',
  'rapport.md': 'rapporten i Markdown',
  'underlag.xlsx': 'alla tabeller och kontakter (arbetsmaterial)',
  'resultat.json': 'alla siffror, att jämföra nästa mätning med',
  'kontakter.csv': 'varje kontakt och dess bedömning (arbetsmaterial)',
  'ej-kontakter.csv': 'det som inte är kontakter, och varför (arbetsmaterial)',
  'avvisade-rader.csv': 'rader som inte gick att läsa, och varför (arbetsmaterial)',
  'junit.xml': 'resultatet som tester',
};
