import { posix } from 'node:path';
import { strToU8 } from 'fflate';
import { escapedXml } from '../office/core-properties.js';
import { mergedStyles, restyled } from './merge-styles.js';
import { type Parts, relationshipPath, withChanged } from './package.js';
import type { WordTemplate } from './template.js';
import type { Reference } from './template-section.js';

const documentPath = 'word/document.xml';
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Apart from the report's own parts, and with the same places among themselves, so that they find each other. */
function placeOf(path: string): string {
  return posix.join('word/template', path);
}

/** The report in the template's styles, with its headers, footers and all that they show. */
export function dressed(report: Parts, template: WordTemplate, locale: string): Parts {
  const { xml, ids } = mergedStyles(template.styles, locale);
  const named = [...report.keys()]
    .filter((path) => /^word\/[^/]+\.xml$/.test(path))
    .reduce((parts, path) => withChanged(parts, path, (text) => restyled(text, ids)), report);
  const parts = new Map(named).set('word/styles.xml', strToU8(xml));
  if (template.theme !== null) parts.set('word/theme/theme1.xml', template.theme);
  for (const { path, bytes } of template.carried) parts.set(placeOf(path), bytes);
  return joinedTo(parts, template);
}

/** The carried parts made known to the package, and the headers and footers to the text. */
function joinedTo(parts: Parts, template: WordTemplate): Parts {
  const changes: readonly (readonly [path: string, by: (text: string) => string])[] = [
    ['[Content_Types].xml', (text) => withEntries(text, '</Types>', contentTypes(template))],
    [
      relationshipPath(documentPath),
      (text) => withEntries(text, '</Relationships>', relationships(template)),
    ],
    [documentPath, (text) => withReferences(text, template.references)],
  ];
  return changes.reduce((changed, [path, by]) => withChanged(changed, path, by), parts);
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
