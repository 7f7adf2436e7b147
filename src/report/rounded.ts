/** Rounds half away from 0, in spite of what binary fractions do to 0.285. */
export function roundedTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = Math.round(Math.abs(value) * scale + 1e-9) / scale;
  return value < 0 && size > 0 ? -size : size;
}
