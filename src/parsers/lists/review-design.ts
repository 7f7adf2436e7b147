import { z } from 'zod';
import { parseIsoDate } from '../../calendar/zone.js';
import { userError } from '../../errors/errors.js';
import type { ReviewDesign, UnitDraw } from '../../model/quality.js';
import { text } from '../column.js';
import type { Family } from '../parser.js';
import { locateColumns, type Search } from '../recognise.js';
import type { Table } from '../table/table.js';
import { type ListFile, openList } from './list-file.js';

const factColumns = { key: text('nyckel', 'key'), value: text('värde', 'value') };
const unitColumns = {
  unit: text('enhet', 'unit'),
  population: text('kontakter', 'contacts'),
  drawn: text('dragna', 'drawn'),
};

const count = z.string().regex(/^\d+$/).transform(Number).pipe(z.int());
const date = z.string().transform((written, context) => {
  const read = parseIsoDate(written);
  if (read !== null) return read;
  context.addIssue({ code: 'custom', message: 'no date' });
  return z.NEVER;
});

const facts = z.object({
  kind: z.enum(['quality', 'unanswered']),
  municipality: z.string(),
  ruleSet: z.string(),
  rule: z.string(),
  ruleTitle: z.string(),
  reading: z.string(),
  periodFrom: date,
  periodUntil: date,
  period: z.string(),
  seed: count,
  perUnit: z.enum(['ja', 'nej', 'yes', 'no']).transform((word) => word === 'ja' || word === 'yes'),
  wholeMet: count,
  wholeJudged: count,
  mailMet: count,
  mailJudged: count,
});

const draw = z.object({ unit: z.string().min(1), population: count, drawn: count });

/** How the contacts of a form were drawn, from the sheets that tell it. Throws a UserError where they do not. */
export async function readDesign(input: ListFile): Promise<ReviewDesign> {
  const written = new Map((await cellsOf(input, factColumns)).map(({ key, value }) => [key, value]));
  const told = facts.safeParse(Object.fromEntries(written));
  const units = draw.array().safeParse(await cellsOf(input, unitColumns));
  if (!told.success || !units.success || !units.data.every(isPossible) || !isPossibleCount(told.data)) {
    throw userError('not-a-review-form', { file: input.file, why: 'facts' }, { file: input.file });
  }
  const { periodFrom, periodUntil, period, wholeMet, wholeJudged, mailMet, mailJudged, ...others } =
    told.data;
  return {
    ...others,
    period: { from: periodFrom, until: periodUntil, label: period },
    units: units.data,
    whole: { met: wholeMet, judged: wholeJudged },
    mail: { met: mailMet, judged: mailJudged },
  };
}

function isPossible({ population, drawn }: UnitDraw): boolean {
  return population > 0 && drawn <= population;
}

function isPossibleCount(told: z.output<typeof facts>): boolean {
  return told.wholeMet <= told.wholeJudged && told.mailMet <= told.mailJudged;
}

async function cellsOf<Name extends string>(
  input: ListFile,
  columns: Record<Name, ReturnType<typeof text>>,
): Promise<readonly Record<string, string>[]> {
  const { table } = await openSheet(input, columns);
  const places = locateColumns(familyOf(columns), table.header);
  return [...table.rows()].map(({ cells }) =>
    Object.fromEntries(
      Object.entries<ReturnType<typeof text>>(columns).map(([name, column]) => [
        name,
        (cells[places.get(column) ?? -1] ?? '').trim(),
      ]),
    ),
  );
}

/** The one sheet that has all the columns. */
export function openSheet(
  input: ListFile,
  columns: Family['columns'],
): Promise<{ readonly table: Table; readonly family: Family }> {
  const search: Search<Family> = {
    candidates: [familyOf(columns)],
    refuse: (file) => userError('not-a-review-form', { file, why: 'sheets' }, { file }),
  };
  return openList(input, search);
}

function familyOf(columns: Family['columns']): Family {
  return {
    columns,
    needs: Object.values(columns).map((column) => [column]),
    isAnother: () => false,
  };
}
