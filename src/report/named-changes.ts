import type { ChangeCell, ChangeFigures } from '../model/comparison.js';
import { unitsByChange } from './view-comparison.js';
import type { Side } from './view-target.js';
import type { Words } from './words/words.js';

export interface NamedChange {
  readonly name: string;
  readonly isUnit: boolean;
  readonly cell: ChangeCell;
}

export interface ChangeTelling {
  readonly side: Side;
  readonly words: Words;
  /** Whether only the channels that both measured are compared. */
  readonly isRestricted: boolean;
}

/** All contacts, the units that both have, channels, kinds and units, in the order in which they are shown. */
export function namedChanges(
  figures: ChangeFigures,
  { side, words, isRestricted }: ChangeTelling,
): readonly NamedChange[] {
  const { codes, comparison, format } = words;
  const { comparisonWords } = comparison;
  const { whole, channels, organisationKinds, commonUnits, units, newUnits, vanishedUnits } = figures;
  const hasOthers = newUnits.length + vanishedUnits.length > 0 && units.length > 0;
  const group = (name: string, cell: ChangeCell): NamedChange => ({ name, isUnit: false, cell });
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
    ...unitsByChange(units, side).map(({ unit, cell }) => ({ name: unit, isUnit: true, cell })),
  ];
}
