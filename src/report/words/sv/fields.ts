import type { MissingColumn } from '../../../model/event.js';

/** What a register or log can tell, named as a column is: `uppgiften Mottagningsbekräftelse`. */
export const fieldWords: Record<MissingColumn, string> = {
  received: 'mottagen',
  registered: 'registrerad',
  complete: 'komplett',
  adjusted: 'justerad',
  discovered: 'upptäckt',
  acknowledged: 'mottagningsbekräftelse',
  noticed: 'besked',
  answered: 'besvarad',
  closed: 'avslutad',
  channel: 'ankomstsätt',
  board: 'nämnd',
  unit: 'enhet',
  named: 'namn uppgivet',
  category: 'ärendetyp',
  complexity: 'enkelt eller komplext',
  extensive: 'omfattande',
  transfers: 'vidarekopplingar',
  measure: 'åtgärd',
  'feedback-received': 'svaret bekräftar mottagandet',
  'feedback-measure': 'svaret anger åtgärd',
  'feedback-plan': 'svaret anger tidsplan',
  'feedback-contact-person': 'svaret anger kontaktperson',
  wait: 'väntetid',
};
