import { table } from './markdown.js';
import { mailRows, type Proportion, proportionsOf } from './proportions.js';
import type { TownYear } from './town-year.js';

/** What the year is made of, beside what was asked for. */
export function compositionOf({ noted, inLegs }: TownYear): string {
  const rows = mailRows(noted);
  const all = rows.reduce((sum, [, count]) => sum + count, 0);
  return [
    '## What the year is made of',
    table(
      ['proportion', 'asked for', 'made'],
      proportionsOf(noted).map(({ what, asked, made }) => [what, askedText(asked), percent(made)]),
    ),
    `Of the calls that came in ${inLegs} are told in legs.`,
    table(
      ['mail', 'rows', 'share'],
      rows.map(([kind, count]) => [kind, String(count), percent(count / all)]),
    ),
  ].join('\n\n');
}

function askedText([least, most]: Proportion['asked']): string {
  return least === most ? percent(least) : `${percent(least)} to ${percent(most)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
