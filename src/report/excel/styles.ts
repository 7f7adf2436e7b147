import type { ConditionalFormattingRule, Style } from 'exceljs';
import type { TableValue } from '../table-value.js';
import type { Words } from '../words/words.js';

type CellStyle = Partial<Style>;

const face = { name: 'Calibri', family: 2, size: 11 } as const;
const top = { vertical: 'top' } as const;
/** Off the line to the next column, whose text begins there. */
const toTheRight = { horizontal: 'right', indent: 1 } as const;
const number = { ...top, ...toTheRight };

/** Text format, so that a cell edited by hand stays text even if it begins as a formula does. */
const textStyle: CellStyle = { numFmt: '@', alignment: { ...top, wrapText: true } };
const plainStyle: CellStyle = { alignment: { ...top, wrapText: true } };

/** One object for each: exceljs looks a style up by identity. */
const styles: Record<TableValue['kind'], CellStyle> = {
  none: plainStyle,
  text: plainStyle,
  code: plainStyle,
  count: { numFmt: '#,##0', alignment: number },
  seconds: { numFmt: '[h]:mm:ss', alignment: number },
  share: { numFmt: '0.0%', alignment: number },
  points: { numFmt: '0.0', alignment: number },
  instant: { numFmt: 'yyyy-mm-dd hh:mm:ss', alignment: top },
  date: { numFmt: 'yyyy-mm-dd', alignment: top },
};

const formulaStart = /^[=+\-@\t\r]/;

/** A word among numbers stands as they do. */
const wordAmongNumbers: CellStyle = { alignment: number };

const numbers: ReadonlySet<TableValue['kind']> = new Set(['count', 'seconds', 'share', 'points']);

export function isNumber({ kind }: TableValue): boolean {
  return numbers.has(kind);
}

export function styleOf(value: TableValue, isInNumbers: boolean): CellStyle {
  if (value.kind !== 'text') return styles[value.kind];
  if (formulaStart.test(value.text)) return textStyle;
  return isInNumbers ? wordAmongNumbers : styles.text;
}

const textHeading: CellStyle = {
  font: { ...face, bold: true, color: { argb: 'FF17202B' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3EAF2' } },
  alignment: { vertical: 'bottom', wrapText: true },
  border: { bottom: { style: 'thin', color: { argb: 'FF66727F' } } },
};

const numberHeading: CellStyle = {
  ...textHeading,
  alignment: { ...textHeading.alignment, ...toTheRight },
};

export function headingStyle(isOfNumbers: boolean): CellStyle {
  return isOfNumbers ? numberHeading : textHeading;
}

/** Cells to fill in by hand. */
export const entryStyle: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8DC' } },
  alignment: { ...top, wrapText: true },
  border: {
    top: { style: 'thin', color: { argb: 'FFB8C0C8' } },
    left: { style: 'thin', color: { argb: 'FFB8C0C8' } },
    bottom: { style: 'thin', color: { argb: 'FFB8C0C8' } },
    right: { style: 'thin', color: { argb: 'FFB8C0C8' } },
  },
};

export const noticeStyle: CellStyle = {
  font: { ...face, bold: true, size: 13, color: { argb: 'FF8A1538' } },
  alignment: { vertical: 'top', wrapText: false },
};

/** Columns whose words are marked. */
export const markedColumns: ReadonlySet<string> = new Set(['verdict', 'standing', 'agrees']);

const grave = { ink: 'FF8A1538', fill: 'FFFBE3EA' };
const mild = { ink: 'FF8A4E00', fill: 'FFFDF0DC' };

/** The word stands in the cell; colour only helps the eye to find it. */
export function markRules({ codes, workbook }: Words): ConditionalFormattingRule[] {
  const { outcomeWords, standingWords } = codes;
  const marks = [
    { word: outcomeWords.unanswered, ...grave },
    { word: outcomeWords.late, ...mild },
    { word: standingWords['improvement-area'], ...grave },
    { word: standingWords.watch, ...mild },
    { word: workbook.workbookWords.differs, ...grave },
  ];
  return marks.map(({ word, ink, fill }, index) => ({
    type: 'cellIs',
    operator: 'equal',
    priority: index + 1,
    formulae: [`"${word}"`],
    style: {
      font: { bold: true, color: { argb: ink } },
      fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } },
    },
  }));
}
