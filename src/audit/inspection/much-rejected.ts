import type { Inspection } from '../../model/inspection.js';

/** Rows that could not be read, of all rows of the logs that were. */
export interface RejectedRows {
  readonly rejected: number;
  readonly rows: number;
}

/** So many rejected rows that an audit of the logs would be refused; null where they are not. `most`: 0 to 1. */
export function muchRejected({ files }: Pick<Inspection, 'files'>, most: number): RejectedRows | null {
  const logs = files.filter((file) => file.understood);
  const rows = logs.reduce((sum, log) => sum + log.rows.all, 0);
  const rejected = logs.reduce((sum, log) => sum + log.rows.rejected, 0);
  return rejected > rows * most ? { rejected, rows } : null;
}
