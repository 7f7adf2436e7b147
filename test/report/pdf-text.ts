import { spawnSync } from 'node:child_process';

interface PdfPage {
  /** What stands in its corner. */
  readonly number: string;
  readonly text: string;
}

/** The pages of a report that was printed, without what stands in their margins; null where there is no pdftotext. */
export function pdfText(bytes: Uint8Array): readonly PdfPage[] | null {
  const { error, stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (error !== undefined) return null;
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => {
      const lines = page.trim().split('\n');
      const number = lines.find((line) => /^Sida \d+ av \d+$/.test(line)) ?? '';
      return {
        number,
        text: lines.filter((line) => line !== number && !line.startsWith('Lindåsa kommun ·')).join('\n'),
      };
    });
}
