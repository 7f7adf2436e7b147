import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, type Run, run } from './fake-process.js';

const table = `enhet;organisationsform;nämnd;typ;värde
Bygg;förvaltning;BN;e-post;bygg@ort.example
Kundcenter;förvaltning;KS;nummer;0980319210
`;

interface Town {
  readonly rules: string;
  readonly log: string;
  readonly format: string;
}

/** A register that does not say when notices were sent: 10 answered in time, 10 a month late, 10 never. */
const register: Town = {
  rules: 'nynashamn',
  format: 'register-swedish',
  log: [
    'Ärendenummer;Inkommen;Ärendetyp;Namn;Enhet;Nämnd;Besvarad',
    ...Array.from({ length: 30 }, (_, number) => {
      const answered = ['2018-10-12', '2018-11-20', ''][Math.floor(number / 10)];
      return `K 2018-${number};2018-10-${10 + (number % 3)};Klagomål;Namn ${number};Bygg;BN;${answered}`;
    }),
    'K 2018-99;2018-11-29;Klagomål;Namn 99;Bygg;BN;',
  ].join('\n'),
};

const reachRules = `id: prov
municipality: Provköping
title: Telefonlöfte
readingNote: Tiden räknas från det att samtalet kom.
source: { document: Telefonpolicy, decision: KF § 1, date: 2000-01-01 }
rules:
  - id: minut
    kind: reach
    title: Svar inom en minut
    promise: Samtal besvaras inom 60 sekunder.
    channels: [phone]
    within: 60 seconds
    target: 90
cannotMeasure: []
`;

/** Calls without waiting times: 6 that nobody answered, and 55 that somebody did. */
const calls: Town = {
  rules: 'regler.yaml',
  format: 'phone-swedish',
  log: [
    'Datum och tid;Från;Till;Status',
    ...Array.from({ length: 61 }, (_, number) => {
      const at = `2018-10-${10 + (number % 3)} 10:${String(number % 60).padStart(2, '0')}:00`;
      return `${at};07010000${String(number).padStart(2, '0')};0980319210;${number < 6 ? 'Ej besvarad' : 'Besvarad'}`;
    }),
  ].join('\n'),
};

type Audit = (...options: readonly string[]) => Promise<Run>;

async function inTown<Value>(
  { rules, log, format }: Town,
  work: (folder: string, audit: Audit) => Promise<Value>,
): Promise<Value> {
  return inFolder(async (folder) => {
    const project = `municipality: Orts kommun
rules: ${rules}
period: 2018-10-01..2018-11-30
organisation: enheter.csv
ownDomains: ort.example
ownNumbers: ["+46980319"]
inputs: [{ files: logg.csv, format: ${format} }]
`;
    const files = { 'servicematning.yaml': project, 'regler.yaml': reachRules };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'enheter.csv'), table);
    writeFileSync(join(folder, 'logg.csv'), `${log}\n`);
    return work(folder, (...options) => run(['audit', ...options], folder));
  });
}

/** No-break spaces as plain ones, and lines put together again. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/\s*\n\s*/g, ' ');
}

/** A share as it is written beside a promise, but for requirements and the intervals of formulas. */
const claims = [/Alla \d+/, /Ingen av/, /\b100 %/, /\| 0 %/, /Hälften av/, /förbättringsområde:/];

describe.each<[string, Town, string, string]>([
  [
    'a register without notices',
    register,
    'Andelen kan inte anges: registret saknar kolumnen Besked. Bara 10 av 31 klagomål gick att bedöma. Utan kolumnen syns de som höll löftet, men inte de som avvek från det. En andel av dem som gick att bedöma kan därför bli för hög. Ta med Besked när registret tas ut, och mät igen.',
    'klagomal-1-vecka',
  ],
  [
    'calls without waiting times',
    calls,
    'Andelen kan inte anges: loggen saknar uppgiften Väntetid. Bara 6 av 61 kontakter gick att bedöma. Utan uppgiften syns de som avvek från löftet, men inte de som höll det. En andel av dem som gick att bedöma kan därför bli för låg. Ta med Väntetid när loggen tas ut, och mät igen.',
    'minut',
  ],
])('the report of %s', (_, town, sentence, rule) => {
  it('says why there is no share, and claims none', async () => {
    await inTown(town, async (folder, audit) => {
      const { exitCode, out } = await audit('--format', 'markdown,html');
      expect(exitCode).toBe(0);
      expect(plain(out)).toContain(sentence);
      const markdown = plain(readFileSync(join(folder, 'rapport/rapport.md'), 'utf8'));
      expect(markdown.replaceAll('*', '')).toContain(sentence);
      const [results] = markdown.split('## Bilagor');
      const [figures, evidence] = (results ?? '').split('Hur svar och kontakt hör ihop');
      const told = `${figures} ${evidence?.split('Organisationstabellen')[1] ?? ''}`;
      expect(claims.filter((claim) => claim.test(told))).toEqual([]);
    });
  }, 60_000);

  it('fails a requirement on the rule, with the reason', async () => {
    await inTown(town, async (_folder, audit) => {
      const { exitCode, err } = await audit('--format', 'csv', '--quiet', '--fail-under', `${rule}=0`);
      expect([exitCode, plain(err)]).toEqual([1, expect.stringContaining('andelen kan inte anges, för ')]);
    });
  }, 60_000);

  it('keeps every count in the result, which says what is missing', async () => {
    await inTown(town, async (folder, audit) => {
      await audit('--format', 'json', '--quiet');
      const result: unknown = JSON.parse(readFileSync(join(folder, 'rapport/resultat.json'), 'utf8'));
      expect(result).toMatchObject({
        findings: expect.arrayContaining([
          expect.objectContaining({ code: 'missing-column', rule, onlyJudged: expect.any(String) }),
        ]),
      });
    });
  }, 60_000);
});

