import type {
  AccountBeside,
  AccountsBeside,
  ChangeCell,
  ChangeFigures,
  ComparisonFigures,
  HiddenChange,
  ReadingComparison,
} from '../../model/comparison.js';

/** The comparison with every cell hidden that not both published measurements tell. */
export function publishComparison(comparison: ComparisonFigures): ComparisonFigures {
  return {
    ...comparison,
    rules: comparison.rules.map((rule) => ({
      ...rule,
      readings: rule.readings.map(publishReading),
      accounts: rule.accounts === null ? null : publishAccounts(rule.accounts),
    })),
  };
}

function publishReading(reading: ReadingComparison): ReadingComparison {
  const { figures, times } = reading;
  return {
    ...reading,
    figures: figures === null ? null : publishFigures(figures),
    times: times === null ? null : published(times),
  };
}

function publishAccounts({ earlier, present }: AccountsBeside): AccountsBeside {
  return { earlier: earlier.map(publishRow), present: present.map(publishRow) };
}

function publishRow(row: AccountBeside): AccountBeside {
  return row.mayPublish ? row : { ...row, counts: { hidden: 'few' } };
}

function publishFigures(figures: ChangeFigures): ChangeFigures {
  const { whole, channels, organisationKinds, boards, commonUnits, units } = figures;
  return {
    ...figures,
    whole: published(whole),
    channels: channels.map(withPublished),
    organisationKinds: organisationKinds.map(withPublished),
    boards: boards.map(withPublished),
    commonUnits: published(commonUnits),
    units: units.map(withPublished),
  };
}

function withPublished<Group extends { readonly cell: ChangeCell }>(group: Group): Group {
  return { ...group, cell: published(group.cell) };
}

function published<Shown extends { readonly mayPublish: boolean }>(
  cell: Shown | HiddenChange,
): Shown | HiddenChange {
  return 'hidden' in cell || cell.mayPublish ? cell : { hidden: 'few' };
}
