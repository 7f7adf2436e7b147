import type { Told } from '../told.js';
import type { RefusedContainer } from './refused-files.js';

/** Mistakes about a file, whatever it is for. */
export interface FileFacts {
  'file-not-found': { readonly file: string };
  'not-a-file': { readonly file: string };
  'no-files-match': { readonly pattern: string };
  'empty-file': { readonly file: string };
  /** `place`: what stands after the name of the file in each mistake; null for nothing. */
  'file-has-mistakes': {
    readonly file: string;
    readonly mistakes: readonly Told[];
    readonly place: 'row' | 'cell' | 'row-and-column' | null;
  };
  'file-exists': { readonly file: string; readonly example: string };
  'not-a-table': { readonly file: string; readonly as: RefusedContainer };
  'input-too-large': { readonly file: string; readonly mostBytes: number };
  'file-too-large': { readonly file: string };
  'archive-without-logs': { readonly file: string; readonly names: readonly string[] };
}
