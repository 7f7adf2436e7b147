import { createHash } from 'node:crypto';
import { userError } from '../../errors/errors.js';
import type { Result } from '../../model/result.js';
import { readResult } from '../../report/json/read-result.js';
import { schemaVersion } from '../../report/json/schema.js';
import { readInputFile } from './read-files.js';

export interface ResultFile {
  readonly file: string;
  readonly sha256: string;
  readonly result: Result;
}

/** Reads the `resultat.json` of a measurement; another file, a damaged one and one of another version are errors. */
export function readResultFile(path: string, folder: string): ResultFile {
  const { file, bytes } = readInputFile(path, folder);
  const read = readResult(new TextDecoder().decode(bytes));
  switch (read.is) {
    case 'result':
      return { file, sha256: createHash('sha256').update(bytes).digest('hex'), result: read.result };
    case 'other-version': {
      const facts = { file, found: read.found, expected: schemaVersion };
      throw userError('result-of-other-version', facts, { file });
    }
    case 'damaged':
      throw userError('damaged-result', { file, where: read.where }, { file });
    case 'no-result':
      throw userError('no-result-file', { file }, { file });
  }
}
