import { posix } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';

/** The parts of a file of Office by their paths: `word/document.xml`. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`, `header`, `image`. */
  readonly type: string;
  /** A path of the package, or an address outside it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The text of a part; null where there is none. Throws a TypeError where it is not UTF-8. */
export function textOf(parts: Parts, path: string): string | null {
  const part = parts.get(path);
  return part === undefined ? null : new TextDecoder('utf-8', { fatal: true }).decode(part);
}

/** The same parts with the text of one changed. */
export function withChanged(parts: Parts, path: string, by: (text: string) => string): Parts {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`no part ${path} in the document`);
  return new Map(parts).set(path, strToU8(by(strFromU8(part))));
}

/** Where the relationships of a part stand; of the package itself for the empty path. */
export function relationshipPath(path: string): string {
  return posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
}

/** What a part leads to; of the package itself for the empty path. */
export function relationshipsOf(parts: Parts, path: string): readonly Relationship[] {
  const xml = textOf(parts, path === '' ? '_rels/.rels' : relationshipPath(path)) ?? '';
  return elements(xml, 'Relationship').map((attributes) => {
    const target = attributes.get('Target') ?? '';
    const isExternal = attributes.get('TargetMode') === 'External';
    return {
      id: attributes.get('Id') ?? '',
      type: posix.basename(attributes.get('Type') ?? ''),
      target: isExternal ? target : posix.resolve('/', posix.dirname(path), target).slice(1),
      isExternal,
    };
  });
}

/** The attributes of every element with the name. */
export function elements(xml: string, name: string): readonly ReadonlyMap<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${name}\\b([^<>]*)>`, 'g'))].map(([, attributes = '']) =>
    attributesOf(attributes),
  );
}

export function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return new Map(found.map(([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')]));
}

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}

/** What a part is, as the package states it; null where it states nothing. */
export function contentTypeOf(parts: Parts, path: string): string | null {
  const xml = strFromU8(parts.get('[Content_Types].xml') ?? new Uint8Array());
  const own = elements(xml, 'Override').find((entry) => entry.get('PartName') === `/${path}`);
  const extension = posix.extname(path).slice(1).toLowerCase();
  const usual = elements(xml, 'Default').find((entry) => entry.get('Extension')?.toLowerCase() === extension);
  return own?.get('ContentType') ?? usual?.get('ContentType') ?? null;
}