/** Waits in a column: so many answered within the minute, so many after an empty cell, and 6 that nobody answered. */
function callsWithWaits({ known, empty }: { readonly known: number; readonly empty: number }): Town {
  const row = (number: number): string => {
    const at = `2018-10-${10 + (number % 3)} 10:${String(number % 60).padStart(2, '0')}:00`;
    const from = `07010000${String(number).padStart(2, '0')}`;
    if (number < 6) return `${at};${from};0980319210;Ej besvarad;30`;
    return `${at};${from};0980319210;Besvarad;${number < 6 + known ? '20' : ''}`;
  };
  const rows = Array.from({ length: 6 + known + empty }, (_, number) => row(number));
  return { ...calls, log: ['Datum och tid;Från;Till;Status;Väntetid', ...rows].join('\n') };
}

describe('calls of which single ones have no waiting time in a column of them', () => {
  const few = callsWithWaits({ known: 50, empty: 3 });

  it('are not assessable for that, beside a share of the others', async () => {
    await inTown(few, async (folder, audit) => {
      await audit('--format', 'json,markdown', '--quiet');
      const text = readFileSync(join(folder, 'rapport/resultat.json'), 'utf8');
      const whole = { met: 50, unanswered: 6, notAssessable: { 'missing-value': 3 } };
      const rule = { rule: 'minut', readings: [{ whole }] };
      expect(JSON.parse(text)).toMatchObject({ rules: [rule] });
      expect([text.includes('missing-column'), text.includes('waits-unknown')]).toEqual([false, true]);
      const markdown = plain(readFileSync(join(folder, 'rapport/rapport.md'), 'utf8'));
      expect(markdown).toContain('50 av 56');
      expect(markdown).not.toContain('uppgiften finns inte i loggen');
    });
  }, 60_000);

  it('are the same in parts', async () => {
    await inTown(few, async (folder, audit) => {
      await audit('--format', 'json', '--quiet', '--out', 'hel');
      await run(['split', 'logg.csv', '--partitions', '2', '--out', 'delar'], folder);
      for (const part of [1, 2])
        await run(['tally', `delar/part-${part}.ndjson`, '--out', `del-${part}.json`], folder);
      await run(['merge', 'del-1.json', 'del-2.json', '--out', 'delat', '--format', 'json'], folder);
      const wholeIn = (name: string): unknown =>
        JSON.parse(readFileSync(join(folder, name, 'resultat.json'), 'utf8')).rules[0].readings[0].whole;
      expect(wholeIn('delat')).toEqual(wholeIn('hel'));
      expect(wholeIn('delat')).toMatchObject({ notAssessable: { 'missing-value': 3 } });
    });
  }, 60_000);

  it('take the share away where they are more than were answered in time', async () => {
    await inTown(callsWithWaits({ known: 10, empty: 11 }), async (folder, audit) => {
      const { out } = await audit('--format', 'markdown', '--quiet');
      const markdown = plain(readFileSync(join(folder, 'rapport/rapport.md'), 'utf8'));
      expect(out + markdown.replaceAll('*', '')).toContain(
        'Andelen kan inte anges: loggen saknar uppgiften Väntetid. Bara 16 av 27 kontakter gick att bedöma.',
      );
    });
  }, 60_000);

  it('lack the column where no cell of it holds anything of an answered call', async () => {
    await inTown(callsWithWaits({ known: 0, empty: 20 }), async (folder, audit) => {
      await audit('--format', 'json', '--quiet');
      const result: unknown = JSON.parse(readFileSync(join(folder, 'rapport/resultat.json'), 'utf8'));
      const whole = { notAssessable: { 'missing-column': 20 } };
      expect(result).toMatchObject({ rules: [{ readings: [{ whole }] }] });
    });
  }, 60_000);
});
