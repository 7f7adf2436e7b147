import type { CorrectionFigures, Share } from '../../../model/result.js';
import { shownCell } from '../../cells.js';
import { type Html, html } from '../../markup.js';
import { onSide } from '../../view-target.js';
import { correctionWords } from '../../words/sv/codes.js';
import { correctionSectionWords } from '../../words/sv/corrections.js';
import { capital, count, percent, points } from '../../words/sv/format.js';
import type { ReportContext, RuleContext } from '../context.js';
import { numeric, type Row, softened, table, textual } from '../table.js';
import { fileName } from './method.js';

/** What was corrected by hand, by unit and reason, and what the figures were without it. */
export function correctionPart({ result, rules }: ReportContext): Html {
  const { corrections } = result;
  if (corrections === null) return html``;
  const { title, intro, hidden } = correctionSectionWords;
  return html`<h3>${title}</h3>
<p>${intro(fileName(corrections.file), corrections.rows)}</p>
${
  corrections.counts === null
    ? html`<p>${hidden}</p>
`
    : countTable(corrections.counts)
}${changeTable(corrections, rules)}`;
}

function countTable(counts: NonNullable<CorrectionFigures['counts']>): Html {
  if (counts.length === 0) return html``;
  const { counts: caption, unit, kind, reason, contacts } = correctionSectionWords;
  return table({
    id: 'tabell-rattelser',
    caption,
    columns: [textual(unit), textual(kind), textual(reason), numeric(contacts)],
    rows: counts.map((row) => ({
      head: softened(row.unit),
      cells: [capital(correctionWords[row.kind]), row.reason, count(row.contacts)],
    })),
  });
}

function changeTable({ rules: changes }: CorrectionFigures, rules: readonly RuleContext[]): Html {
  const { change, changeNote, promise, before, after, difference } = correctionSectionWords;
  return table({
    id: 'tabell-fore-efter',
    caption: change,
    note: changeNote,
    columns: [textual(promise), ...[before, after, difference].map(numeric)],
    rows: changes.flatMap(({ rule, before: was, after: is }): readonly Row[] => {
      const found = rules.find((context) => context.rule.rule === rule);
      if (found === undefined || shownCell(found.main.whole) === null) return [];
      return [{ head: found.rule.title, cells: changeCells(was, is, found) }];
    }),
  });
}

function changeCells(was: Share | null, is: Share | null, { side, names }: RuleContext): readonly string[] {
  const shown = (share: Share | null): string =>
    share === null ? '–' : `${percent(onSide(share, side).value, 1)} ${names.after}`;
  const difference =
    was === null || is === null ? '–' : points(onSide(is, side).value - onSide(was, side).value);
  return [shown(was), shown(is), difference];
}
