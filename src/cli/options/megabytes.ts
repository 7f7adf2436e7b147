/** How many MB a text names: `600`, `1,5 MB`; null where it is no number above 0. */
export function megabytesIn(text: string): number | null {
  const digits = text.replace(/\s*MB$/i, '').replace(',', '.');
  const megabytes = Number(digits);
  return digits !== '' && Number.isFinite(megabytes) && megabytes > 0 ? megabytes : null;
}
