import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { inFolder, run } from './fake-process.js';

const files: { readonly [name: string]: string } = {
  'mejl.csv': `Datum;Tid;Från;Till;Ämne;Riktning
2018-10-08;10:00:00;anna@hem.example;info@ort.example;Klagomål på buller;In
2018-10-08;10:01:00;info@ort.example;anna@hem.example;Mottagningsbekräftelse Dnr MN 2018-0045;Ut
2018-10-10;09:00:00;anna@hem.example;info@ort.example;Klagomål på buller;In
2018-10-12;15:00:00;miljo@ort.example;anna@hem.example;Svar Dnr MN 2018-0045;Ut
`,
  'diarium.csv': `Diarienr;Inkommen;Ärendetyp;Enhet;Nämnd;Avsändare;Avslutad
MN 2018/45;2018-10-08;Klagomål;Miljö;Miljönämnden;anna@hem.example;2018-10-13
MN 2018/46;2018-10-09;Synpunkt;Miljö;Miljönämnden;bo@hem.example;
`,
  'enheter.csv': 'enhet;nämnd;värde\nKundcenter;;info@ort.example\nMiljö;Miljönämnden;miljo@ort.example\n',
  'regler.yaml': `id: ort
municipality: Ort
title: Ort svarar
source: { document: Policy }
readingNote: Hela arbetsdagar.
rules:
  - kind: respond
    id: svar
    title: Svar inom två arbetsdagar
    promise: Den som hör av sig får svar inom två arbetsdagar.
    channels: [mail, case]
    within: 2 working days
`,
};

const options =
  '--rules regler.yaml --period 2018-W41 --organisation enheter.csv --own-domain ort.example --format csv,json --out ut --quiet';

it('a complaint by mail that is in the diary too is one contact, and the sums add up', async () => {
  await inFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const done = await run(['audit', 'mejl.csv', 'diarium.csv', ...options.split(' ')], folder);
    expect(done).toMatchObject({ exitCode: 0, err: '' });
    const [, ...contacts] = readFileSync(join(folder, 'ut', 'kontakter.csv'), 'utf8')
      .trim()
      .split('\n');
    expect(contacts.map((row) => row.split(',').slice(0, 10).join(','))).toEqual([
      'C-20181008-0001,case,complaint,Kundcenter,other,,Miljö,2018-10-08T10:00:00+02:00,2018-10-12T15:00:00+02:00,exact',
      'C-20181009-0001,case,view,Miljö,other,Miljönämnden,,2018-10-09T00:00:00+02:00,,',
    ]);
  });
});
