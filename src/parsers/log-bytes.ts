import { createHash } from 'node:crypto';

/** The bytes of a log, wherever they lie. Several walks over them find the same ones. */
export interface LogBytes {
  readonly size: number;
  /** Those from `at`, at the most `length`; good until the next are asked for. */
  readonly piece: (at: number, length: number) => Uint8Array;
  /** All of them at once, for what cannot be read piece by piece. */
  readonly whole: () => Uint8Array;
  /** In hexadecimal, of all of them. Throws where they did not stay what they were. */
  readonly sha256: () => string;
  /** When nothing more of them is asked for. */
  readonly close: () => void;
}

/** Bytes that somebody holds: what came through a pipe, out of an archive or from another program. */
export function bytesInMemory(bytes: Uint8Array): LogBytes {
  return {
    size: bytes.length,
    piece: (at, length) => bytes.subarray(at, at + length),
    whole: () => bytes,
    sha256: () => createHash('sha256').update(bytes).digest('hex'),
    close: () => undefined,
  };
}

/** Nothing more is asked of the logs, whether they were read or not. */
export function closeAll(inputs: readonly { readonly bytes: LogBytes }[]): void {
  for (const { bytes } of inputs) bytes.close();
}
