import { Inflate, inflateSync } from 'fflate';

/** One entry of a zip archive, as its directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  /** From its local header until the next one begins. */
  readonly from: number;
  readonly until: number;
  /** Its data as stored. */
  readonly data: Uint8Array;
}

export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  /** The directory and what follows it. */
  readonly tail: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const ENTRY_HEADER = 0x04034b50;
const LONGEST_TAIL = 22 + 65_535;

/** The directory of an archive; null where it cannot be read. */
export function readZip(bytes: Uint8Array): ZipArchive | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const listed: {
    readonly name: string;
    readonly isDeflated: boolean;
    readonly size: number;
    readonly from: number;
  }[] = [];
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    listed.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isDeflated: view.getUint16(at + 10, true) === 8,
      size: view.getUint32(at + 20, true),
      from: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const inOrder = listed.sort((one, other) => one.from - other.from);
  if (inOrder.some(({ from }) => from + 30 > directory)) return null;
  if (inOrder.some((entry) => !agreesWithHeader(view, entry))) return null;
  return {
    tail: bytes.subarray(directory),
    entries: inOrder.map(({ name, isDeflated, size, from }, index) => {
      const data = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
      const until = inOrder[index + 1]?.from ?? directory;
      return { name, isDeflated, from, until, data: bytes.subarray(data, data + size) };
    }),
  };
}

/**
 * Whether an entry's own header says of method and size what the directory says of them: whoever reads the
 * archive as a stream believes the header, and waits for ever for what is not there. Sizes that were not
 * known yet when the header was written stand behind the data instead.
 */
function agreesWithHeader(
  view: DataView,
  { from, isDeflated, size }: { readonly from: number; readonly isDeflated: boolean; readonly size: number },
): boolean {
  const flags = view.getUint16(from + 6, true);
  const isSizeLater = (flags & 8) !== 0;
  return (
    view.getUint32(from, true) === ENTRY_HEADER &&
    view.getUint16(from + 8, true) === (isDeflated ? 8 : 0) &&
    (isSizeLater || view.getUint32(from + 18, true) === size)
  );
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_TAIL); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/** The whole content of an entry that is known to be small. */
export function inflate(entry: ZipEntry): Uint8Array {
  return entry.isDeflated ? inflateSync(entry.data) : entry.data;
}

const PIECE = 1 << 16;

/** True where the entries together unpack to more bytes than `limit`; no more than that is ever unpacked. */
export function exceeds(entries: readonly ZipEntry[], limit: number): boolean {
  let total = 0;
  for (const entry of entries) {
    if (!entry.isDeflated) total += entry.data.length;
    const inflater = new Inflate((chunk) => {
      total += chunk.length;
    });
    for (let at = 0; entry.isDeflated && at < entry.data.length && total <= limit; at += PIECE) {
      inflater.push(entry.data.subarray(at, at + PIECE), at + PIECE >= entry.data.length);
    }
    if (total > limit) return true;
  }
  return false;
}
