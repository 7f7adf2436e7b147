import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bundledRuleSet, bundledRuleSets, ruleSetTemplate } from '../../src/rules/bundled.js';
import { expectGolden } from '../golden.js';
import { inFolder, type Run, run } from './fake-process.js';

/** Every kind of thing that can be wrong, and several of some. */
const bad = `id: Min kommun
municipality: Ort
title: Svar
source: { document: Garanti, beslut: 2002 }
calendar:
  hours: { man-fre: 8-16 }
  shortened: [{ day: skartorsdagen, closes: 13:00 }]
readingNote:
rules:
  - id: svar
    kind: respons
    titel: Svar inom 36 timmar
    promise: Svar
    channels: [mial, phone]
    within: 36 timmar
    readings:
      - { id: clock, title: alla timmar }
    target: 90 %
    validFrom: 2018-13-01
  - id: svar
    kind: respond
    title: Svar
    promise: Svar
    channels: []
    within: 2 working days
    notice: count
    readings:
      - { id: office-hours, main: true, title: öppettider }
  - id: annat
    kind: respond
    title: Svar
    promise: Svar
    channels: [mail]
    within: 1 week
    cutoff: "25"
    dayEnds: office-close
    readings:
      - { id: office-hours, main: true, title: öppettider }
      - { id: unrolled, main: true, title: också lediga dagar }
    validFrom: 2019-01-01
    validUntil: 2018-01-01
  - id: nabar
    kind: reach
    title: Svar
    promise: Svar
    channels: [phone, mail]
    within: 2 hours
    maxTransfers: 1
    scope: { named: true, unit: [Bygglov] }
  - id: runt
    kind: route
    title: Svar
    promise: Svar
    channels: [phone]
    target: { mean: 90 seconds }
    exceptions: [{ when: wekend }]
  - id: steg
    kind: respond
    title: Svar
    promise: Svar
    channels: [mail]
    topic: steg
    from: complete
    steps:
      - { id: a, title: A, within: 36 hours }
      - { id: a, title: B, within: 2 working days, counting: clock }
`;

