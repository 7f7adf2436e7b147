import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { inFolder, run } from './fake-process.js';

const files: { readonly [name: string]: string } = {
  'mejl.csv': `Datum;Tid;Från;Till;Ämne;Riktning
2018-10-08;10:00:00;anna@hem.example;bygg@ort.example;Altan;In
2018-10-08;10:05:00;bo@hem.example;bygg@ort.example;Brygga;In
2018-10-08;10:10:00;cia@hem.example;bygg@ort.example;Carport;In
2018-10-12;15:00:00;bygg@ort.example;dan@hem.example;SV: Dike;Ut
`,
  'samtal.csv': `Tidpunkt;A-nummer;B-nummer;Status;Väntetid;Samtalstid;Samtals-ID;Agent;Riktning
2018-10-08 11:00:00;0223-100;070-174 06 05;Besvarad;0:10;3:00;1;;Ut
2018-10-08 12:00:00;070-174 06 06;0223-100;Besvarad;0:30;3:00;2;;In
2018-10-08 13:00:00;0223-100;070-174 06 07;Besvarad;0:10;3:00;3;;Ut
2018-10-12 15:00:00;0223-100;070-174 06 08;Ej svar;0:10;0:00;4;;Ut
`,
  'register.csv': `Ärendenummer;Inkommen;Besvarad;Avslutad;Ärendetyp;E-post;Telefon;Enhet
71;2018-09-03;2018-09-04;2018-09-04;Felanmälan;anna@hem.example;0701740605;Bygg
72;2018-09-03;2018-09-04;2018-09-04;Felanmälan;bo@hem.example;+46 70 174 06 06;Bygg
`,
  'enheter.csv': 'enhet;värde\nBygg;bygg@ort.example\nBygg;0223-100\n',
  'regler.yaml': `id: ort
municipality: Ort
title: Ort svarar
source: { document: Policy }
readingNote: Hela arbetsdagar.
rules:
  - kind: respond
    id: svar
    title: Svar inom två arbetsdagar
    promise: Den som skriver får svar inom två arbetsdagar.
    channels: [mail]
    within: 2 working days
`,
};

const logs = 'mejl.csv samtal.csv register.csv'.split(' ');
const options =
  '--rules regler.yaml --period 2018-W41 --organisation enheter.csv --own-domain ort.example --own-number 0223';

it('a call answers the mail of whoever a register has with address and number, and of nobody else', async () => {
  await inFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const outputs = '--quiet --format csv,json --out ut'.split(' ');
    const done = await run(['audit', ...logs, ...options.split(' '), ...outputs], folder);
    expect(done).toMatchObject({ exitCode: 0, err: '' });
    const [head = '', ...rows] = readFileSync(join(folder, 'ut', 'kontakter.csv'), 'utf8')
      .trim()
      .split('\n');
    const names = head.split(',');
    const wanted = ['contact', 'answered_at', 'evidence', 'verdict', 'answer_file', 'answer_row'];
    const shown = rows.map((row) => wanted.map((name) => row.split(',')[names.indexOf(name)]).join(' '));
    expect(shown).toEqual([
      'E-20181008-0001 2018-10-08T11:00:10+02:00 channel met samtal.csv 2',
      'E-20181008-0002 2018-10-08T12:00:30+02:00 channel met samtal.csv 3',
      'E-20181008-0003   unanswered  ',
    ]);
    const [figures] = JSON.parse(readFileSync(join(folder, 'ut', 'resultat.json'), 'utf8')).rules;
    expect(figures.evidence).toEqual([{ channel: 'mail', evidence: 'channel', count: 2 }]);
    expect(figures.sensitivity).toContainEqual({
      variant: 'without-channel',
      share: expect.objectContaining({ met: 0, judged: 3 }),
    });
    const explained = await run(['explain', 'E-20181008-0001', ...logs, ...options.split(' ')], folder);
    expect(explained.err).toBe('');
    expect(inOneLine(explained.out)).toContain(
      'svar från Bygg: samtal med samma person enligt ärenderegistret',
    );
    const own = await run(['explain', 'E-20181008-0002', ...logs, ...options.split(' ')], folder);
    expect(inOneLine(own.out)).toContain('besvarat av Bygg: samtal med samma person enligt ärenderegistret');
  });
});

/** As it would stand on a screen without end. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
