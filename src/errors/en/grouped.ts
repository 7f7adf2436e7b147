import { groupedDigits } from '../grouped-digits.js';

export function grouped(number: number): string {
  return groupedDigits(String(number), ',');
}