/** Rules of every kind that use every choice, and a calendar with everything in it. */
const full = `id: exempelstad
municipality: Exempelstads kommun
title: Svar i tid
source: { document: Tjänstegaranti, decision: Kommunfullmäktige § 12, date: 2024-01-29 }
calendar:
  workingEves: [nyårsafton]
  hours: { mon-thu: [08:00-12:00, 13:00-16:30], fri: 08:00-15:00 }
  shortened:
    - { day: before-holiday, closes: 13:00 }
    - { day: skärtorsdagen, closes: 12:00 }
    - { date: 2024-11-01, closes: 12:00 }
  closed: [klämdagar, 2024-12-27..2024-12-30]
  summer: { from: 06-15, until: 08-15, hours: { mon-fri: 08:00-15:00 } }
readingNote: En vecka slutar på samma veckodag.
rules:
  - id: svar-1-vecka
    kind: respond
    title: Svar inom en vecka
    promise: Den som mejlar får svar inom en vecka.
    channels: [mail, case]
    within: 1 week
    dayEnds: office-close
    feedback: [answer, notice]
    target: 90
    improvementBelow: 80.5
    validFrom: 2024-02-01
    validUntil: 2099-12-31
    notInForce: [2024-07-01..2024-08-02, 2024-12-23]
    readings:
      - { id: rolled, main: true, title: till stängningsdags }
  - id: samtal-4h
    kind: respond
    title: Återuppringning inom fyra timmar
    promise: Den som ringer får tag i någon inom fyra timmar.
    channels: [phone]
    within: 4 hours
    source: { document: Telefonpolicy, note: Antagen av nämnden. }
    ownLaterCall: ignore
    callbackAttempt: count
    hiddenNumber: unanswered
    shortAbandon: include
    closedHours: include
    validFrom: 2024-12-16
    readings:
      - { id: office-hours, main: true, title: öppettider }
      - { id: clock, title: alla timmar }
  - id: klagomal
    kind: respond
    title: Klagomål i två steg
    promise: Den som klagar får bekräftelse inom två arbetsdagar och beslut inom en månad.
    channels: [mail, case]
    scope: { categories: [complaint, view], boards: [Socialnämnden], named: true }
    from: complete
    severity: serious
    measureId: M-17
    targets: { case: { median: 3 weeks } }
    exceptions:
      - { when: summer, from: 06-15, until: 08-15 }
      - { when: extensive }
    steps:
      - { id: bekraftelse, title: Bekräftelse, within: 2 working days, feedback: [acknowledgement, notice] }
      - { id: beslut, title: Beslut, within: 1 month, counting: rolled }
  - id: bygglov
    kind: respond
    title: Bygglov samma dag
    promise: Den som frågar om bygglov får svar samma dag, senast nästa.
    channels: [mail]
    topic: "respond:answer+notice:received"
    scope: { units: [Bygglov], complexity: simple, whenUnknown: in-scope }
    within: next working day
    goal: { within: same working day }
    exceptions: [{ when: weekend, within: 2 hours, counting: office-hours }]
    ignoreLocalClosures: true
  - id: nabar
    kind: reach
    title: Svar i telefon
    promise: Högst var tionde får vänta mer än fem signaler.
    channels: [phone]
    within: 5 signals
    target: { atMost: 10 }
  - id: inte-runt
    kind: route
    title: Inte runt
    promise: Ingen kopplas vidare mer än en gång.
    channels: [mail, phone, case]
    maxTransfers: 1
    indicative: true
    severity: minor
  - id: direkt
    kind: route
    title: Löst direkt
    promise: Sju av tio frågor löses direkt.
    channels: [phone]
    resolved: first-contact
    target: { solved: 7, of: 10 }
    source: { document: Policy, paragraph: 4 § }
    readingNote: Policyn säger ”direkt”.
  - id: innehall
    kind: content
    title: Innehåll
    promise: Svaret säger vad som görs och vem man ringer.
    channels: [case]
    contains: [measure, contact-person]
  - id: redovisning
    kind: account
    title: Redovisning
    promise: Klagomål redovisas.
    channels: [case]
    scope: { categories: [complaint] }
`;

function rules(argv: readonly string[], files: { readonly [name: string]: string } = {}): Promise<Run> {
  return inFolder((folder) => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return run(['rules', ...argv], folder);
  });
}

function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => [...line].length));
}

describe('rules list and show', () => {
  it.each([
    ['list', ['list'], 'rules-list.golden.txt'],
    ['a bundled set', ['show', 'norberg'], 'rules-show-norberg.golden.txt'],
    ['a file with every choice', ['show', 'full.yaml'], 'rules-show-full.golden.txt'],
  ])('%s is as its golden at 80 columns', async (_, argv, golden) => {
    const { exitCode, out, err } = await rules(argv, { 'full.yaml': full });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(widest(out)).toBeLessThanOrEqual(80);
    expectGolden(out, import.meta.url, golden);
  });

  it('lists as JSON', async () => {
    const { exitCode, out } = await rules(['list', '--json']);
    expect(exitCode).toBe(0);
    const sets: readonly { readonly id: string; readonly rules: readonly object[] }[] =
      JSON.parse(out).ruleSets;
    expect(sets.map(({ id }) => id)).toEqual(bundledRuleSets());
    expect(sets.find(({ id }) => id === 'norberg')?.rules[0]).toEqual({
      id: 'svar-36h',
      kind: 'respond',
      title: 'Svar inom 36 timmar',
      channels: ['mail', 'phone'],
      indicative: false,
      allowed: '36 hours',
    });
  });

  it('shows no escape sequence of a file', async () => {
    const { out } = await rules(['show', 'full.yaml'], {
      'full.yaml': full.replace('title: Svar i tid', 'title: "Svar \\e[31mi tid"'),
    });
    expect(out).toContain('Svar \\u{1b}[31mi tid');
  });

  it.each([
    ['an unknown name', ['show', 'norbreg']],
    ['a file that is not there', ['show', 'regler.yaml']],
    ['a file with a mistake', ['show', 'fel.yaml']],
    ['no name', ['show']],
  ])('refuses %s', async (_, argv) => {
    const { exitCode, out, err } = await rules(argv, {
      'fel.yaml': full.replace('within: 1 week', 'within: 1'),
    });
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatchSnapshot();
  });
});

