/**
 * The document with its places numbered from the first: docx counts them through all documents that a program
 * makes, and the same report must be the same bytes.
 */
export function withStableIds(document: string): string {
  return renumbered(renumbered(document, /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g), /(\b_Toc)(\d+)/g);
}

function renumbered(document: string, pattern: RegExp): string {
  const ids = new Map<string, string>();
  return document.replace(pattern, (_, before: string, id: string) => {
    const given = ids.get(id) ?? String(ids.size + 1);
    ids.set(id, given);
    return before + given;
  });
}
