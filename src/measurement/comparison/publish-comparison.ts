import type { ChangeCell, ChangeFigures, ComparisonFigures } from '../../model/comparison.js';

/** The comparison with every cell hidden that not both published measurements tell. */
export function publishComparison(comparison: ComparisonFigures): ComparisonFigures {
  return {
    ...comparison,
    rules: comparison.rules.map((rule) => ({
      ...rule,
      readings: rule.readings.map((reading) => {
        return { ...reading, figures: reading.figures === null ? null : publishFigures(reading.figures) };
      }),
    })),
  };
}

function publishFigures(figures: ChangeFigures): ChangeFigures {
  const { whole, channels, organisationKinds, boards, commonUnits, units, times } = figures;
  return {
    ...figures,
    whole: published(whole),
    channels: channels.map(withPublished),
    organisationKinds: organisationKinds.map(withPublished),
    boards: boards.map(withPublished),
    commonUnits: published(commonUnits),
    units: units.map(withPublished),
    times: times?.mayPublish === true ? times : null,
  };
}

function withPublished<Group extends { readonly cell: ChangeCell }>(group: Group): Group {
  return { ...group, cell: published(group.cell) };
}

function published(cell: ChangeCell): ChangeCell {
  return 'hidden' in cell || cell.mayPublish ? cell : { hidden: 'few' };
}