describe('rules check', () => {
  it('tells every mistake with its place and an example', async () => {
    const { exitCode, out, err } = await rules(['check', 'fel.yaml'], { 'fel.yaml': bad });
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expectGolden(err, import.meta.url, 'rules-check.golden.txt');
  });

  it('tells the same to a machine', async () => {
    const { exitCode, out, err } = await rules(['check', 'fel.yaml', '--json'], { 'fel.yaml': bad });
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: '' });
    const { file, ok, mistakes } = JSON.parse(out);
    expect({ file, ok }).toEqual({ file: 'fel.yaml', ok: false });
    expect(mistakes).toHaveLength(33);
    expect(mistakes[2]).toEqual({
      line: 6,
      column: 12,
      message: '”man-fre” är ingen veckodag. Skriv till exempel mon-fri eller sat',
    });
  });

  it.each([
    [
      'a good file',
      ['check', 'full.yaml'],
      'full.yaml är rätt skriven, och de 9 löftena i den går att använda.\n',
    ],
    [
      'a bundled set',
      ['check', 'nynashamn'],
      'nynashamn.yaml är rätt skriven, och de 4 löftena i den går att använda.\n',
    ],
  ])('says in one sentence that %s is good', async (_, argv, sentence) => {
    expect(await rules(argv, { 'full.yaml': full })).toEqual({ exitCode: 0, out: sentence, err: '' });
  });

  it('says with --json that a file is good', async () => {
    const { exitCode, out } = await rules(['check', 'full.yaml', '--json'], { 'full.yaml': full });
    expect({ exitCode, ...JSON.parse(out) }).toEqual({
      exitCode: 0,
      schema: 'servicematning/rules-check',
      schemaVersion: 1,
      file: 'full.yaml',
      ok: true,
      mistakes: [],
      warnings: [],
    });
  });

  it('says of a promise that has ended that it has, and that the file is good', async () => {
    const ended = { 'full.yaml': full.replace('2099-12-31', '2024-12-31') };
    const text = await rules(['check', 'full.yaml'], ended);
    expect(text).toEqual({
      exitCode: 0,
      out: `full.yaml är rätt skriven, och de 9 löftena i den går att använda.
Att tänka på:
  full.yaml:27:5: löftet gällde till och med 2024-12-31. Det som kommer senare
    undantas. Gäller löftet igen: ändra eller ta bort validUntil
`,
      err: '',
    });
    const { exitCode, out } = await rules(['check', 'full.yaml', '--json'], ended);
    expect({ exitCode, ...JSON.parse(out) }).toMatchObject({
      exitCode: 0,
      ok: true,
      warnings: [{ line: 27, column: 5, message: expect.stringContaining('2024-12-31') }],
    });
  });

  it('looks for what a file extends beside it, and tells the mistakes there', async () => {
    const extending = (name: string) => `id: egen\nextends: ${name}\nwithout: [klagomal]\n`;
    const files = {
      'full.yaml': full,
      'egen.yaml': extending('full.yaml'),
      'annan.yaml': extending('borta.yaml'),
    };
    expect((await rules(['check', 'egen.yaml'], files)).exitCode).toBe(0);
    expect((await rules(['show', 'egen.yaml'], files)).out).toContain('Exempelstads kommun: Svar i tid');
    const { exitCode, err } = await rules(['check', 'annan.yaml'], files);
    expect(exitCode).toBe(2);
    expect(err).toContain('annan.yaml:2:1: filen borta.yaml finns inte.');
    expect((await rules(['check', 'x.yaml'], { 'x.yaml': extending('norberg') })).err).toContain(
      'x.yaml:3:11: löftet ”klagomal” finns inte i det utökade regelverket',
    );
  });

  it('refuses a folder and an empty file', async () => {
    expect((await rules(['check', '.'])).exitCode).toBe(2);
    const empty = await rules(['check', 'tom.yaml', '--json'], { 'tom.yaml': '' });
    expect(JSON.parse(empty.out).mistakes).toHaveLength(6);
  });
});

