import { counted } from './format.js';

/** The part on what was corrected by hand. */
export const correctionSectionWords = {
  title: 'Corrected by hand',
  intro: (file: string, rows: number) =>
    `The file ${file} holds ${counted(rows, 'correction', 'corrections')} of what the log does not show. Each correction has a reason and a signature. Those of contacts outside the measuring period are not counted here.`,
  hidden:
    'The numbers per unit and reason are not shown. They would reveal a group of fewer than five contacts.',
  counts: 'Corrections per unit and reason',
  unit: 'Unit',
  kind: 'Correction',
  reason: 'Reason',
  contacts: 'Contacts',
  change: 'The outcome before and after the corrections',
  changeNote:
    'The other figures of the report are after the corrections. The difference is in percentage points.',
  promise: 'Promise',
  before: 'Before',
  after: 'After',
  difference: 'Difference',
};
