import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';

/** No zone: fflate reads and writes it as local time, so that it is the same wherever it runs. */
const zipTime = '1980-01-01T00:00:00';

/**
 * An archive of the named entries in order of name, one fixed time on each: equal contents become equal bytes.
 * One entry at a time is asked for.
 */
export function packed(names: readonly string[], contentOf: (name: string) => Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const name of [...names].sort()) {
    const entry = new ZipDeflate(name, { level: isCompressed(name) ? 0 : 4 });
    entry.mtime = zipTime;
    zip.add(entry);
    entry.push(contentOf(name), true);
  }
  zip.end();
  return joined(chunks);
}

/**
 * Pictures are so already: once more would take time and win next to nothing. Level 0 and not a stored entry, since
 * some readers refuse one whose size stands after it.
 */
function isCompressed(name: string): boolean {
  return /\.(png|jpe?g|gif)$/i.test(name);
}

/** The same archive with the entries of `instead` in place of its own; see `packed`. */
export function repacked(archive: Uint8Array, instead: ReadonlyMap<string, string>): Uint8Array {
  return packed(entryNames(archive), (name) => {
    const text = instead.get(name);
    return text === undefined ? unpacked(archive, name) : strToU8(text);
  });
}

function entryNames(archive: Uint8Array): readonly string[] {
  const names: string[] = [];
  unzipSync(archive, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

function unpacked(archive: Uint8Array, name: string): Uint8Array {
  const entry = unzipSync(archive, { filter: (file) => file.name === name })[name];
  if (entry === undefined) throw new Error(`no entry ${name} in the archive`);
  return entry;
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
