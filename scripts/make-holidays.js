// Writes src/calendar/usual-years.ts from the compiled program: `npm run holidays` builds first, and formats afterwards.
import { writeFileSync } from 'node:fs';
import { firstOfMonth } from '../dist/calendar/date.js';
import { listedDates } from '../dist/calendar/listed-dates.js';

const first = 2005;
const years = Array.from({ length: 40 }, (_, index) => first + index);
const lines = years.map((year) => {
  const days = listedDates(year).map((date) => date - firstOfMonth(year, 1));
  return `  [${year}, '${days.join(' ')}'],`;
});
writeFileSync(
  'src/calendar/usual-years.ts',
  `/**
 * On which days after 1 January date-holidays has the named days of the years that logs are of, in the order of
 * \`nameRulesOf\`: to load it takes longer than a small audit. Made by \`npm run holidays\`.
 */
export const usualYears: ReadonlyMap<number, string> = new Map([
${lines.join('\n')}
]);
`,
);
