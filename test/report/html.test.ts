import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { PublishedResult } from '../../src/model/result.js';
import { html } from '../../src/report/html/html.js';
import type { Language } from '../../src/report/words/words.js';
import { expectGolden } from '../golden.js';
import { documentText } from './document-text.js';
import { fortyUnits } from './forty-units.js';
import { invisible, payloads, poisoned } from './hostile.js';
import { manyPublished, withoutCases } from './many-rules.js';
import { cell, samplePublished } from './sample-result.js';
import { hiddenResult, stressResult, twoRules } from './stress-result.js';

async function report(published: PublishedResult, language: Language = 'sv'): Promise<string> {
  const files = await html({
    language,
    published,
    gates: { checks: [], strict: null },
    template: null,
  });
  expect(files.map(({ name }) => name)).toEqual(['rapport.html']);
  const [file] = files;
  if (!(file?.content instanceof Uint8Array)) throw new Error('rapport.html has no bytes');
  return new TextDecoder('utf-8', { fatal: true }).decode(file.content);
}

const variants: readonly (readonly [string, PublishedResult])[] = [
  ['the sample', samplePublished],
  ['forty units and a year', stressResult],
  ['everything hidden', hiddenResult],
  ['two promises', twoRules],
  ['every kind of promise', manyPublished],
  ['promises without cases', withoutCases],
];

