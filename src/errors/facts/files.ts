import type { Told } from '../told.js';
import type { RefusedContainer } from './refused-files.js';

/** Mistakes about a file, whatever it is for. */
export interface FileFacts {
  /** `inProject`: the project file names it. */
  'file-not-found': { readonly file: string; readonly inProject?: boolean };
  'not-a-file': { readonly file: string };
  'no-files-match': { readonly pattern: string; readonly inProject?: boolean };
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
  /** Two entries of `inputs` that match one log and say different things of it: under which keys, and where they stand. */
  'inputs-contradict': {
    readonly file: string;
    readonly keys: readonly string[];
    readonly entries: readonly string[];
  };
  'no-such-member': { readonly file: string; readonly member: string; readonly names: readonly string[] };
  'archive-without-logs': { readonly file: string; readonly names: readonly string[] };
}
