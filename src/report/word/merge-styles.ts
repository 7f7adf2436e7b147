import { attributesOf, elements } from './package.js';
import { type Style, styleXml } from './style-xml.js';
import { languageXml, styles } from './styles.js';

export interface MergedStyles {
  /** `word/styles.xml` */
  readonly xml: string;
  /** What each style of the report is called in it. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * The template's styles with those of the report that it lacks; styles are the same where their names are. Its
 * numbering of headings and lists is left out, for the report numbers its sections itself, and its language is the
 * report's.
 */
export function mergedStyles(template: string, locale: string): MergedStyles {
  const known = new Map(stylesIn(template).map(({ key, id }) => [key, id]));
  const taken = new Set(known.values());
  const missing = styles.filter((style) => !known.has(keyOf(style.kind, style.name)));
  const ids = new Map(
    styles.map((style) => [style.id, known.get(keyOf(style.kind, style.name)) ?? freeId(style.id, taken)]),
  );
  const added = missing.map((style) => styleXml(renamed(style, ids)).replace(' w:default="1"', ''));
  const plain = template.replace(/<w:numPr>.*?<\/w:numPr>|<w:numPr\/>|<w:lang\b[^>]*\/>/gs, '');
  return { xml: withLanguage(plain, locale).replace('</w:styles>', `${added.join('')}</w:styles>`), ids };
}

function stylesIn(xml: string): readonly { readonly key: string; readonly id: string }[] {
  return [...xml.matchAll(/<w:style\b([^>]*)>(.*?)<\/w:style>/gs)].flatMap(([, head = '', body = '']) => {
    const attributes = attributesOf(head);
    const name = elements(body, 'w:name')[0]?.get('w:val');
    const id = attributes.get('w:styleId');
    const kind = attributes.get('w:type');
    return name === undefined || id === undefined || kind === undefined
      ? []
      : [{ key: keyOf(kind, name), id }];
  });
}

/** Word does not tell capitals from small letters in the names that it has itself. */
function keyOf(kind: string, name: string): string {
  return `${kind}:${name.toLowerCase()}`;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? freeId(`${id}Rapport`, taken) : id;
}

function renamed(style: Style, ids: ReadonlyMap<string, string>): Style {
  const { id, basedOn, next } = style;
  return {
    ...style,
    id: ids.get(id) ?? id,
    ...(basedOn === undefined ? {} : { basedOn: ids.get(basedOn) ?? basedOn }),
    ...(next === undefined ? {} : { next: ids.get(next) ?? next }),
  };
}

/** The language as the default of every text. */
function withLanguage(xml: string, locale: string): string {
  const language = languageXml(locale);
  const defaults = /<w:rPrDefault>\s*<w:rPr>/.test(xml);
  if (defaults) return xml.replace(/(<w:rPrDefault>.*?)(<\/w:rPr>)/s, `$1${language}$2`);
  const own = `<w:docDefaults><w:rPrDefault><w:rPr>${language}</w:rPr></w:rPrDefault></w:docDefaults>`;
  const without = xml.replace(/<w:docDefaults>.*?<\/w:docDefaults>|<w:docDefaults\/>/s, '');
  return without.replace(/<w:styles\b[^>]*>/, (start) => start + own);
}

/** The same part with the styles called what the template calls them. */
export function restyled(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle)\b[^>]*?w:val=")([^"]*)/g,
    (_, before: string, id: string) => before + (ids.get(id) ?? id),
  );
}
