import type { RefusedContainer } from '../errors.js';
import { readZip, type ZipArchive } from './zip.js';

export type Container =
  | { readonly kind: 'text' }
  | { readonly kind: 'xlsx'; readonly archive: ZipArchive }
  | { readonly kind: 'refused'; readonly as: RefusedContainer };

/** What a file is by its first bytes, whatever its name says. */
export function containerOf(bytes: Uint8Array): Container {
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused(isEncrypted(bytes) ? 'encrypted' : 'xls');
  if (begins(bytes, [0x50, 0x4b])) return zipContainer(bytes);
  if (begins(bytes, [0x1f, 0x8b])) return refused('gzip');
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) return refused('pdf');
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1').trimStart().toLowerCase();
  if (/^(?:ï»¿)?\s*<(?:!doctype html|html|table)/.test(start)) return refused('html');
  return isBinary(bytes) ? refused('binary') : { kind: 'text' };
}

function refused(as: RefusedContainer): Container {
  return { kind: 'refused', as };
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** A workbook with a password is an old-style container around an entry of this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

function zipContainer(bytes: Uint8Array): Container {
  const archive = readZip(bytes);
  if (archive === null) return refused('damaged');
  const names = new Set(archive.entries.map(({ name }) => name));
  if (names.has('xl/workbook.xml')) return { kind: 'xlsx', archive };
  if (names.has('xl/workbook.bin')) return refused('xlsb');
  if (names.has('word/document.xml')) return refused('word');
  return refused(names.has('content.xml') ? 'ods' : 'zip');
}

/** Control characters that no text has, and not the zero bytes of UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  const others = controls.filter((byte) => byte !== 0).length;
  return others * 50 > start.length;
}
