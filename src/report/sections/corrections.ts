import type { HiddenCell } from '../../model/cell.js';
import type { CorrectionFigures } from '../../model/result.js';
import type { Share } from '../../model/share.js';
import { isHidden } from '../cells.js';
import { type Block, heading, paragraph } from '../document/block.js';
import { swedish, unitName } from '../document/inline.js';
import { numeric, type Row, table, textual } from '../document/table.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { onSide } from '../view-target.js';
import type { Words } from '../words/words.js';
import { fileName } from './method.js';

/** What was corrected by hand, by unit and reason, and what the figures were without it. */
export function correctionPart({ result: { corrections }, rules, words }: ReportContext): readonly Block[] {
  if (corrections === null) return [];
  const { title, intro, hidden } = words.corrections.correctionSectionWords;
  return [
    heading(3, title),
    paragraph(intro(fileName(corrections.file), corrections.rows)),
    ...(corrections.counts === null ? [paragraph(hidden)] : countTable(corrections.counts, words)),
    changeTable(corrections, rules, words),
  ];
}

function countTable(counts: NonNullable<CorrectionFigures['counts']>, words: Words): readonly Block[] {
  if (counts.length === 0) return [];
  const { counts: caption, unit, kind, reason, contacts } = words.corrections.correctionSectionWords;
  const { capital, count } = words.format;
  const counted = table({
    id: 'tabell-rattelser',
    caption,
    columns: [textual(unit), textual(kind), textual(reason), numeric(contacts)],
    rows: counts.map((row) => ({
      head: unitName(row.unit),
      cells: [capital(words.codes.correctionWords[row.kind]), row.reason, count(row.contacts)],
    })),
  });
  return [counted];
}

function changeTable(
  { rules: changes }: CorrectionFigures,
  rules: readonly RuleContext[],
  words: Words,
): Block {
  const { change, changeNote, promise, before, after, difference } = words.corrections.correctionSectionWords;
  return table({
    id: 'tabell-fore-efter',
    caption: change,
    note: changeNote,
    columns: [textual(promise), ...[before, after, difference].map(numeric)],
    rows: changes.flatMap(({ rule, before: was, after: is }): readonly Row[] => {
      const found = rules.find((context) => context.rule.rule === rule);
      if (found === undefined) return [];
      const { whole } = found.main;
      const cells = isHidden(whole) ? hiddenCells(whole, words) : changeCells(was, is, found);
      return [{ head: swedish(found.rule.title), cells }];
    }),
  });
}

/** A promise that may not be told of is not left out: else the reader takes the others for all. */
function hiddenCells({ hidden }: HiddenCell, { codes }: Words): readonly string[] {
  const why = codes.hiddenWords[hidden];
  return [why, why, '–'];
}

function changeCells(
  was: Share | null,
  is: Share | null,
  { side, names, words: { format } }: RuleContext,
): readonly string[] {
  const shown = (share: Share | null): string =>
    share === null ? '–' : `${format.percent(onSide(share, side).value, 1)} ${names.after}`;
  const difference =
    was === null || is === null ? '–' : format.points(onSide(is, side).value - onSide(was, side).value);
  return [shown(was), shown(is), difference];
}
