import { UserError } from '../../errors/errors.js';
import { publishedReporters } from '../../report/reporters.js';
import { bytesOf } from '../writing/bytes-of.js';
import type { DocumentAnswer, DocumentRequest } from './document-messages.js';
import { writtenMistake } from './written-mistake.js';

/** What a thread answers; throws where there is a bug. */
export async function answerRequest({
  format,
  input,
}: Pick<DocumentRequest, 'format' | 'input'>): Promise<DocumentAnswer> {
  try {
    const write = await publishedReporters[format]();
    const files = await write(input);
    return { files: files.map((file) => ({ ...file, content: bytesOf(file) })) };
  } catch (error) {
    if (error instanceof UserError) return { mistake: writtenMistake(error) };
    throw error;
  }
}
