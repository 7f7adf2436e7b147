import type { Progress } from '../../progress.js';
import type { Language, Words } from '../../report/words/words.js';
import type { AuditOptions } from '../options/audit-options-schema.js';

/** What is asked about: the command line, and in which language to answer. */
export interface DoctorQuestion {
  readonly files: readonly string[];
  readonly options: AuditOptions;
  readonly cwd: string;
  readonly language: Language;
  readonly words: Words;
  /** Who hears how far the reading of the logs has come. */
  readonly progress: Progress;
}
