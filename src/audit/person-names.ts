import type { PersonNames } from '../report/person-names.js';
import type { AuditJob } from './job.js';
import { keptApart } from './tally/person-key.js';

/** Under a key a person has the same code in every run, and in counts of parts. */
export function personNames({ key, showsPersons }: AuditJob): PersonNames {
  return {
    codeOf: key === null ? null : (person) => keptApart(person, key),
    areShown: showsPersons,
  };
}
