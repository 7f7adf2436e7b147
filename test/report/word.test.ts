import { beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { PublishedResult } from '../../src/model/result.js';
import { pictureStyle } from '../../src/report/word/picture-style.js';
import { expectGolden } from '../golden.js';
import { invisible, payloads, poisoned } from './hostile.js';
import { manyPublished } from './many-rules.js';
import { samplePublished } from './sample-result.js';
import { hiddenResult } from './stress-result.js';
import { xmlFault } from './well-formed.js';
import { wordDump, xmlPart, xmlParts } from './word-dump.js';
import { wordFile } from './word-file.js';

const variants: readonly (readonly [string, PublishedResult])[] = [
  ['the sample', samplePublished],
  ['everything hidden', hiddenResult],
  ['every kind of promise', manyPublished],
];

/** Pictures take their time: each document is made once for all that is asked of it. */
const made = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const [name, published] of variants) made.set(name, await wordFile(published));
});

function fileOf(name: string): Uint8Array {
  const bytes = made.get(name);
  if (bytes === undefined) throw new Error(`no document of ${name}`);
  return bytes;
}

function all(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(([whole, group]) => group ?? whole);
}

const names = variants.map(([name]) => name);

describe('rapport.docx', () => {
  it('says what the golden text says', () => {
    expectGolden(wordDump(fileOf('the sample')), import.meta.url, 'rapport-word.golden.txt');
  });

  it('is the same bytes on every run, whatever was made before', async () => {
    expect(Buffer.from(await wordFile(samplePublished)).equals(fileOf('the sample'))).toBe(true);
  });

  it.each(names)('is well-formed in every part: %s', (name) => {
    const faults = [...xmlParts(fileOf(name))].map(([part, xml]) => [part, xmlFault(xml)]);
    expect(faults.length).toBeGreaterThan(10);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
  });

  it('states its language, title and subject', () => {
    const bytes = fileOf('the sample');
    expect(xmlPart(bytes, 'word/styles.xml')).toContain('<w:lang w:val="sv-SE"');
    const properties = xmlPart(bytes, 'docProps/core.xml');
    expect(properties).toContain('<dc:title>Servicemätning hösten 2018, Lindåsa</dc:title>');
    expect(properties).toContain('<dc:subject>Lindåsa · Rapport om service och svarstider</dc:subject>');
    expect(properties).toContain('<dc:language>sv-SE</dc:language>');
  });

  it('marks what the rule set says, and names, as Swedish', () => {
    const document = xmlPart(fileOf('the sample'), 'word/document.xml');
    const quote = /<w:pStyle w:val="Quote"\/>.*?<\/w:p>/s.exec(document)?.[0];
    expect(quote).toContain('<w:lang w:val="sv-SE"/>');
    expect(quote).toContain(samplePublished.rules[0]?.promise);
  });

  it('marks the title of a promise in headings, captions and links as Swedish', () => {
    const document = xmlPart(fileOf('every kind of promise'), 'word/document.xml');
    const marked = (style: RegExp) =>
      [...document.matchAll(/<w:p>.*?<\/w:p>/gs)]
        .map(([paragraph]) => paragraph)
        .filter((paragraph) => style.test(paragraph) && paragraph.includes('<w:lang w:val="sv-SE"/>')).length;
    expect(marked(/"Heading2"/)).toBeGreaterThan(5);
    expect(marked(/"Caption"/)).toBeGreaterThan(5);
    expect(marked(/"Hyperlink"/)).toBeGreaterThan(5);
  });

  it('stands on A4 with the municipality over every page and the page number under it', () => {
    const bytes = fileOf('the sample');
    expect(xmlPart(bytes, 'word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xmlPart(bytes, 'word/header1.xml')).toContain('Lindåsa · Servicemätning hösten 2018');
    expect(xmlPart(bytes, 'word/footer1.xml')).toMatch(/Sida .*PAGE.* av .*NUMPAGES/s);
  });

  it('lists its sections in a table of contents that Word fills in when it opens', () => {
    const document = xmlPart(fileOf('the sample'), 'word/document.xml');
    const entries = all(document, /<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="TOC1"\/>.*?<\/w:p>/gs);
    const sections = all(document, /<w:pStyle w:val="Heading1"\/>/g);
    expect(entries).toHaveLength(sections.length);
    expect(xmlPart(fileOf('the sample'), 'word/settings.xml')).toContain('<w:updateFields');
  });

  it.each(names)('skips no level of heading: %s', (name) => {
    const document = xmlPart(fileOf(name), 'word/document.xml');
    const levels = all(document, /<w:pStyle w:val="Heading(\d)"\/>/g).map(Number);
    expect(levels.length).toBeGreaterThan(10);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it.each(names)('repeats the head of every table, and splits no row: %s', (name) => {
    const tables = all(xmlPart(fileOf(name), 'word/document.xml'), /<w:tbl>.*?<\/w:tbl>/gs);
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) {
      const [head, ...rows] = all(table, /<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs);
      expect(head).toContain('<w:tblHeader/>');
      expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
    }
  });

  it.each(names)('has every style, place and picture that it names, once: %s', (name) => {
    const bytes = fileOf(name);
    const document = xmlPart(bytes, 'word/document.xml');
    const styles = all(xmlPart(bytes, 'word/styles.xml'), /<w:style [^>]*w:styleId="([^"]*)"/g);
    const used = all(document, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g);
    expect(used.filter((id) => !styles.includes(id))).toEqual([]);
    const places = all(document, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g);
    expect(new Set(places).size).toBe(places.length);
    expect(places.filter((place) => !/^[A-Za-z_]\w{0,39}$/.test(place))).toEqual([]);
    const links = all(document, /w:anchor="([^"]*)"/g);
    expect(links.filter((link) => !places.includes(link))).toEqual([]);
    const pictures = all(document, /<wp:docPr [^>]*id="(\d+)"/g);
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('describes every picture, and draws it with 200 dots to the inch of paper', () => {
    const bytes = fileOf('the sample');
    const document = xmlPart(bytes, 'word/document.xml');
    const described = all(document, /<wp:docPr [^>]*descr="([^"]{40,})"/g);
    const dots = all(document, /<wp:extent cx="(\d+)"/g).map((width) => Math.round((+width / 914_400) * 200));
    const pictures = Object.entries(unzipSync(bytes)).filter(([part]) => part.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(2);
    expect(described).toHaveLength(pictures.length);
    const heads = pictures.map(([, picture]) => new DataView(picture.buffer, picture.byteOffset));
    expect(heads.map((head) => head.getUint32(0))).toEqual(pictures.map(() => 0x89504e47));
    expect(heads.map((head) => head.getUint32(16)).sort()).toEqual(dots.sort());
  });

  it('begins the appendix on a new page', () => {
    const document = xmlPart(fileOf('the sample'), 'word/document.xml');
    const breaks = all(document, /<w:p>(?:(?!<\/w:p>).)*<w:pageBreakBefore\/>.*?<\/w:p>/gs);
    expect(breaks).toHaveLength(1);
    expect(breaks[0]).toContain('Bilagor');
  });

  it('writes formulas as mathematics', () => {
    const document = xmlPart(fileOf('the sample'), 'word/document.xml');
    expect(all(document, /<m:oMath>/g).length).toBeGreaterThan(1);
    expect(document).toContain('<m:rad>');
  });
});

describe('text from input', () => {
  it('stays text', async () => {
    const text = [...payloads, '</w:t></w:r><w:p/>', `Ån${invisible}sala`].join(' ');
    const bytes = await wordFile(poisoned(samplePublished, text));
    for (const [part, xml] of xmlParts(bytes)) expect([part, xmlFault(xml)]).toEqual([part, null]);
    const document = xmlPart(bytes, 'word/document.xml');
    expect(document).toContain('&lt;/w:t&gt;&lt;/w:r&gt;&lt;w:p/&gt;');
    expect(document).toContain('ÅnonlAsala');
    expect(document).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff\u0080-\u009f]/);
    expect([...xmlParts(bytes).keys()]).toEqual([...xmlParts(fileOf('the sample')).keys()]);
  });
});

describe('the style of pictures', () => {
  it('has the colour of every mark and no variable', () => {
    const style = pictureStyle();
    expect(style).not.toMatch(/var\(|--/);
    expect(style).toContain('.mark.unanswered { fill: #8a1538; stroke: #ffffff; stroke-width: 1.25; }');
    expect(style).toContain('.mark.hollow.met { fill: #ffffff; stroke: #2f6fb3; stroke-width: 2.5; }');
    expect(style).not.toContain('650');
  });
});
