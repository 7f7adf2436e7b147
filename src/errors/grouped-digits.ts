/** The digits of a whole number in groups of three, with the mark of a language between them. */
export function groupedDigits(digits: string, thousands: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, thousands);
}
