import type { WordsOf } from '../error-words.js';
import type { ResultFacts } from '../facts/results.js';

export const results: WordsOf<ResultFacts> = {
  'not-a-result': ({ file }) => ({
    message: `${file} was not written by servicematning, or has been changed.`,
    advice: 'Give the folder that audit wrote, with kontakter.csv and resultat.json as they are.',
    example: 'servicematning explain E-20181012-0042 rapport',
  }),
  'no-result-file': ({ file }) => ({
    message: `${file} is no result of a measurement.`,
    advice: 'The file must be resultat.json of the folder that audit wrote, unchanged.',
    example: 'servicematning report rapport/resultat.json',
  }),
  'damaged-result': ({ file, where }) => ({
    message: `${file} was written by servicematning but is damaged or changed${where === null ? '. The file is not whole.' : `. The first thing that is not right is “${where}”.`}`,
    advice: 'Fetch the file from the archive again, or repeat the measurement with audit.',
    example: 'servicematning audit --project servicematning.yaml',
  }),
  'result-of-other-version': ({ file, found, expected }) => ({
    message: `${file} was written by ${found < expected ? 'an older' : 'a newer'} version of servicematning (the version of the file is ${found}, the program reads ${expected}).`,
    advice:
      found < expected
        ? 'Repeat the measurement with audit, with the same logs and settings. Then the file is written in the new form.'
        : 'Update the program to the version that wrote the file.',
    example:
      found < expected
        ? 'servicematning audit --project servicematning.yaml'
        : 'npm install --global servicematning@latest',
  }),
  'comparison-reversed': ({ earlier, earlierPeriod, present, presentPeriod }) => ({
    message: `${earlier} (${earlierPeriod}) is a later measurement than ${present ?? 'this one'} (${presentPeriod}).`,
    advice: 'Give the earlier measurement as the earlier one.',
    example: 'servicematning compare 2017/resultat.json 2018/resultat.json',
  }),
  'unknown-contact': ({ found, listed }) => ({
    message:
      listed === null
        ? `The contact “${found}” is not among those that were measured.`
        : `“${found}” is no contact. It stands in ${listed}, with the reason in the column reason.`,
    advice:
      listed === null
        ? 'The id of a contact stands in the column contact of kontakter.csv.'
        : 'Run explain without --result, with the logs, to see what it was taken for.',
    example: 'servicematning explain E-20181012-0042',
  }),
};
