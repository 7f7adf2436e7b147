import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, run } from './fake-process.js';

const letters = { ours: 'lindåsa.example', hers: 'räksmörgås.example' };
const code = { ours: 'xn--lindsa-lua.example', hers: 'XN--rksmrgs-5wao1o.example' };

/** How domains are written in each place. */
interface Spelling {
  readonly question: typeof letters;
  readonly answer: typeof letters;
  readonly table: typeof letters;
  readonly project: typeof letters;
}

/** A question and its answer, a form on the web and a machine that the project file names, as contacts and as none. */
async function contactsOf({ question, answer, table, project }: Spelling): Promise<readonly string[]> {
  const log = [
    'Datum;Från;Till;Ämne',
    `2018-10-08 10:00;anna@${question.hers};kund@${question.ours};Altan`,
    `2018-10-08 11:00;kund@${answer.ours};anna@${answer.hers};SV: Altan`,
    `2018-10-08 12:00;webb@${answer.ours};kund@${question.ours};Formulär`,
    `2018-10-08 13:00;drift@${question.hers};kund@${answer.ours};Avbrott`,
  ];
  const projectFile = [
    ...['rules: norberg', 'period: 2018-W41', 'inputs: [{ files: mejl.csv }]', 'organisation: enheter.csv'],
    `ownDomains: ["${project.ours}"]`,
    `webForms: ["webb@${project.ours}"]`,
    `notContacts: [{ sender: "drift@${project.hers}", reason: system-notice }]`,
  ];
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'mejl.csv'), log.join('\n'));
    writeFileSync(join(folder, 'enheter.csv'), `enhet;värde\nKundcenter;kund@${table.ours}\n`);
    writeFileSync(join(folder, 'servicematning.yaml'), projectFile.join('\n'));
    expect((await run(['audit', '--format', 'csv', '--out', 'ut'], folder)).exitCode).toBe(0);
    return ['kontakter.csv', 'ej-kontakter.csv'].map((file) =>
      readFileSync(join(folder, 'ut', file), 'utf8'),
    );
  });
}

const inLetters: Spelling = { question: letters, answer: letters, table: letters, project: letters };
const inCode: Spelling = { question: code, answer: code, table: code, project: code };

describe('a domain in code is the one in letters', () => {
  it.each([
    ['everywhere', inCode],
    ['in what comes', { ...inLetters, question: code }],
    ['in what we send', { ...inLetters, answer: code }],
    ['in the organisation table', { ...inLetters, table: code }],
    ['in the project file', { ...inLetters, project: code }],
    ['in the logs, and not in what is told of them', { ...inCode, table: letters, project: letters }],
  ])('%s', async (_, spelling) => {
    const [contacts = '', others = ''] = await contactsOf(inLetters);
    expect(await contactsOf(spelling)).toEqual([contacts, others]);
    expect(contacts).toContain(',subject,');
    expect(others).toContain(',system-notice,');
  });
});
