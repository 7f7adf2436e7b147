import { withGroupNames } from '../../group-names.js';
import type { Finding } from '../../model/finding.js';
import { UNKNOWN_BOARD, UNKNOWN_UNIT } from '../../model/organisation.js';
import type { PublishedResult, Result } from '../../model/result.js';

type Unlisted = Pick<Extract<Finding, { code: 'unlisted-names' }>, 'units' | 'boards'>;

/** The names that the finding of them lists; none where there is none. */
export function unlistedIn({ findings }: Pick<Result, 'findings'>): Unlisted {
  const found = findings.find((finding) => finding.code === 'unlisted-names');
  return { units: found?.units ?? [], boards: found?.boards ?? [] };
}

/** The result with a number in place of every name that only a register has and that may be a person's. */
export function withPublicGroups(result: PublishedResult): PublishedResult {
  const present = unlistedIn(result);
  const earlier = result.comparison?.earlier.unlisted ?? { units: [], boards: [] };
  const unit = numbering([...present.units, ...earlier.units], UNKNOWN_UNIT);
  const board = numbering([...present.boards, ...earlier.boards], UNKNOWN_BOARD);
  // A unit that has the name of its board stands for the board.
  const named = withGroupNames(result, { unit: (name) => unit(board(name)), board });
  return {
    ...named,
    findings: result.findings.map((finding) =>
      finding.code === 'unlisted-names'
        ? { ...finding, units: finding.units.map(unit), boards: finding.boards.map(board) }
        : finding,
    ),
    comparison: named.comparison === null ? null : withoutUnlisted(named.comparison),
  };
}

function numbering(names: readonly string[], unknown: string): (name: string) => string {
  const numbers = new Map([...new Set(names)].map((name, place) => [name, `${unknown} ${place + 1}`]));
  return (name) => numbers.get(name) ?? name;
}

function withoutUnlisted(
  comparison: NonNullable<PublishedResult['comparison']>,
): NonNullable<PublishedResult['comparison']> {
  const { unlisted: _, ...earlier } = comparison.earlier;
  return { ...comparison, earlier };
}
