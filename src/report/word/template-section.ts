import { elements, type Relationship } from './package.js';
import { ordinaryPage, type PageSize, textArea } from './page-size.js';

/** A header or footer, and the pages that have it. */
export interface Reference {
  readonly kind: 'header' | 'footer';
  readonly pages: 'default' | 'first' | 'even';
  readonly path: string;
}

/** The properties of each section of a document, as they are written; the last section is the text's own. */
export function sectionsOf(document: string): readonly string[] {
  const current = document.replace(/<w:sectPrChange\b.*?<\/w:sectPrChange>/gs, '');
  return [...current.matchAll(/<w:sectPr\b.*?<\/w:sectPr>/gs)].map(([section]) => section);
}

/** The headers and footers of the last section, which has those of the earlier ones where it has none of its own. */
export function referencesOf(
  sections: readonly string[],
  relationships: readonly Relationship[],
): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const section of sections) {
    for (const kind of ['header', 'footer'] as const) {
      for (const attributes of elements(section, `w:${kind}Reference`)) {
        const pages = pagesOf(attributes.get('w:type'));
        const path = relationships.find(({ id }) => id === attributes.get('r:id'))?.target;
        if (path !== undefined) found.set(`${kind} ${pages}`, { kind, pages, path });
      }
    }
  }
  return [...found.values()];
}

function pagesOf(type: string | undefined): Reference['pages'] {
  return type === 'first' || type === 'even' ? type : 'default';
}

/** Whether a switch of a section is on. */
export function isOn(section: string, name: string): boolean {
  const [attributes] = elements(section, name);
  return attributes !== undefined && !['0', 'false', 'off'].includes(attributes.get('w:val') ?? '1');
}

/** Less room than this for text is no page that tables and drawings fit. */
const leastText = 250;

/** Paper and margins of a section; those of the report's own where they say nothing, or leave no room. */
export function pageOf(section: string): PageSize {
  const [size] = elements(section, 'w:pgSz');
  const [margins] = elements(section, 'w:pgMar');
  const points = (of: ReadonlyMap<string, string> | undefined, name: string, otherwise: number): number => {
    const twentieths = Number(of?.get(`w:${name}`) ?? Number.NaN);
    return Number.isFinite(twentieths) ? Math.abs(twentieths) / 20 : otherwise;
  };
  const { margins: usual } = ordinaryPage;
  const page: PageSize = {
    width: points(size, 'w', ordinaryPage.width),
    height: points(size, 'h', ordinaryPage.height),
    margins: {
      top: points(margins, 'top', usual.top),
      right: points(margins, 'right', usual.right),
      bottom: points(margins, 'bottom', usual.bottom),
      left: points(margins, 'left', usual.left),
      header: points(margins, 'header', usual.header),
      footer: points(margins, 'footer', usual.footer),
    },
  };
  const { width, height } = textArea(page);
  return width < leastText || height < leastText ? ordinaryPage : page;
}
