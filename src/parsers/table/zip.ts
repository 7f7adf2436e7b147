import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { type Directory, findDirectory, readSizes } from './zip-directory.js';

/** One entry of a zip archive, as its directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  /** True where it is encrypted, or packed in a way that we do not know. */
  readonly isSealed: boolean;
  /** Check sum of its content. */
  readonly crc: number;
  /** Bytes that it says it unpacks to. */
  readonly size: number;
  /** Its data as stored. */
  readonly data: Uint8Array;
}

export interface ZipArchive {
  /** In the order in which they stand in the archive. */
  readonly entries: readonly ZipEntry[];
}

const DIRECTORY_ENTRY = 0x02014b50;
const ENTRY_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** An entry as the directory has it. */
interface Listed extends Pick<ZipEntry, 'name' | 'crc' | 'size'> {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly from: number;
}

/** The directory of an archive; null where it cannot be read. */
export function readZip(bytes: Uint8Array): ZipArchive | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) return null;
  const listed = readDirectory(bytes, view, directory);
  if (listed === null || !listed.every((entry) => isWhole(view, entry))) return null;
  return {
    entries: listed.map(({ name, method, isEncrypted, crc, size, packed, from }) => {
      const data = dataStart(view, from);
      return {
        ...{ name, crc, size },
        isDeflated: method === DEFLATED,
        isSealed: isEncrypted || (method !== DEFLATED && method !== STORED),
        data: bytes.subarray(data, data + packed),
      };
    }),
  };
}

/** The entries in the order in which they stand in the archive; null where the directory ends early. */
function readDirectory(bytes: Uint8Array, view: DataView, directory: Directory): readonly Listed[] | null {
  const listed: Listed[] = [];
  let { at } = directory;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) return null;
    const sizes = readSizes(view, at);
    if (sizes === null) return null;
    listed.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
    });
    at = next;
  }
  return listed.sort((one, other) => one.from - other.from);
}

/** Its header is there, and all of its data. */
function isWhole(view: DataView, { from, packed }: Listed): boolean {
  if (from + 30 > view.byteLength || view.getUint32(from, true) !== ENTRY_HEADER) return false;
  return dataStart(view, from) + packed <= view.byteLength;
}

/** After the entry's own header, the name and the extra fields that it has there. */
function dataStart(view: DataView, from: number): number {
  return from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
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

/** Passes the content of an entry on, a piece at a time. Throws where it is damaged. */
export async function* inflatePieces(entry: ZipEntry): AsyncGenerator<Buffer> {
  let crc = 0;
  for await (const piece of entry.isDeflated ? inflated(entry.data) : [asBuffer(entry.data)]) {
    crc = crc32(piece, crc);
    yield piece;
  }
  if (crc !== entry.crc) throw new Error(`${entry.name}: wrong check sum`);
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Bytes of a piece, each of which costs a wait for the thread that unpacks it. */
export const PIECE = 1 << 18;

/** Unpacks no more than is asked for. */
function inflated(data: Uint8Array): AsyncIterable<Buffer> {
  const inflater = createInflateRaw({ chunkSize: PIECE });
  inflater.end(data);
  return inflater;
}
