/** A pattern in two: the folder that it stands in, as written, and what to look for there. */
export interface FilePattern {
  /** Empty, or with the separator at its end. */
  readonly folder: string;
  /** With forward slashes, as patterns are matched. */
  readonly glob: string;
}

/**
 * A path with `*`, `?`, `[…]` or `{…}` in it; null where it has none. In Windows, where no shell does it, a backslash
 * parts folders: `C:\loggar\*.csv`. Elsewhere it is a letter. Folders may be called `[2018]` or `{a}`.
 */
export function readFilePattern(text: string, platform: string): FilePattern | null {
  const parts = text.split(platform === 'win32' ? /[\\/]/ : '/');
  const last = parts.length - 1;
  const first = parts.findIndex((part, at) => (at === last ? /[*?[{]/ : /[*?]/).test(part));
  if (first < 0) return null;
  const folderLength = parts.slice(0, first).reduce((length, part) => length + part.length + 1, 0);
  return { folder: text.slice(0, folderLength), glob: parts.slice(first).join('/') };
}

/** How a name with å, ä or ö may be written: as most systems do, and as a Mac does, the ring and the dots apart. */
export function spellings(text: string): readonly string[] {
  return [...new Set([text, text.normalize('NFC'), text.normalize('NFD')])];
}
