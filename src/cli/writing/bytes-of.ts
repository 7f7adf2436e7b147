import type { OutputFile } from '../../report/reporter.js';

/** All of a file at once. */
export function bytesOf({ content }: OutputFile): Uint8Array {
  if (content instanceof Uint8Array) return content;
  const encoder = new TextEncoder();
  return Buffer.concat(
    [...content].map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece)),
  );
}
