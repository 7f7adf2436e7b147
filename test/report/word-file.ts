import type { PublishedResult, Result } from '../../src/model/result.js';
import { docx } from '../../src/report/word/docx.js';
import type { WordTemplate } from '../../src/report/word/template.js';

/** The full result of a run whose every property refuses to be read: a published document has no use for it. */
const forbidden = new Proxy<Result>(Object.create(null), {
  get: (_, name) => {
    throw new Error(`a published document read result.${String(name)}`);
  },
});

/** `rapport.docx` of some figures. */
export async function wordFile(
  published: PublishedResult,
  template: WordTemplate | null = null,
): Promise<Uint8Array> {
  const gates = { checks: [], strict: null };
  const files = await docx({ language: 'sv', result: forbidden, published, gates, template });
  const [file] = files;
  if (files.length !== 1 || file?.name !== 'rapport.docx' || !(file.content instanceof Uint8Array))
    throw new Error('rapport.docx was not made');
  return file.content;
}
