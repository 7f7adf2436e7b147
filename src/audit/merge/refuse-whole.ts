import { formatDate, localDate } from '../../calendar/zone.js';
import { userError } from '../../errors/errors.js';
import type { Language } from '../../report/words/words.js';
import { refuseRejectedShare } from '../rejected.js';
import type { TallyPart } from '../tally/tally-part.js';
import { addBalances, rejectedIn } from './merged-counts.js';

type Parts = readonly [TallyPart, ...TallyPart[]];

/** A log of which much could not be read gives no measurement, however few of the rows stand in each part. */
export function refuseMuchRejected(
  parts: Parts,
  limit: { readonly maxRejected: number; readonly language: Language },
): void {
  const { rows } = addBalances(parts.map(({ balance }) => balance));
  refuseRejectedShare(
    {
      rows: rows.total,
      rejected: rejectedIn(rows),
      examples: parts.flatMap((part) => part.rejected),
      files: parts.flatMap((part) => part.inputs),
    },
    limit,
  );
}

/** A report about nothing would look like a result. */
export function refuseEmptyPeriod(parts: Parts): void {
  const { contacts } = addBalances(parts.map(({ balance }) => balance));
  if (contacts.parts.some(({ part, count }) => part === 'in-period' && count > 0)) return;
  const inputs = parts.flatMap((part) => part.inputs);
  const firsts = inputs.flatMap(({ first }) => first ?? []);
  const lasts = inputs.flatMap(({ last }) => last ?? []);
  if (firsts.length === 0) throw userError('no-events', { files: inputs.map(({ file }) => file) });
  const { period } = parts[0].measured;
  throw userError('period-without-data', {
    period: `${formatDate(period.from)}..${formatDate(period.until)}`,
    first: formatDate(localDate(firsts.reduce((one, other) => Math.min(one, other)))),
    last: formatDate(localDate(lasts.reduce((one, other) => Math.max(one, other)))),
    contacts: contacts.total,
  });
}

/** A correction that no part has the contact of would be lost without a word. */
export function refuseUnknownCorrections(parts: Parts): void {
  const { corrections } = parts[0].measured;
  if (corrections === null) return;
  const used = new Set(parts.flatMap(({ correctionRows }) => correctionRows));
  const rows = corrections.rows.filter((row) => !used.has(row));
  if (rows.length > 0) throw userError('corrections-in-no-part', { file: corrections.file, rows });
}
