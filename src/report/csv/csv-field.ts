import { Buffer } from 'node:buffer';
import type { TableValue } from '../table-value.js';
import { type ByteBlock, type ByteText, bytesOfText, putBytes, putNumber, putText } from './byte-block.js';
import { putDate, putInstant } from './byte-instant.js';

/** Needs nothing of what is below: nearly all texts, seen at one look. */
const plain = /^[A-Za-z0-9][ !#-+\--~]*$/;
/** Quotes and line ends are quoted, and so is a comma; a spreadsheet takes a field that begins as a formula for one. */
const formulaStart = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;
const notOneByte = /[^\0-\x7f]/;

/** Of a column: most columns hold few texts, again and again. */
export function fieldWriter(): (value: TableValue, block: ByteBlock) => void {
  const putField = textWriter();
  return (value, block) => {
    switch (value.kind) {
      case 'none':
        return;
      case 'text':
        putField(value.text, block);
        return;
      case 'code':
        putField(value.code, block);
        return;
      case 'count':
        putNumber(block, value.count);
        return;
      case 'seconds':
        putNumber(block, roundedTo(value.seconds, 1000));
        return;
      case 'share':
        putNumber(block, roundedTo(value.share, 1e6));
        return;
      case 'points':
        putNumber(block, roundedTo(value.points, 1e3));
        return;
      case 'instant':
        putInstant(block, value.at);
        return;
      case 'date':
        putDate(block, value.date);
    }
  };
}

/** Without the noise of binary fractions. */
function roundedTo(value: number, scale: number): number {
  return Math.round(value * scale) / scale;
}

/** So many different texts are no longer few: from then on each is put anew, and none looked for. */
const mostRemembered = 1000;

function textWriter(): (text: string, block: ByteBlock) => void {
  const known = new Map<string, Uint8Array>();
  return (text, block) => {
    if (known.size === mostRemembered) {
      putText(block, csvText(text));
      return;
    }
    const seen = known.get(text);
    const bytes = seen ?? bytesOfText(csvText(text));
    if (seen === undefined) known.set(text, bytes);
    putBytes(block, bytes);
  };
}

function csvText(text: string): ByteText {
  if (plain.test(text)) return text;
  const written = quoted(text);
  return notOneByte.test(written) ? Buffer.from(written).toString('latin1') : written;
}

/** Control characters, and what turns or hides the text beside it: a name must not steer the screen that shows the file. */
const unwanted = /(?![\t\n\r\u00ad])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function quoted(whole: string): string {
  const text = whole.replace(unwanted, '');
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
