import { Buffer } from 'node:buffer';
import { remembered } from '../../calendar/remembered.js';
import { formatDate, wallTime } from '../../calendar/zone.js';
import type { Instant } from '../../model/time.js';
import type { TableValue } from '../table-value.js';
import { type ByteBlock, type ByteText, putByte, putNumber, putText, putTwoDigits } from './byte-block.js';

/** Quotes and line ends are quoted, and so is a comma; a spreadsheet takes a field that begins as a formula for one. */
const notPlain = /[",\r\n]|^[=+\-@\t]/;
const formulaStart = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;
const notOneByte = /[^\0-\x7f]/;

/** Of a column: most columns hold few texts, again and again. */
export function fieldWriter(): (value: TableValue, block: ByteBlock) => void {
  const textField = rememberedWhileFew(csvText);
  return (value, block) => {
    switch (value.kind) {
      case 'none':
        return;
      case 'text':
        putText(block, textField(value.text));
        return;
      case 'code':
        putText(block, textField(value.code));
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
        putText(block, dateText(value.date));
    }
  };
}

const dateText = remembered(formatDate);

/** The same as `formatInstant`. */
function putInstant(block: ByteBlock, at: Instant): void {
  const { date, millisecondOfDay, offsetMinutes } = wallTime(at);
  const seconds = Math.floor(millisecondOfDay / 1000);
  putText(block, dateText(date));
  putByte(block, LETTER_T);
  putClock(block, Math.floor(seconds / 60));
  putByte(block, COLON);
  putTwoDigits(block, seconds % 60);
  putByte(block, offsetMinutes < 0 ? MINUS : PLUS);
  putClock(block, Math.abs(offsetMinutes));
}

const [LETTER_T, COLON, MINUS, PLUS] = [84, 58, 45, 43];

function putClock(block: ByteBlock, minutes: number): void {
  const hours = Math.floor(minutes / 60);
  putTwoDigits(block, hours);
  putByte(block, COLON);
  putTwoDigits(block, minutes - 60 * hours);
}

/** Without the noise of binary fractions. */
function roundedTo(value: number, scale: number): number {
  return Math.round(value * scale) / scale;
}

/** So many different texts are no longer few: from then on each is made anew, and none looked for. */
const mostRemembered = 1000;

function rememberedWhileFew(make: (text: string) => ByteText): (text: string) => ByteText {
  const known = new Map<string, ByteText>();
  return (text) => {
    if (known.size === mostRemembered) return make(text);
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

function csvText(text: string): ByteText {
  const written = notPlain.test(text) ? quoted(text) : text;
  return notOneByte.test(written) ? Buffer.from(written).toString('latin1') : written;
}

function quoted(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
