import type { OwnFile, RefusedContainer } from '../../errors/errors.js';
import { bytesInMemory, type LogBytes } from '../log-bytes.js';
import { isMbox } from '../mail/mbox-table.js';
import { decode } from './decode.js';
import { isJson } from './json-records.js';
import { readZip, type ZipArchive } from './zip.js';

export type Container =
  | { readonly kind: 'text' }
  | { readonly kind: 'mbox' }
  | { readonly kind: 'json' }
  | { readonly kind: 'xlsx' | 'zip'; readonly archive: ZipArchive }
  | { readonly kind: 'gzip' }
  | { readonly kind: 'refused'; readonly as: RefusedContainer };

/** Bytes by which a file is known. */
const BEGINNING = 1 << 16;

/** What a file is by its first bytes, whatever its name says. */
export function containerOf(bytes: LogBytes): Container {
  const first = bytes.piece(0, BEGINNING);
  if (begins(first, [0xd0, 0xcf, 0x11, 0xe0]))
    return refused(isEncrypted(bytes.whole()) ? 'encrypted' : 'xls');
  if (begins(first, [0x50, 0x4b])) return zipContainer(bytes.whole());
  if (begins(first, [0x1f, 0x8b])) return { kind: 'gzip' };
  return unpackedContainer(first);
}

function unpackedContainer(bytes: Uint8Array): Container {
  if (begins(bytes.subarray(TAR_MARK_AT), tarMark)) return refused('tar');
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) return refused('pdf');
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1').trimStart().toLowerCase();
  if (/^(?:ï»¿)?\s*<(?:!doctype html|html|table)/.test(start)) return refused('html');
  if (/^(?:ï»¿)?<\?xml\b/.test(start)) return refused('xml');
  if (isMbox(bytes)) return { kind: 'mbox' };
  const own = ownFiles.find(([, beginning]) => beginning.test(start));
  if (own !== undefined) return refused(own[0]);
  if (totalsOfMail.test(start)) return refused('pflogsumm');
  if (lineOfMailServer.test(start)) return refused('mail-server-log');
  if (isJson(beginningOf(bytes))) return { kind: 'json' };
  return isBinary(bytes) ? refused('binary') : { kind: 'text' };
}

/** How what `split`, `tally` and `audit` have written begins, in lower case. */
const ownFiles: readonly (readonly [OwnFile, RegExp])[] = [
  ['own-log-part', /^\{\s*"schema":\s*"servicematning\/log-part"/],
  ['own-tally', /^\{\s*"schema":\s*"servicematning\/tally"/],
  ['own-result', /^\{\s*"schemaversion":\s*\d+,\s*"program":\s*\{\s*"name":\s*"servicematning"/],
];

/** How `pflogsumm` begins, and a line of the log that it sums up. */
const totalsOfMail = /^(?:postfix log summar(?:y|ies)|grand totals\s*\n-+)/;
const lineOfMailServer =
  /^(?:[a-z]{3} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dt\S+) \S+ postfix(?:-\w+)?\/[\w/-]+\[\d+\]:/;

/** An archive of Unix says `ustar` after the name and the facts of its first file. */
const TAR_MARK_AT = 257;
const tarMark = [0x75, 0x73, 0x74, 0x61, 0x72];

function beginningOf(bytes: Uint8Array): string {
  return [...decode(bytesInMemory(bytes.subarray(0, 512))).chunks()].join('');
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
  if (names.has('xl/workbook.xml')) {
    const isSealed = archive.entries.some((entry) => entry.isSealed);
    return isSealed ? refused('sealed') : { kind: 'xlsx', archive };
  }
  if (names.has('xl/workbook.bin')) return refused('xlsb');
  if (names.has('word/document.xml')) return refused('word');
  return names.has('content.xml') ? refused('ods') : { kind: 'zip', archive };
}

/** Control characters that no text has, and not the zero bytes of UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  const others = controls.filter((byte) => byte !== 0).length;
  return others * 50 > start.length;
}
