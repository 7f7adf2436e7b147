// exceljs' stream reader, each row looked at and let go.
import process from 'node:process';
import exceljs from 'exceljs';
import { done } from './done.js';

const [path] = process.argv.slice(2);
const options = { worksheets: 'emit', sharedStrings: 'cache', hyperlinks: 'ignore', styles: 'cache' };
let rows = 0;
for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(path, options)) {
  for await (const row of sheet) rows += row.values.length > 0 ? 1 : 0;
}
done({ rows });
