import { inflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';

/** One entry of a zip archive, as its directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  /** True where it is encrypted, or packed in a way that we do not know. */
  readonly isSealed: boolean;
  /** Check sum of its content. */
  readonly crc: number;
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
const STORED = 0;
const DEFLATED = 8;

/** An entry as the directory has it. */
interface Listed {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly size: number;
  readonly from: number;
}

/** The directory of an archive; null where it cannot be read. */
export function readZip(bytes: Uint8Array): ZipArchive | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const directory = view.getUint32(end + 16, true);
  const inOrder = readDirectory(bytes, view, { at: directory, count: view.getUint16(end + 10, true) });
  if (inOrder === null || inOrder.some(({ from }) => from + 30 > directory)) return null;
  if (inOrder.some((entry) => !agreesWithHeader(view, entry))) return null;
  return {
    tail: bytes.subarray(directory),
    entries: inOrder.map(({ name, method, isEncrypted, crc, size, from }, index) => {
      const data = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
      return {
        name,
        isDeflated: method === DEFLATED,
        isSealed: isEncrypted || (method !== DEFLATED && method !== STORED),
        crc,
        from,
        until: inOrder[index + 1]?.from ?? directory,
        data: bytes.subarray(data, data + size),
      };
    }),
  };
}

/** The entries in the order in which they stand in the archive; null where the directory ends early. */
function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  directory: { readonly at: number; readonly count: number },
): readonly Listed[] | null {
  const listed: Listed[] = [];
  let { at } = directory;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    listed.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      from: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return listed.sort((one, other) => one.from - other.from);
}

/**
 * Whether an entry's own header says of method and size what the directory says of them: whoever reads the
 * archive as a stream believes the header, and waits for ever for what is not there. Sizes that were not
 * known yet when the header was written stand behind the data instead.
 */
function agreesWithHeader(view: DataView, { from, method, size }: Listed): boolean {
  const flags = view.getUint16(from + 6, true);
  const isSizeLater = (flags & 8) !== 0;
  return (
    view.getUint32(from, true) === ENTRY_HEADER &&
    view.getUint16(from + 8, true) === method &&
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

/**
 * The whole content of an entry; null where it is more than `limit` bytes, of which no more are ever unpacked.
 * Throws where the entry is damaged.
 */
export function inflate(entry: ZipEntry, limit: number): Uint8Array | null {
  if (entry.isDeflated) return upTo(limit, (options) => inflateRawSync(entry.data, options));
  return entry.data.length > limit ? null : entry.data;
}

/** What `unpack` gives; null where that is more than `limit` bytes. */
export function upTo(
  limit: number,
  unpack: (options: { readonly maxOutputLength: number }) => Uint8Array,
): Uint8Array | null {
  try {
    return unpack({ maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    if (isTooMuch(error)) return null;
    throw error;
  }
}

function isTooMuch(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  );
}

const PIECE = 1 << 16;

/** Passes the content of entries on, a piece at a time; ends where the receiver has had enough. Throws where one is damaged. */
export function inflatePieces(
  entries: readonly ZipEntry[],
  receive: (piece: Uint8Array, entry: ZipEntry) => 'go-on' | 'enough',
): void {
  for (const entry of entries) {
    if (!entry.isDeflated) {
      if (receive(entry.data, entry) === 'enough') return;
      continue;
    }
    let isEnough = false;
    const inflater = new Inflate((piece) => {
      if (!isEnough) isEnough = receive(piece, entry) === 'enough';
    });
    for (let at = 0; at < entry.data.length && !isEnough; at += PIECE) {
      inflater.push(entry.data.subarray(at, at + PIECE), at + PIECE >= entry.data.length);
    }
    if (isEnough) return;
  }
}