describe('rules new', () => {
  it('prints the template, which is good as it stands', async () => {
    const { exitCode, out, err } = await rules(['new']);
    expect({ exitCode, out, err }).toEqual({ exitCode: 0, out: ruleSetTemplate(), err: '' });
    expectGolden(out, import.meta.url, 'rules-new.golden.txt');
    expect((await rules(['check', 'ny.yaml'], { 'ny.yaml': out })).exitCode).toBe(0);
  });

  it('writes a file, and never over another', async () => {
    await inFolder(async (folder) => {
      const first = await run(['rules', 'new', '--out', 'egna/regler.yaml'], folder);
      expect(first).toEqual({
        exitCode: 0,
        out: '',
        err: 'Mallen är skriven i egna/regler.yaml. Ändra den och kör sedan: servicematning rules check egna/regler.yaml\n',
      });
      const path = join(folder, 'egna/regler.yaml');
      expect(readFileSync(path, 'utf8')).toBe(ruleSetTemplate());
      writeFileSync(path, 'mitt eget');
      const second = await run(['rules', 'new', '--out', 'egna/regler.yaml'], folder);
      expect(second.exitCode).toBe(2);
      expect(second.err).toMatchSnapshot();
      expect(readFileSync(path, 'utf8')).toBe('mitt eget');
    });
  });

  it('says where it could not write', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'fil'), '');
      const { exitCode, err } = await run(['rules', 'new', '--out', 'fil/regler.yaml'], folder);
      expect(exitCode).toBe(2);
      expect(err).toContain('fil/regler.yaml kunde inte skrivas');
      expect(existsSync(join(folder, 'fil/regler.yaml'))).toBe(false);
    });
  });
});

const log = `Datum;Tid;Från;Till;Ämne;Riktning
2018-10-08;10:00:00;anna@hem.example;kund@ort.example;Altan;In
2018-10-08;12:00:00;kund@ort.example;anna@hem.example;SV: Altan;Ut
`;
const table =
  'enhet;organisationsform;nämnd;typ;värde;mäts\nKundcenter;förvaltning;KS;e-post;kund@ort.example;ja\n';

describe('a promise that no longer held', () => {
  const audit = [
    ...[
      'audit',
      'mejl.csv',
      '--rules',
      'gammal.yaml',
      '--period',
      '2018-W41',
      '--organisation',
      'enheter.csv',
    ],
    ...['--own-domain', 'ort.example', '--format', 'html,json', '--out', 'ut'],
  ];
  const until = (date: string) => bundledRuleSet('norberg').replace('target: 100', `validUntil: ${date}`);

  it.each([
    ['the day before the period', '2018-10-07', 'gällde till och med 7 oktober 2018', [false]],
    ['the first day of the period', '2018-10-08', '8 oktober 2018', [true]],
    ['the last day of the period', '2018-10-14', 'gällde till och med 14 oktober 2018', []],
  ])('on %s is told, or not', async (_, date, sentence, heldAtFirst) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'mejl.csv'), log);
      writeFileSync(join(folder, 'enheter.csv'), table);
      writeFileSync(join(folder, 'gammal.yaml'), until(date));
      const { exitCode, out, err } = await run(audit, folder);
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
      const html = readFileSync(join(folder, 'ut/rapport.html'), 'utf8').replaceAll('\u00a0', ' ');
      expect(html.includes(sentence)).toBe(heldAtFirst.length > 0);
      expect(heldAtFirst.length > 0 || !out.includes('gällde till och med')).toBe(true);
      const { findings } = JSON.parse(readFileSync(join(folder, 'ut/resultat.json'), 'utf8'));
      expect(findings.filter(({ code }: { code: string }) => code === 'rule-expired')).toEqual(
        heldAtFirst.map((held) => ({
          code: 'rule-expired',
          rule: 'svar-36h',
          title: 'Svar inom 36 timmar',
          validUntil: date,
          heldAtFirst: held,
        })),
      );
    });
  });
});
