import type { Finding } from '../../model/finding.js';
import type { DataFacts } from '../gathering/data-facts.js';
import { when } from './when.js';

export function unlistedFindings({ unlisted }: Pick<DataFacts, 'unlisted'>): readonly Finding[] {
  const units = [...unlisted.units].sort();
  const boards = [...unlisted.boards].sort();
  return when(units.length + boards.length > 0, { code: 'unlisted-names', units, boards });
}
