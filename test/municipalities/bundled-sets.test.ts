import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { unknownUnit } from '../../src/pairing/directory.js';
import { bundledRuleSet, bundledRuleSets } from '../../src/rules/bundled.js';
import { placingUnder } from '../../src/rules/placing.js';
import { readRuleSet } from '../../src/rules/rule-set.js';
import { inFolder, type Run, run } from '../cli/fake-process.js';
import { expectGolden } from '../golden.js';
import { mailContact, vatten } from '../rules/make-contacts.js';
import { type ContactRow, fixtures, measure, readExpected } from './measure-fixture.js';

const ids = ['botkyrka', 'jamforelse', 'lag', 'nacka', 'norberg', 'nynashamn'];
const listed = z.array(z.object({ id: z.string() }));

/** Runs a command where there is nothing else, as a new user would. */
function runAlone(...argv: readonly string[]): Promise<Run> {
  return inFolder((folder) => run(argv, folder));
}

/** Which columns of which export tell what is needed is the same for every set: it is not of the promise. */
function withoutFormats(shown: string): string {
  return shown.replace(/\nUppgifter som behövs\n.*?\n\n/su, '\n');
}

describe('the bundled rule sets', () => {
  it('are these', async () => {
    expect(bundledRuleSets()).toEqual(ids);
    const { out } = await runAlone('rules', 'list', '--json');
    expect(listed.parse(JSON.parse(out).ruleSets).map(({ id }) => id)).toEqual(ids);
  });

  it.each(ids)('%s has no mistakes', async (id) => {
    const { exitCode, err } = await runAlone('rules', 'check', id);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  });

  it.each(ids)('%s shows what it promises, how it is read and what logs cannot show', async (id) => {
    const { exitCode, out } = await runAlone('rules', 'show', id);
    expect(exitCode).toBe(0);
    expectGolden(withoutFormats(out), import.meta.url, `show-${id}.golden.txt`);
  });

  it.each(ids)('%s cites a document, and says what cannot be measured', (id) => {
    const { source, cannotMeasure, readingNote } = readRuleSet(bundledRuleSet(id), `${id}.yaml`);
    expect(source.document).not.toBe('');
    expect(readingNote).not.toBe('');
    expect(cannotMeasure.length).toBeGreaterThan(2);
  });
});

describe('what a set without limits promises', () => {
  it.each(['lag', 'jamforelse'])('%s is shown and never failed', async (id) => {
    const { result } = await measure(join(fixtures, id));
    expect(result.rules.map(({ indicative }) => indicative)).toEqual(result.rules.map(() => true));
  });
});

describe('the promise that leaves out companies', () => {
  it('speaks of what came to an address that the organisation table does not know', () => {
    const { rules } = readRuleSet(bundledRuleSet('lag'), 'lag.yaml');
    const places = [unknownUnit, vatten].map((unit) =>
      placingUnder(rules)(mailContact('10-08 10:00', [], { unit }))
        .filter(({ rule }) => rule.id === 'fraga-nagra-dagar')
        .map(({ place }) => place.is),
    );
    expect(places).toEqual([['judged'], ['out-of-scope']]);
  });
});

describe('Botkyrka after January 2022', () => {
  it('is warned of rule by rule, in the result and on the screen', async () => {
    const { said, result } = await measure(join(fixtures, 'botkyrka'));
    const expired = result.findings.filter(({ code }) => code === 'rule-expired');
    const rules = result.rules.map(({ rule }) => rule).filter((rule) => !rule.includes('.'));
    expect(expired.map((finding) => finding['rule'])).toEqual(rules);
    expect(said.out).toContain('31 januari');
  });

  it('is not warned of while it held', async () => {
    const { result } = await measure(join(fixtures, 'botkyrka'), '--period', '2021-12-20..2022-01-31');
    expect(result.findings.filter(({ code }) => code === 'rule-expired')).toEqual([]);
  });
});

describe('Nynäshamn’s account of complaints', () => {
  it('counts board by board what came in, from whom, and what was done', async () => {
    const { result } = await measure(join(fixtures, 'nynashamn'));
    const account = result.rules.find(({ rule }) => rule === 'redovisning-till-namnden')?.account ?? [];
    const names = ['received', 'named', 'anonymous', 'unknownName'];
    const measures = ['withMeasure', 'withoutMeasure', 'unknownMeasure', 'open'];
    const lines = account.map(({ board, counts }) => [
      board,
      ...[...names, ...measures].map((name) => counts[name]),
    ]);
    // Worked out from klagomal.csv and tekniska-klagomal.csv; the view and the complaint of 26 May are outside.
    expect(lines).toEqual([
      ['Barn- och utbildningsnämnden', 5, 5, 0, 0, 2, 0, 0, 3],
      ['Kommunstyrelsen', 4, 2, 1, 1, 3, 1, 0, 0],
      ['Socialnämnden', 3, 3, 0, 0, 2, 1, 0, 0],
      ['Tekniska nämnden', 1, 0, 0, 1, 0, 0, 1, 0],
    ]);
  });

  it('makes no account where a rule asks for none', async () => {
    const { result } = await measure(join(fixtures, 'nynashamn'));
    const others = result.rules.filter(({ rule }) => rule !== 'redovisning-till-namnden');
    expect(others.flatMap(({ account }) => account)).toEqual([]);
  });
});

describe('a set that extends another', () => {
  const judged = (rows: readonly ContactRow[]) =>
    rows.map(({ contact, rule, verdict, reason }) => `${contact} ${rule} ${verdict} ${reason}`.trim()).sort();

  it.each([
    ['nacka', 'egna-regler.yaml', 'facit-egna-regler.csv'],
    ['jamforelse', 'egna-granser.yaml', 'facit-egna-granser.csv'],
  ])('%s/%s judges by its own rules', async (folder, rules, facit) => {
    const expected = readExpected(`${folder}/${facit}`);
    const names = new Set(expected.map(({ rule }) => rule));
    const { contacts } = await measure(join(fixtures, folder), '--rules', rules);
    expect(judged(contacts.filter(({ rule }) => names.has(rule)))).toEqual(
      expected
        .map(({ contact, rule, verdict, reason }) => `${contact} ${rule} ${verdict} ${reason}`.trim())
        .sort(),
    );
  });

  it('lets unit, board and company take their contacts over from everyone’s rule, and says so', async () => {
    const { contacts, result } = await measure(join(fixtures, 'nacka'), '--rules', 'egna-regler.yaml');
    const narrower = new Set(readExpected('nacka/facit-egna-regler.csv').map(({ contact }) => contact));
    const wide = contacts.filter(({ rule }) => rule === 'aterkoppling-2-arbetsdagar');
    expect(wide.filter(({ contact }) => narrower.has(contact))).toEqual([]);
    const taken = result.rules.find(({ rule }) => rule === 'aterkoppling-2-arbetsdagar')?.takenOver;
    expect(taken?.map(({ by, contacts: count }) => `${by} ${count}`).sort()).toEqual([
      'bolag-5-arbetsdagar 1',
      'bygglov-nasta-arbetsdag 1',
      'byggnadsnamnden-3-arbetsdagar 1',
    ]);
  });

  it('takes over complex matters in Botkyrka', async () => {
    const { result } = await measure(join(fixtures, 'botkyrka'));
    const taken = result.rules.find(({ rule }) => rule === 'svar-2-arbetsdagar')?.takenOver;
    // Three cases and two mails. The complaint of February came when neither rule was valid.
    expect(taken).toEqual([{ by: 'komplext-bekraftat', contacts: 5 }]);
  });
});
