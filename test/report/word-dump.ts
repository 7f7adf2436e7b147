import { strFromU8, unzipSync } from 'fflate';

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The parts of a document as text; pictures are left out. */
export function xmlParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  return new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

export function xmlPart(bytes: Uint8Array, name: string): string {
  const part = xmlParts(bytes).get(name);
  if (part === undefined) throw new Error(`the document has no ${name}`);
  return part;
}

/** A document as its reader meets it: each paragraph after its style, each table row by row, each picture in words. */
export function wordDump(bytes: Uint8Array): string {
  const pieces = /<w:tbl>|<\/w:tbl>|<\/w:tr>|<w:tr\b[^>]*>.*?<w:tc\b|<w:p\b[^>]*>.*?<\/w:p>/gs;
  const lines: string[] = [];
  let row: string[] | null = null;
  for (const [piece] of xmlPart(bytes, 'word/document.xml').matchAll(pieces)) {
    if (piece === '<w:tbl>' || piece === '</w:tbl>') continue;
    if (piece.startsWith('<w:tr')) row = [piece.includes('<w:tblHeader/>') ? 'HEAD' : 'ROW'];
    else if (piece !== '</w:tr>') {
      const told = `[${styleOf(piece)}] ${wordText(piece).trimEnd()}`;
      if (row === null) lines.push(told);
      else row.push(told);
    } else {
      lines.push(`  ${row?.join(' | ')}`);
      row = null;
    }
  }
  return `${lines.join('\n')}\n`;
}

function styleOf(paragraph: string): string {
  return /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '';
}

/** What is read of some markup: texts, fields by what they show, formulas and pictures in words. */
export function wordText(markup: string): string {
  const shown = markup
    .replace(/<wp:docPr\b[^>]*?descr="([^"]*)"[^>]*>/g, '<w:t>PICTURE $1</w:t>')
    .replace(/<w:tab\/>/g, '<w:t> → </w:t>')
    .replace(/<w:softHyphen\/>/g, '<w:t>\u00ad</w:t>')
    .replace(/<\/w:p>/g, '<w:t>\n</w:t></w:p>');
  return [...shown.matchAll(/<[wm]:t(?: [^>]*)?>([^<]*)</g)]
    .map(([, text = '']) =>
      text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? ''),
    )
    .join('');
}
