import { copyFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { outputSchemaFiles } from '../../src/cli/project/schema-files.js';
import { outputs } from '../../src/report/json/outputs/outputs.js';
import { type Language, languages } from '../../src/report/words/words.js';
import { lindasaFolder } from '../audit/lindasa.js';
import { inFolder, type Run, run } from './fake-process.js';
import { complaints } from './json-validator.js';
import { fillForm, inTown } from './review-town.js';

/** A command line of one document. What it is run on lies in the folder: a small town, its earlier result and form. */
type Case = readonly [name: string, argv: string, schema: keyof typeof outputs];

const draw = 'sample --include-personal-data --size 20';

const good: readonly Case[] = [
  ['audit', 'audit --format json,csv', 'audit'],
  ['audit with gates', 'audit --fail-under 90,unit:Park=5 --strict', 'audit'],
  ['audit without a log of its channel', 'audit --rules nacka', 'audit'],
  ['report', 'report rapport/resultat.json --out igen', 'audit'],
  ['inspect', 'inspect', 'inspect'],
  ['inspect of a damaged file and of one that is no log', 'inspect skadad.csv bild.csv', 'inspect'],
  ['init', 'init mejl.csv skadad.csv --out ny', 'init'],
  ['init of nothing that can be read', 'init bild.csv skadad.csv --out ny2', 'init'],
  ['explain a contact', 'explain E-20181008-0001', 'explain'],
  ['explain an event', 'explain E-20181008-u0001', 'explain'],
  ['explain a contact of a result', 'explain E-20181008-0001 --result rapport', 'explain'],
  ['explain an instant', 'explain --from 2018-10-26T15:00', 'explain'],
  ['explain with a limit', 'explain --from 2026-12-22T15:00 --within 2_working_days', 'explain'],
  ['rules list', 'rules list', 'rules-list'],
  ['rules show', 'rules show norberg', 'rules-show'],
  ['rules show of another kind of promises', 'rules show lag', 'rules-show'],
  ['rules check', 'rules check norberg', 'rules-check'],
  ['rules check of a file with mistakes', 'rules check fel.yaml', 'rules-check'],
  ['rules new', 'rules new', 'rules-new'],
  ['rules new in a file', 'rules new --out egna.yaml', 'rules-new'],
  ['calendar', 'calendar 2018', 'calendar'],
  ['calendar over a clock change', 'calendar 2018-10-28', 'calendar'],
  ['calendar by its format', 'calendar 2018-W44 --format json', 'calendar'],
  ['plan', 'plan 2018-W41..2018-W45', 'plan'],
  ['compare', 'compare tidigare.json rapport/resultat.json', 'compare'],
  ['sample', draw, 'sample'],
  ['sample of the unanswered', `${draw} --unanswered`, 'sample'],
  ['quality', 'quality granskning.xlsx granskning-obesvarade.xlsx', 'quality'],
  ['doctor', 'doctor', 'doctor'],
  ['doctor where logs are damaged', 'doctor skadad.csv bild.csv', 'doctor'],
];

/** As a reviewer fills them in, in the language that they are written in. */
async function fillForms(folder: string, lang: Language): Promise<void> {
  const { sample } = languages[lang];
  const { entries } = sample.formWords;
  const [yes, no] = lang === 'sv' ? ['ja', 'nej'] : ['yes', 'no'];
  const { treatment, clarity, simplicity } = sample.questionWords;
  await fillForm(join(folder, 'granskning.xlsx'), (number) => ({
    ...{ [treatment]: 4, [clarity]: 1 + (number % 5), [simplicity]: 5 },
    ...{ [entries.answersQuestion.heading]: yes, [entries.noAnswerNeeded.heading]: no },
  }));
  await fillForm(join(folder, 'granskning-obesvarade.xlsx'), (number) => ({
    [entries.needsAnswer.heading]: number === 1 ? no : yes,
    [entries.answeredOtherwise.heading]: no,
  }));
}

/** Runs all, one after the other, as they need each other's files. */
async function runAll(cases: readonly Case[], lang: Language): Promise<ReadonlyMap<string, Run>> {
  return inTown(async (folder) => {
    writeFileSync(join(folder, 'skadad.csv'), 'Datum;Från;Till;Ämne\n32 oktober;a@b.example\n"öppen;;');
    writeFileSync(join(folder, 'bild.csv'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    writeFileSync(join(folder, 'fel.yaml'), 'id: fel\nrules: []\nregler: 1\n');
    copyFileSync(join(lindasaFolder, 'tidigare/resultat.json'), join(folder, 'tidigare.json'));
    const runs = new Map<string, Run>();
    for (const [name, argv] of cases) {
      if (argv.startsWith('quality')) await fillForms(folder, lang);
      const words = argv.split(' ').map((word) => word.replaceAll('_', ' '));
      const json = words.includes('--format') && words[0] === 'calendar' ? [] : ['--json'];
      runs.set(name, await run([...words, ...json, '--lang', lang], folder));
    }
    return runs;
  });
}

describe.each(['sv', 'en'] as const)('every command writes its document, and nothing else, in %s', (lang) => {
  let runs: ReadonlyMap<string, Run> = new Map();
  beforeAll(async () => {
    runs = await runAll(good, lang);
  }, 300_000);

  it.each(good)('%s', (name, _, schema) => {
    const { out, err } = runs.get(name) ?? { out: '', err: 'not run' };
    if (!name.includes('gates')) expect(err).toBe('');
    const document = JSON.parse(out);
    expect(Object.keys(document).slice(0, 2)).toEqual(['schema', 'schemaVersion']);
    expect(document).toMatchObject(outputs[schema].head);
    expect(complaints(schema, document)).toEqual([]);
  });
});

describe('the invented municipality', () => {
  it('has its documents too, and resultat.json', async () => {
    await inFolder(async (folder) => {
      cpSync(lindasaFolder, folder, { recursive: true });
      const demo = await run(['audit', '--format', 'json', '--out', 'rapport', '--json'], folder);
      expect(complaints('audit', JSON.parse(demo.out))).toEqual([]);
      const result = JSON.parse(readFileSync(join(folder, 'rapport/resultat.json'), 'utf8'));
      expect(complaints('resultat', result)).toEqual([]);
      const logs = await run(['inspect', '--json'], folder);
      expect(complaints('inspect', JSON.parse(logs.out))).toEqual([]);
      const { out } = await run(
        ['compare', 'tidigare/resultat.json', 'rapport/resultat.json', '--json'],
        folder,
      );
      expect(complaints('compare', JSON.parse(out))).toEqual([]);
    });
  }, 120_000);

  it('is explained to the last step, without a person', async () => {
    const { out } = await run(['explain', 'E-20181103-0011', '--json'], lindasaFolder);
    const { explanation } = JSON.parse(out);
    expect(complaints('explain', JSON.parse(out))).toEqual([]);
    expect(out).not.toMatch(/@|\+46|SV:/);
    expect(explanation).toMatchObject({
      what: 'contact',
      id: 'E-20181103-0011',
      source: { file: expect.stringContaining('epost'), row: expect.any(Number) },
    });
    const judged = explanation.rules.find(({ is }: { is: string }) => is === 'judged');
    const ran = judged.clock.stretches.map(({ ranSeconds }: { ranSeconds: number }) => ranSeconds);
    expect(ran.reduce((sum: number, one: number) => sum + one, 0)).toBe(36 * 3600);
    expect(judged.clock.deadline).toBe(judged.verdicts[0].dueAt);
  });
});

/** Where a schema has objects that may hold keys that it does not name. */
function openObjects(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const below = Object.entries(schema).flatMap(([key, inner]) => openObjects(inner, `${path}/${key}`));
  if (!('type' in schema) || schema.type !== 'object') return below;
  const isClosed = 'additionalProperties' in schema && schema.additionalProperties !== true;
  return isClosed ? below : [path, ...below];
}

describe('the schemas that are shipped', () => {
  const files = Object.entries(outputSchemaFiles());

  it.each(files)('%s is in step with the program (else: npm run schemas)', (name, schema) => {
    const file = new URL(`../../schema/${name}`, import.meta.url);
    const shipped: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
    expect(JSON.stringify(shipped) === JSON.stringify(schema)).toBe(true);
  });

  it.each(files)('%s knows every key: a new one without a schema fails', (_, schema) => {
    expect(openObjects(schema)).toEqual([]);
  });

  it('is refused with a key too much, one too little and a word that is no code', async () => {
    const { out } = await run(['plan', '2018-W41', '--rules', 'norberg', '--json'], lindasaFolder);
    const { municipality, ...rest } = JSON.parse(out);
    expect(complaints('plan', { ...rest, municipality, kommun: 'Lindåsa' })).not.toEqual([]);
    expect(complaints('plan', rest)).not.toEqual([]);
    expect(complaints('plan', { ...rest, municipality, schema: 'plan' })).not.toEqual([]);
  });
});
