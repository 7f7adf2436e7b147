const ZERO = 48;

/** The whole number whose digits stand there; NaN where another sign does, or none. */
export function numberIn(text: string, from: number, until: number): number {
  let number = from < until ? 0 : Number.NaN;
  for (let place = from; place < until; place += 1) {
    const digit = text.charCodeAt(place) - ZERO;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}
