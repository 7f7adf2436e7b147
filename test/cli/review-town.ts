import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { inFolder } from './fake-process.js';

const units = ['bygg', 'skola', 'park'] as const;

interface Mail {
  readonly time: string;
  readonly row: string;
}

function mail(time: string, from: string, to: string, subject: string): Mail {
  return { time, row: `${time};${from};${to};${subject}` };
}

/** Thirty persons write to three units, every fifth has no answer. One subject looks like a formula. */
function mails(): readonly Mail[] {
  return Array.from({ length: 30 }, (_, number) => {
    const unit = units[number % 6 === 5 ? 2 : number % 2] ?? 'bygg';
    const [own, person] = [`${unit}@ort.example`, `person${number}@hem.example`];
    const subject = number === 3 ? '=1+1 Bygglov' : `Fråga om tomt ${number}`;
    const day = String(8 + Math.floor(number / 6)).padStart(2, '0');
    const asked = mail(`2018-10-${day} 09:${10 + number}:00`, person, own, subject);
    const answered = mail(`2018-10-${day} 15:${10 + number}:00`, own, person, `SV: ${subject}`);
    return number % 5 === 4 ? [asked] : [asked, answered];
  }).flat();
}

/** Written when the clocks had been put back: half past two came twice that night. */
const nightMails: readonly Mail[] = [
  mail('2018-10-28 02:30:00 +0100', 'natt@hem.example', 'bygg@ort.example', 'Sen fråga'),
  mail('2018-10-29 09:00:00', 'bygg@ort.example', 'natt@hem.example', 'SV: Sen fråga'),
  mail('2018-11-05 09:00:00', 'skola@ort.example', 'annan@hem.example', 'Inbjudan'),
];

function logOf(rows: readonly Mail[]): string {
  return `Datum;Från;Till;Ämne\n${rows.map(({ row }) => `${row}\n`).join('')}`;
}

const project = `rules: norberg
municipality: Orts kommun
period: 2018-W41..2018-W43
inputs: [{ files: mejl.csv }]
organisation: enheter.csv
ownDomains: ort.example
`;

/** A folder with the logs of a small town; the rows in reverse where they are asked for so. */
export function inTown<Value>(work: (folder: string) => Promise<Value>, reversed = false): Promise<Value> {
  return inFolder((folder) => {
    const rows = [...mails(), ...nightMails];
    writeFileSync(join(folder, 'mejl.csv'), logOf(reversed ? rows.toReversed() : rows));
    writeFileSync(
      join(folder, 'enheter.csv'),
      'enhet;värde\nBygg;bygg@ort.example\nSkola;skola@ort.example\nPark;park@ort.example\n',
    );
    writeFileSync(join(folder, 'servicematning.yaml'), project);
    return work(folder);
  });
}

/** Cells of one row by heading. */
export type Answers = { readonly [heading: string]: string | number | null };

async function readWorkbook(path: string): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

function reviewSheet(workbook: exceljs.Workbook): exceljs.Worksheet {
  const sheet = workbook.getWorksheet('Granskning') ?? workbook.getWorksheet('Review');
  if (sheet === undefined) throw new Error('the form has no sheet to fill in');
  return sheet;
}

const headingRow = 2;

function placesOf(sheet: exceljs.Worksheet): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  sheet.getRow(headingRow).eachCell((cell, place) => places.set(cell.text, place));
  return places;
}

/** Fills a form in as a reviewer does; `answersOf` gets the row's number from 1 and its contact's id. */
export async function fillForm(
  path: string,
  answersOf: (number: number, contact: string) => Answers,
): Promise<void> {
  const workbook = await readWorkbook(path);
  const sheet = reviewSheet(workbook);
  const places = placesOf(sheet);
  for (let number = 1; number <= sheet.rowCount - headingRow; number++) {
    const row = sheet.getRow(headingRow + number);
    for (const [heading, value] of Object.entries(answersOf(number, row.getCell(1).text))) {
      const place = places.get(heading);
      if (place === undefined) throw new Error(`the form has no column ${heading}`);
      row.getCell(place).value = value;
    }
  }
  await workbook.xlsx.writeFile(path);
}

/** Changes a workbook by hand. */
export async function editWorkbook(path: string, edit: (workbook: exceljs.Workbook) => void): Promise<void> {
  const workbook = await readWorkbook(path);
  edit(workbook);
  await workbook.xlsx.writeFile(path);
}

/** Ids of the contacts of a form, in its order. */
export async function contactsIn(path: string): Promise<readonly string[]> {
  const sheet = reviewSheet(await readWorkbook(path));
  return Array.from(
    { length: sheet.rowCount - headingRow },
    (_, place) => sheet.getRow(headingRow + 1 + place).getCell(1).text,
  );
}
