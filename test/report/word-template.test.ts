import { beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { UserError } from '../../src/errors/errors.js';
import { readTemplate } from '../../src/report/word/template.js';
import { samplePublished } from './sample-result.js';
import { hiddenResult } from './stress-result.js';
import { xmlFault } from './well-formed.js';
import { xmlPart, xmlParts } from './word-dump.js';
import { wordFile } from './word-file.js';
import { logo, templateFile, templateParts } from './word-template.js';

const file = 'mall.docx';

describe('a report in the municipality’s template', () => {
  let bytes = new Uint8Array();
  beforeAll(async () => {
    bytes = Uint8Array.from(await wordFile(samplePublished, readTemplate(templateFile(), file)));
  });

  it('is well-formed, and the same bytes on every run', async () => {
    for (const [part, xml] of xmlParts(bytes)) expect([part, xmlFault(xml)]).toEqual([part, null]);
    const again = await wordFile(samplePublished, readTemplate(templateFile(), file));
    expect(Buffer.from(again).equals(bytes)).toBe(true);
  });

  it('has its headings in the template’s style, and numbers them itself', () => {
    const document = xmlPart(bytes, 'word/document.xml');
    expect(document).toContain('<w:pStyle w:val="Rubrik1"/>');
    expect(document).not.toContain('<w:pStyle w:val="Heading1"/>');
    const styles = xmlPart(bytes, 'word/styles.xml');
    expect(styles).toContain('<w:color w:val="006633"/>');
    expect(styles).not.toContain('<w:numPr>');
  });

  it('adds the styles that the template lacks, under a name of their own', () => {
    const styles = xmlPart(bytes, 'word/styles.xml');
    expect(styles).toContain(
      'w:styleId="AnswerRapport"><w:name w:val="Answer"/><w:basedOn w:val="Brdtext"/>',
    );
    expect(styles).toContain('<w:name w:val="Servicemätning"/><w:basedOn w:val="Normaltabell"/>');
    expect(styles.match(/<w:name w:val="heading 1"\/>/g)).toHaveLength(1);
    expect(styles.match(/w:type="paragraph" w:default="1"/g)).toHaveLength(1);
    const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
    const used = [...xmlPart(bytes, 'word/document.xml').matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)];
    expect(used.map(([, id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('speaks the report’s language', () => {
    const styles = xmlPart(bytes, 'word/styles.xml');
    expect(styles).toMatch(/<w:rFonts w:ascii="Georgia"\/><w:lang w:val="sv-SE"[^>]*\/><\/w:rPr>/);
    expect(styles).not.toContain('en-US');
  });

  it('has the template’s header with its logo and its footer, and none of its own', () => {
    const document = xmlPart(bytes, 'word/document.xml');
    const links = xmlPart(bytes, 'word/_rels/document.xml.rels');
    for (const kind of ['header', 'footer']) {
      const references = [...document.matchAll(new RegExp(`<w:${kind}Reference [^>]*r:id="([^"]*)"`, 'g'))];
      expect(references).toHaveLength(1);
      expect(links).toContain(`Id="${references[0]?.[1]}"`);
      expect(links).toContain(`Target="/word/template/word/${kind}1.xml"`);
      expect(xmlPart(bytes, '[Content_Types].xml')).toContain(`/word/template/word/${kind}1.xml"`);
    }
    const parts = unzipSync(bytes);
    expect(parts['word/template/word/media/logo.png']).toEqual(logo);
    expect(parts['word/template/word/_rels/header1.xml.rels']).toEqual(
      templateParts['word/_rels/header1.xml.rels'],
    );
    expect(Object.keys(parts).filter((part) => /^word\/(?:header|footer)/.test(part))).toEqual([]);
  });

  it('stands within the template’s margins', () => {
    const document = xmlPart(bytes, 'word/document.xml');
    expect(document).toMatch(/<w:pgMar w:top="2268" w:right="1701" w:bottom="1417" w:left="1701"/);
    expect(document).toContain('<w:titlePg/>');
    expect(document).toContain('<w:tblW w:type="dxa" w:w="8504"/>');
  });

  it('takes neither text nor macros', () => {
    expect(xmlPart(bytes, 'word/document.xml')).not.toContain('Skriv här');
    expect(Object.keys(unzipSync(bytes)).filter((part) => part.includes('vba'))).toEqual([]);
  });
});

describe('a template with little in it', () => {
  it('leaves the report its own header and footer', async () => {
    const plain = templateFile({
      'word/document.xml': new TextDecoder()
        .decode(templateParts['word/document.xml'])
        .replace(/<w:sectPr>.*<\/w:sectPr>/s, ''),
    });
    const bytes = await wordFile(hiddenResult, readTemplate(plain, file));
    expect(xmlPart(bytes, 'word/header1.xml')).toContain('Servicemätning');
    expect(xmlPart(bytes, 'word/footer1.xml')).toContain('Sida ');
    expect(xmlPart(bytes, 'word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });
});

const document = new TextDecoder().decode(templateParts['word/document.xml']);
const strict = document.replaceAll(
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
);
const refused: readonly (readonly [name: string, bytes: Uint8Array, why: string])[] = [
  ['a text', new TextEncoder().encode('Hej'), 'det är inget Worddokument'],
  ['nothing', new Uint8Array(), 'det är inget Worddokument'],
  ['a workbook', templateFile({ 'word/document.xml': '<workbook/>' }), 'det är inget Worddokument'],
  ['an archive of other files', templateFile({ '_rels/.rels': null }), 'det är inget Worddokument'],
  ['an old document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'ett äldre Worddokument (.doc)'],
  ['half a file', templateFile().slice(0, 400), 'filen är skadad'],
  ['a strict document', templateFile({ 'word/document.xml': strict }), 'Strikt Open XML'],
  [
    'entities of its own',
    templateFile({
      'word/styles.xml': `<!DOCTYPE a>${new TextDecoder().decode(templateParts['word/styles.xml'])}`,
    }),
    'filen är skadad',
  ],
];

describe('what cannot be a template', () => {
  it.each(refused)('%s', (_, bytes, why) => {
    const attempt = (): unknown => readTemplate(bytes, file);
    expect(attempt).toThrow(UserError);
    expect(attempt).toThrow(why);
  });
});
