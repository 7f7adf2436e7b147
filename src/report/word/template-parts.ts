import { contentTypeOf, type Parts, relationshipPath, relationshipsOf } from './package.js';
import type { Reference } from './template-section.js';

/** A part of a template that the report takes along. */
export interface CarriedPart {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What it is; null for relationships, which every package says of itself. */
  readonly contentType: string | null;
}

/** The headers and footers, and all that they lead to, step by step. */
export function carriedParts(parts: Parts, references: readonly Reference[]): readonly CarriedPart[] {
  const carried = new Map<string, CarriedPart>();
  const carry = (path: string): void => {
    const bytes = parts.get(path);
    if (bytes === undefined || carried.has(path)) return;
    carried.set(path, { path, bytes, contentType: contentTypeOf(parts, path) });
    const relationships = parts.get(relationshipPath(path));
    if (relationships === undefined) return;
    const place = relationshipPath(path);
    carried.set(place, { path: place, bytes: relationships, contentType: null });
    for (const { target, isExternal } of relationshipsOf(parts, path)) if (!isExternal) carry(target);
  };
  for (const { path } of references) carry(path);
  return [...carried.values()];
}
