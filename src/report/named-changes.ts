import type { ChangeCell, ChangeFigures } from '../model/comparison.js';
import { unitsByChange } from './view-comparison.js';
import type { Side } from './view-target.js';
import type { Words } from './words/words.js';

export interface NamedChange {
  readonly name: string;
  readonly of: 'group' | 'board' | 'unit';
  readonly cell: ChangeCell;
}

export interface ChangeTelling {
  readonly side: Side;
  readonly words: Words;
  /** Whether only the channels that both measured are compared. */
  readonly isRestricted: boolean;
}

/** All contacts, the units that both have, channels, kinds, boards and units, in the order in which they are shown. */
export function namedChanges(
  figures: ChangeFigures,
  { side, words, isRestricted }: ChangeTelling,
): readonly NamedChange[] {
  const { codes, comparison, format } = words;
  const { comparisonWords } = comparison;
  const { whole, channels, organisationKinds, commonUnits, units, newUnits, vanishedUnits } = figures;
  const hasOthers = newUnits.length + vanishedUnits.length > 0 && units.length > 0;
  const group = (name: string, cell: ChangeCell): NamedChange => ({ name, of: 'group', cell });
  return [
    group(isRestricted ? comparisonWords.allShared : comparisonWords.all, whole),
    ...(hasOthers ? [group(comparisonWords.commonUnits(units.length), commonUnits)] : []),
    ...(channels.length > 1
      ? channels.map(({ channel, cell }) => group(format.capital(codes.channelWords[channel]), cell))
      : []),
    ...organisationKinds.map(({ kind, cell }) => {
      const name = kind === null ? codes.unknownKindWord : codes.organisationKindGroupWords[kind];
      return group(format.capital(name), cell);
    }),
    ...boardsBeside(figures).map(({ board, cell }) => ({ name: board, of: 'board', cell }) as const),
    ...unitsByChange(units, side).map(({ unit, cell }) => ({ name: unit, of: 'unit', cell }) as const),
  ];
}

/** The boards that both have; one that all contacts belong to would say the same again. */
function boardsBeside({ boards, whole }: ChangeFigures): ChangeFigures['boards'] {
  return boards.length > 1 ? boards : boards.filter(({ cell }) => countsOf(cell) !== countsOf(whole));
}

function countsOf(cell: ChangeCell): string {
  if ('hidden' in cell) return 'hidden';
  const { earlier, present } = cell;
  return [earlier?.met, earlier?.judged, present?.met, present?.judged].join();
}
