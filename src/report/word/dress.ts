import { posix } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { escapedXml } from '../office/core-properties.js';
import { mergedStyles, restyled } from './merge-styles.js';
import { type Parts, relationshipPath } from './package.js';
import type { WordTemplate } from './template.js';
import type { Reference } from './template-section.js';

const documentPath = 'word/document.xml';
const stylesPath = 'word/styles.xml';
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Apart from the report's own parts, and with the same places among themselves, so that they find each other. */
function placeOf(path: string): string {
  return posix.join('word/template', path);
}

/** The report in the template's styles, with its headers, footers and all that they show. */
export function dressed(report: Parts, template: WordTemplate, locale: string): Parts {
  const { xml, ids } = mergedStyles(template.styles, locale);
  const parts = new Map(report);
  const change = (path: string, by: (text: string) => string): void => {
    const part = parts.get(path);
    if (part === undefined) throw new Error(`no part ${path} in the document`);
    parts.set(path, strToU8(by(strFromU8(part))));
  };
  for (const path of report.keys()) {
    if (/^word\/[^/]+\.xml$/.test(path)) change(path, (text) => restyled(text, ids));
  }
  parts.set(stylesPath, strToU8(xml));
  if (template.theme !== null) parts.set('word/theme/theme1.xml', template.theme);
  for (const { path, bytes } of template.carried) parts.set(placeOf(path), bytes);
  change('[Content_Types].xml', (text) => withEntries(text, '</Types>', contentTypes(template)));
  change(relationshipPath(documentPath), (text) =>
    withEntries(text, '</Relationships>', relationships(template)),
  );
  change(documentPath, (text) => withReferences(text, template.references));
  return parts;
}

function withEntries(text: string, end: string, entries: readonly string[]): string {
  return text.replace(end, () => `${entries.join('')}${end}`);
}

function contentTypes({ carried }: WordTemplate): readonly string[] {
  return carried.flatMap(({ path, contentType }) =>
    contentType === null
      ? []
      : [`<Override PartName="/${escapedXml(placeOf(path))}" ContentType="${escapedXml(contentType)}"/>`],
  );
}

function idOf({ kind, pages }: Reference): string {
  return `template-${kind}-${pages}`;
}

function relationships({ references }: WordTemplate): readonly string[] {
  return references.map(
    (reference) =>
      `<Relationship Id="${idOf(reference)}" Type="${relationshipType}/${reference.kind}" Target="/${escapedXml(placeOf(reference.path))}"/>`,
  );
}

/** References stand first in the properties of a section. */
function withReferences(document: string, references: readonly Reference[]): string {
  const entries = references.map(
    (reference) => `<w:${reference.kind}Reference w:type="${reference.pages}" r:id="${idOf(reference)}"/>`,
  );
  return document.replace(/<w:sectPr\b[^>]*>/, (start) => start + entries.join(''));
}
