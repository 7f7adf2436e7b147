import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, type Run, run } from './fake-process.js';

const files: { readonly [name: string]: string } = {
  'mejl.csv': `Datum;Tid;Från;Till;Ämne;Riktning
2018-10-08;10:00:00;anna@hem.example;kund@ort.example;Altan;In
2018-10-08;11:00:00;bo@hem.example;kund@ort.example;Brygga;In
2018-10-19;12:00:00;kund@ort.example;bo@hem.example;SV: Brygga;Ut
`,
  'enheter.csv': 'enhet;värde\nKundcenter;kund@ort.example\n',
  'rättelser.csv': `kontakt;mottagen;rättelse;tid;enhet;orsak;signatur;datum
E-20181008-0001;2018-10-08 10:00;besvarad per telefon;2018-10-08 13:00;;Ringde upp;LÅ;2018-11-20
`,
  'fel.csv': `kontakt;mottagen;rättelse;tid;enhet;orsak;signatur;datum
E-20181008-0009;2018-10-08 10:00;ingen kontakt;;;Provmejl;LÅ;2018-11-20
E-20181008-0002;2018-10-08 10:00;fel enhet;;Bygg;Hör dit;LÅ;2018-11-20
E-20181008-0007;2018-10-08 10:00;besvarad;;;;LÅ;2018-11-20
`,
  'servicematning.yaml': `rules: norberg
period: 2018-W41
inputs: [{ files: mejl.csv }]
organisation: enheter.csv
ownDomains: ort.example
corrections: rättelser.csv
`,
};

async function inProject<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  return inFolder((folder) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return work(folder);
  });
}

function audited(...options: readonly string[]): Promise<{ readonly done: Run; readonly contacts: string }> {
  return inProject(async (folder) => {
    const done = await run(['audit', '--format', 'csv', '--out', 'ut', '--quiet', ...options], folder);
    const contacts = done.exitCode === 0 ? readFileSync(join(folder, 'ut', 'kontakter.csv'), 'utf8') : '';
    return { done, contacts };
  });
}

describe('corrections', () => {
  it('of the project file are applied', async () => {
    const { done, contacts } = await audited();
    expect(done).toMatchObject({ exitCode: 0, err: '' });
    expect(contacts).toMatch(
      /^E-20181008-0001,.*,correction,svar-36h,workday-clock,yes,.*,met,,mejl.csv,2,rättelser.csv,2$/m,
    );
    expect(contacts).toMatch(/^E-20181008-0002,.*,late,/m);
  });

  it('of the option win, and whatever does not fit is told with its row and column', async () => {
    const { done } = await audited('--corrections', 'fel.csv');
    expect(done.exitCode).toBe(2);
    expect(done.err).toContain('fel.csv:2, kontakt: kontakten ”E-20181008-0009” finns inte i underlaget.');
    expect(done.err).toContain('fel.csv:3, mottagen: E-20181008-0002 kom 2018-10-08T11:00:00+02:00');
    expect(done.err).toContain('fel.csv:3, enhet: enheten ”Bygg” finns inte i organisationstabellen.');
    expect(done.err).toContain('fel.csv:4, tid: saknas.');
    expect(done.err).toContain('fel.csv:4, orsak: saknas.');
    expect(done.err).toContain('fel.csv:4, kontakt: kontakten ”E-20181008-0007” finns inte i underlaget.');
    expect(done.err).toContain('Efter filnamnet står raden');
  });

  it('are seen by explain too', async () => {
    const { exitCode, out } = await inProject((folder) => run(['explain', 'E-20181008-0001'], folder));
    expect(exitCode).toBe(0);
    expect(out).toMatch(/svar från Kundcenter: rättelse {2}\(rättelser\.csv rad 2\)/);
  });
});