describe('rapport.html', () => {
  it('says what the golden text says', async () => {
    expectGolden(documentText(await report(samplePublished)), import.meta.url, 'rapport.golden.txt');
  });

  it('says in English what the golden text says', async () => {
    const text = await report(samplePublished, 'en');
    expect(text).toContain('<html lang="en"');
    expectGolden(documentText(text), import.meta.url, 'rapport-en.golden.txt');
  });

  it('marks in English what the rule set says as Swedish', async () => {
    const text = await report(samplePublished, 'en');
    const { readingNote, cannotMeasure, source } = samplePublished.ruleSet;
    for (const words of [readingNote, ...cannotMeasure, source.document]) {
      expect(text).toContain(`<span lang="sv">${words}`);
    }
  });

  it('marks in English each title of a promise as Swedish where it is a heading, a caption, a link or a fold', async () => {
    const text = await report(manyPublished, 'en');
    const places =
      /<(h[345]|caption|summary|th scope="row")(?: [^>]*)?>.*?<\/(?:h[345]|caption|summary|th)>/gs;
    const told = [...text.matchAll(places)].map(([place]) => place);
    for (const { title, partOf } of manyPublished.rules) {
      if (partOf !== null) continue;
      const named = told.filter((place) => place.includes(`>${title}`) || place.includes(` ${title}<`));
      expect([title, named.length > 1]).toEqual([title, true]);
      expect(named.filter((place) => !place.includes(` lang="sv">${title}<`))).toEqual([]);
    }
  });

  it('says in English of every kind of promise what the golden text says', async () => {
    const text = documentText(await report(manyPublished, 'en'));
    expectGolden(text, import.meta.url, 'rapport-en-alla-slag.golden.txt');
  });

  it('says of every kind of promise what the golden text says', async () => {
    expectGolden(documentText(await report(manyPublished)), import.meta.url, 'rapport-alla-slag.golden.txt');
  });

  it.each(variants)('skips no level of heading: %s', async (_, published) => {
    const levels = [...(await report(published)).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(levels.length).toBeGreaterThan(15);
    expect(jumps).toEqual([]);
  });

  it.each(variants)(
    'gives every table a caption, and every row and column a head: %s',
    async (_, published) => {
      const text = await report(published);
      const tables = [...text.matchAll(/<table.*?<\/table>/gs)].map(([table]) => table);
      expect(tables.length).toBeGreaterThan(2);
      for (const table of tables) {
        expect(table).toMatch(/<caption[^>]*>\s*\S/);
        const rows = [...table.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => row);
        expect(rows.filter((row) => !/<th scope="(?:row|col|rowgroup)"/.test(row))).toEqual([]);
      }
    },
  );

  it.each(variants)('is the same text on every run: %s', async (_, published) => {
    expect(await report(published)).toBe(await report(structuredClone(published)));
  });

  it.each(variants)('has every id once, and every reference to one finds it: %s', async (_, published) => {
    const text = await report(published);
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const references = [...text.matchAll(/(?:href="#|url\(#|aria-labelledby=")([^")]+)/g)].flatMap(
      ([, names]) => names?.split(' ') ?? [],
    );
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((name) => !ids.includes(name))).toEqual([]);
  });

  it.each(variants)('allows by hash exactly the style and script that it holds: %s', async (_, published) => {
    const text = await report(published);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1];
    for (const tag of ['style', 'script']) {
      const codes = [...text.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(
        ([, code]) => code ?? '',
      );
      expect(codes).toHaveLength(1);
      const hash = createHash('sha256').update(codes.join('')).digest('base64');
      expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
    }
    expect(policy).toContain("default-src 'none'");
    expect(text).not.toMatch(/\sstyle="|\son[a-z]+="|<(?:img|link|iframe|object|base)\b|https?:/);
  });

  it.each(variants)(
    'gives every chart in two drawings a name and its numbers in words: %s',
    async (_, published) => {
      const text = await report(published);
      const charts = [...text.matchAll(/<svg class="chart (wide|narrow)(?: tall)?"([^>]*)>(.{0,200})/gs)];
      expect(charts.filter(([, size]) => size === 'wide')).toHaveLength(charts.length / 2);
      for (const [, , attributes, inside] of charts) {
        expect(attributes).toContain('role="img"');
        expect(inside).toMatch(/^<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">/);
      }
    },
  );
});

it('holds forty units of three promises in less than a megabyte and a half', async () => {
  const text = await report(fortyUnits);
  expect(text.match(/<tr data-unit>/g)?.length).toBeGreaterThan(300);
  expect(new TextEncoder().encode(text).length).toBeLessThan(1_500_000);
});

it('says what it says of itself in the language of the report: its script too', async () => {
  const script = /<script>(.*?)<\/script>/s.exec(await report(samplePublished, 'en'))?.[1] ?? '';
  expect(script).toContain('The tables show only …');
  expect(script).not.toMatch(/[åäö]|Tabell/i);
});

describe('what may not be told', () => {
  it('is not in the report of a measurement with fewer than five contacts', async () => {
    const text = documentText(await report(hiddenResult));
    expect(text).toContain('Färre än fem kontakter kunde bedömas.');
    for (const sentence of [
      'Obesvarade\n',
      'Figur 1',
      'Kopplad:',
      'Öppnar en kontakt',
      'Hur svar och kontakt hör ihop',
    ]) {
      expect(text).not.toContain(sentence);
    }
  });

  it('shows a unit of few as "färre än 5", and the unit beside it as hidden', async () => {
    const text = documentText(await report(samplePublished));
    const rows = text.split('\n').filter((line) => /^(Fågelmossens|Överförmyndar)/.test(line));
    expect(rows.length).toBe(4);
    for (const row of rows) expect(row).not.toMatch(/\d(?<!färre än 5)/);
    expect(rows[0]).toContain('färre än 5 | dold');
    expect(rows[1]).not.toContain('färre än 5');
  });

  it('does not count the contacts of unknown addresses where their unit is hidden', async () => {
    const [rule] = samplePublished.rules;
    const [main] = rule.readings;
    const units = main.units.map((unit) =>
      unit.kind === null ? { ...unit, cell: { hidden: 'few' } as const, channels: [] } : unit,
    );
    const hidden: PublishedResult = {
      ...samplePublished,
      rules: [{ ...rule, readings: [{ ...main, units }] }],
    };
    expect(documentText(await report(samplePublished))).toContain(
      '12\u00a0kontakter redovisas som okänd enhet',
    );
    expect(documentText(await report(hidden))).not.toContain('redovisas som okänd enhet');
  });
});

/** The text between two headings of the second level. */
async function sectionText(published: PublishedResult, from: string, until: string): Promise<string> {
  const text = documentText(await report(published));
  return text
    .slice(text.lastIndexOf(`\n${from}\n`), text.lastIndexOf(`\n${until}\n`))
    .replaceAll('\u00a0', ' ');
}

describe('a report of many promises', () => {
  it('tells at most three of them in sentences, and the others in a table', async () => {
    const summary = (await report(manyPublished)).split('id="loftet"')[0] ?? '';
    expect(summary.match(/<p class="answer/g)).toHaveLength(3);
    expect(summary).toContain('id="tabell-andra-loften"');
  });

  it('tells each in its own form', async () => {
    const brief = await sectionText(manyPublished, '4 Resultat', '5 Förbättringsområden');
    for (const line of [
      'Högst tio procent tappade samtal | första försöket | 8,2 % förlorade | 164 av 2 004 | högst 10 % förlorade | målet nått',
      'Väntetid i telefon | första försöket | 101 sekunder i medeltal | 1 840 besvarade | högst 90 sekunder i medeltal | målet inte nått',
      'Enkla frågor löses vid första kontakten | första kontakten | 6,9 av 10 | 1 230 av 1 770 | minst 7 av 10 | målet inte nått, inom slumpens marginal',
      'Svar efter kanal | 2 arbetsdagar | – | – | per kanal | se kanalerna',
      'Telefon | | minst 9,5 timmar i medeltal | 430 besvarade | högst 12 timmar i medeltal | går inte att säga än',
    ]) {
      expect(brief).toContain(line);
    }
  });

  it('shows an indicative promise without failing it', async () => {
    const records = await sectionText(manyPublished, '8 Allmänna handlingar', '9 Tolkningar och känslighet');
    expect(records).toContain('prövas inte mot något mål');
    expect(records).not.toMatch(/avviker|Läge|målet|Figur/);
  });

  it('names the promise that took contacts over, and counts calls beside contacts', async () => {
    const result = await sectionText(manyPublished, '4 Resultat', '5 Förbättringsområden');
    expect(result).toContain(
      '87 kontakter bedöms i stället mot det snävare löftet ”Bygglovsfrågor inom fem arbetsdagar”.',
    );
    expect(result).toContain('Räknat per samtal besvarades 2 012 av 2 311 samtal (87 %).');
  });

  it('says of a promise that no contact falls under just that, without tables or "0 av 0"', async () => {
    const [first, ...others] = manyPublished.rules;
    const none = { channels: [], organisationKinds: [], units: [], weeks: [] };
    const main = { ...first.readings[0], ...none, whole: cell([0, 0, 0, 0]) };
    const empty: typeof first = {
      ...first,
      ...{ rule: 'tomt', title: 'Tomt löfte', takenOver: [], calls: { calls: 0, answered: 0 } },
      ...{ evidence: [], sensitivity: [], account: [], channelTargets: [] },
      readings: [main],
    };
    const published = { ...manyPublished, rules: [first, ...others, empty] } as const;
    const result = await sectionText(published, '4 Resultat', '5 Förbättringsområden');
    const told = result.split('\nTomt löfte').at(-1)?.split('\nBygglovsfrågor')[0] ?? '';
    expect(told).toContain('Ingen kontakt kunde bedömas mot löftet.');
    expect(told).toContain('Ingen kontakt i mätperioden omfattas av löftet.');
    expect(told).not.toMatch(/0 av 0|Utfall per|är bedömda|per enhet/);
  });

  it('accounts for complaints by board and in all, and hides a small board', async () => {
    const complaints = await sectionText(manyPublished, '7 Klagomål och synpunkter', '8 Allmänna handlingar');
    expect(complaints).toContain('Alla nämnder | 2018 | 74 | 56 | 18 | 0 | 60 | 9 | 0 | 5');
    expect(complaints).toContain(
      'Alla nämnder | 2017 | dold | dold | dold | dold | dold | dold | dold | dold',
    );
  });

  it('says at its very beginning that a promise no longer held', async () => {
    const text = documentText(await report(manyPublished));
    expect(text.indexOf('Löftet gällde inte längre.')).toBeLessThan(text.indexOf('38 av 48'));
    expect(documentText(await report(samplePublished))).not.toContain('Löftet gällde inte längre.');
  });

  it('says why it tells nothing of cases', async () => {
    expect(await sectionText(withoutCases, '7 Klagomål och synpunkter', '8 Allmänna handlingar')).toContain(
      'Mätningen har inget ärenderegister över klagomål och synpunkter.',
    );
    const [first] = manyPublished.rules;
    const without: PublishedResult = { ...manyPublished, rules: [first, ...manyPublished.rules.slice(4, 6)] };
    expect(await sectionText(without, '8 Allmänna handlingar', '9 Tolkningar och känslighet')).toContain(
      'Regelverket har inget löfte om begäran om allmän handling.',
    );
    const wider = { ...first, scope: { ...first.scope, categories: ['question', 'view'] as const } };
    const views: PublishedResult = { ...manyPublished, rules: [wider, ...manyPublished.rules.slice(4, 6)] };
    expect(await sectionText(views, '7 Klagomål och synpunkter', '8 Allmänna handlingar')).toContain(
      'Klagomål och synpunkter ingår i ”Återkoppling inom två arbetsdagar”, som står i avsnitt 4.',
    );
  });

  it('prints figures before and after what was corrected by hand', async () => {
    const quality = await sectionText(manyPublished, '10 Datakvalitet', 'Bilagor');
    expect(quality).toContain('Miljö\u00adkontoret | Besvarad på annat sätt | besvarad vid besök | 8');
    expect(quality).toContain('Återkoppling inom två arbetsdagar | 89,4 % i tid | 90,4 % i tid | +1,0');
    expect(quality).toContain('Högst tio procent tappade samtal | 8,6 % förlorade | 8,2 % förlorade | −0,4');
  });
});

describe('text from input', () => {
  it.each(payloads)('%s stays text', async (payload) => {
    const clean = await report(poisoned(samplePublished, 'Åbo'));
    const text = await report(poisoned(samplePublished, payload));
    const tags = (document: string) =>
      [...document.replace(/<style>.*?<\/style>/s, '').matchAll(/<[a-z/!][^>]*>/g)].map(([tag]) =>
        tag.replace(/".*?"/g, '""'),
      );
    const kinds = (document: string) => [...new Set(tags(document))].sort();
    expect(kinds(text)).toEqual(kinds(clean));
    expect(text.match(/<script>/g)).toHaveLength(1);
    expect(text.match(/<\/style>/g)).toHaveLength(1);
  });

  it('cannot leave its quotes in the margin of a printed page', async () => {
    const text = await report(poisoned(samplePublished, '"; } body { display: none } /*'));
    const margin = /@top-left \{ content: "([^"]*)"; font/.exec(text)?.[1];
    expect(margin).toContain('\\22 \\3b  \\7d  body');
  });

  it('loses marks that hide or turn what stands around it', async () => {
    const text = await report(poisoned(samplePublished, `Ån${invisible}sala`));
    expect(text).toContain('ÅnonlAsala');
    expect(text).not.toMatch(/(?![\n\u00ad])[\p{Cc}\p{Cf}\p{Cs}]/u);
  });
});

describe('a share', () => {
  it('never reads 100 % while one contact departs', async () => {
    const [rule] = samplePublished.rules;
    const [main] = rule.readings;
    const whole = cell([99_999, 1, 0, 0]);
    const published: PublishedResult = {
      ...samplePublished,
      rules: [{ ...rule, readings: [{ ...main, whole, channels: [{ channel: 'mail', cell: whole }] }] }],
    };
    const text = documentText(await report(published));
    const summary = text.slice(0, text.lastIndexOf('2 Löftet'));
    expect(summary).toContain('99,9\u00a0%');
    expect(summary).not.toContain('100\u00a0% i tid');
  });
});
