import type { PublishedResult } from '../../src/model/result.js';
import { docx } from '../../src/report/word/docx.js';
import type { WordTemplate } from '../../src/report/word/template.js';

/** `rapport.docx` of some figures. */
export async function wordFile(
  published: PublishedResult,
  template: WordTemplate | null = null,
): Promise<Uint8Array> {
  const gates = { checks: [], strict: null };
  const files = await docx({ language: 'sv', published, gates, template });
  const [file] = files;
  if (files.length !== 1 || file?.name !== 'rapport.docx' || !(file.content instanceof Uint8Array))
    throw new Error('rapport.docx was not made');
  return file.content;
}
