import { strToU8, zipSync } from 'fflate';

/*
 * A municipality's Word document made by hand: a heading that numbers itself, a title in green, a logo over every
 * page, an address under it, and margins of three centimetres.
 */

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = `xmlns:w="${main}" xmlns:r="${office}"`;

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

const contentTypes = [
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
  '<Default Extension="png" ContentType="image/png"/>',
  ...['header', 'footer'].map(
    (kind) =>
      `<Override PartName="/word/${kind}1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
  ),
  '</Types>',
].join('');

const styles = [
  `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Brdtext"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:rPr><w:color w:val="006633"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Answer"><w:name w:val="Svarsruta"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="Normaltabell"><w:name w:val="Normal Table"/></w:style>',
  '</w:styles>',
].join('');

const section = [
  '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference r:id="rId3" w:type="default"/>',
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1701" w:bottom="1417" w:left="1701" w:header="567" w:footer="567"/>',
  '<w:titlePg/></w:sectPr>',
].join('');

/** The letters of the logo: nobody looks at it. */
export const logo = strToU8('a picture');

export const templateParts: { readonly [path: string]: Uint8Array } = {
  '[Content_Types].xml': strToU8(contentTypes),
  '_rels/.rels': strToU8(relationships(['officeDocument', 'word/document.xml'])),
  'word/document.xml': strToU8(
    `<w:document ${namespaces}><w:body><w:p><w:r><w:t>Skriv här</w:t></w:r></w:p>${section}</w:body></w:document>`,
  ),
  'word/_rels/document.xml.rels': strToU8(
    relationships(['styles', 'styles.xml'], ['header', 'header1.xml'], ['footer', '/word/footer1.xml']),
  ),
  'word/styles.xml': strToU8(styles),
  'word/header1.xml': strToU8(
    `<w:hdr ${namespaces}><w:p><w:r><w:drawing r:embed="rId1"/></w:r></w:p></w:hdr>`,
  ),
  'word/_rels/header1.xml.rels': strToU8(relationships(['image', 'media/logo.png'])),
  'word/media/logo.png': logo,
  'word/footer1.xml': strToU8(`<w:ftr ${namespaces}><w:p><w:r><w:t>Box 1</w:t></w:r></w:p></w:ftr>`),
  'word/vbaProject.bin': strToU8('a macro'),
};

/** The template as a file, with some parts of it changed; null takes one out. */
export function templateFile(instead: { readonly [path: string]: string | null } = {}): Uint8Array {
  const kept = Object.entries(templateParts).filter(([path]) => instead[path] !== null);
  const changed = Object.entries(instead).flatMap(([path, text]) =>
    text === null ? [] : [[path, strToU8(text)] as const],
  );
  return zipSync(Object.fromEntries([...kept, ...changed]));
}

export { styles as templateStyles };
