import exceljs from 'exceljs';

/** A workbook, or some of its sheets, as text: each sheet's frame, then its rows with type, value and number format of every cell. */
export async function workbookDump(
  bytes: Uint8Array,
  only: readonly string[] | null = null,
): Promise<string> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return `${workbook.worksheets
    .filter(({ name }) => only === null || only.includes(name))
    .map(sheetDump)
    .join('\n\n')}\n`;
}

function sheetDump(sheet: exceljs.Worksheet): string {
  const [view] = sheet.views;
  const frozen = view?.state === 'frozen' ? `${view.xSplit ?? 0} kolumn, ${view.ySplit ?? 0} rad` : 'nej';
  const lines = [
    `== ${sheet.name}`,
    `filter ${JSON.stringify(sheet.autoFilter)}; frusen ${frozen}; sidhuvud ${sheet.headerFooter.oddHeader ?? ''}`,
  ];
  sheet.eachRow((row, number) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: false }, (cell) => cells.push(`${cell.address}=${cellDump(cell)}`));
    lines.push(`${number}: ${cells.join(' | ')}`);
  });
  return lines.join('\n');
}

function cellDump({ value, numFmt, formula, result }: exceljs.Cell): string {
  const format = numFmt === undefined || numFmt === 'General' ? '' : ` {${numFmt}}`;
  if (value instanceof Date && numFmt === '[h]:mm:ss') return `${secondsOf(value)} s${format}`;
  if (value instanceof Date) return `${value.toISOString().slice(0, 19)}${format}`;
  if (formula !== undefined) return `=${formula} → ${Number(result).toFixed(6)}${format}`;
  return `${JSON.stringify(value)}${format}`;
}

/** The reader makes dates of durations: days since 1899-12-30. */
function secondsOf(value: Date): number {
  return (value.getTime() - Date.UTC(1899, 11, 30)) / 1000;
}
