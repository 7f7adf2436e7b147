import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a report is made ready, and what keeps the earlier one until the new is in place. */
export interface OutputPlaces {
  readonly folder: string;
  /** Who is writing; the second where nothing can be made beside the folder. */
  readonly locks: readonly [string, string];
  /** A folder of the new report, beside the folder that it becomes. */
  readonly fresh: string;
  /** The folder that `fresh` takes the place of. */
  readonly earlier: string;
  /** A folder of our own in the report's folder, with the three below. */
  readonly inside: string;
  /** New files, perhaps half written. */
  readonly staged: string;
  /** New files, all of them whole: whoever finds them may put them in place. */
  readonly whole: string;
  /** What stood where `whole` goes. */
  readonly replaced: string;
}

/** All names begin with a dot and say whose they are. The folder that the report's folder lies in must be there. */
export function placesOf(asked: string): OutputPlaces {
  const folder = realPathOf(asked);
  const beside = join(dirname(folder), `.${basename(folder)}.servicematning`);
  const inside = join(folder, '.servicematning');
  return {
    folder,
    locks: [`${beside}-lock`, `${inside}-lock`],
    fresh: `${beside}-new`,
    earlier: `${beside}-earlier`,
    inside,
    staged: join(inside, 'new'),
    whole: join(inside, 'whole'),
    replaced: join(inside, 'replaced'),
  };
}

/** A folder has one real path, so that a link to it leads to the same lock. */
function realPathOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return join(realpathSync(dirname(folder)), basename(folder));
  }
}
