import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, run } from './fake-process.js';

const table = `enhet;organisationsform;nämnd;typ;värde
Bygg;förvaltning;BN;e-post;bygg@ort.example
Kundcenter;förvaltning;KS;nummer;0980319210
`;
const calls = `Datum;Från;Till;Status;Väntetid;Samtalstid
2018-10-10 09:00:00;0701740601;0980319210;Besvarat;30;60
2018-11-29 09:00:00;0701740600;0980319210;Besvarat;30;60
`;
const mails = `Datum;Tid;Från;Till;Ämne
2018-10-10;10:00:00;anna@hem.example;bygg@ort.example;Altan
`;

const measured = ['--rules', 'norberg', '--period', '2018-W41', '--organisation', 'enheter.csv'];

describe('a table with mailboxes, and no own domain', () => {
  it.each([
    ['an audit of calls alone runs', 'audit', ['samtal.csv'], 0],
    ['doctor finds nothing missing for calls alone', 'doctor', ['samtal.csv'], 0],
    ['an audit of mail too asks for it', 'audit', ['samtal.csv', 'mejl.csv'], 2],
  ])('%s', async (_, command, logs, code) => {
    await inFolder(async (folder) => {
      const files = { 'enheter.csv': table, 'samtal.csv': calls, 'mejl.csv': mails };
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      const { exitCode, err } = await run([command, ...logs, ...measured, '--own-number', '098031'], folder);
      expect(exitCode).toBe(code);
      expect(err).toMatch(code === 0 ? /^$/ : /missing-own-domain[\s\S]*ort\.example/);
    });
  });
});
