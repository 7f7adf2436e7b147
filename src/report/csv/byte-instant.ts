import { remembered } from '../../calendar/remembered.js';
import { formatDate, wallTime } from '../../calendar/zone.js';
import type { Instant, LocalDate } from '../../model/time.js';
import { type ByteBlock, bytesOfText, makeRoom, putBytes, setTwoDigits } from './byte-block.js';

const [LETTER_T, COLON, MINUS, PLUS] = [84, 58, 45, 43];
/** `T06:15:02+01:00` */
const CLOCK_LENGTH = 15;

/** The same as `formatInstant`. */
export function putInstant(block: ByteBlock, at: Instant): void {
  const { date, millisecondOfDay, offsetMinutes } = wallTime(at);
  const second = Math.floor(millisecondOfDay / 1000);
  const minute = Math.floor(second / 60);
  putDate(block, date);
  makeRoom(block, CLOCK_LENGTH);
  const { bytes, length } = block;
  bytes[length] = LETTER_T;
  setClock(bytes, length + 1, minute);
  bytes[length + 6] = COLON;
  setTwoDigits(bytes, length + 7, second - 60 * minute);
  bytes[length + 9] = offsetMinutes < 0 ? MINUS : PLUS;
  setClock(bytes, length + 10, Math.abs(offsetMinutes));
  block.length += CLOCK_LENGTH;
}

export function putDate(block: ByteBlock, date: LocalDate): void {
  putBytes(block, dateBytes(date));
}

const dateBytes = remembered((date) => bytesOfText(formatDate(date)));

function setClock(bytes: Uint8Array, place: number, minutes: number): void {
  const hours = Math.floor(minutes / 60);
  setTwoDigits(bytes, place, hours);
  bytes[place + 2] = COLON;
  setTwoDigits(bytes, place + 3, minutes - 60 * hours);
}
