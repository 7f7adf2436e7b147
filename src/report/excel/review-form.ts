import type { ReviewForm } from '../../model/quality.js';
import { coreProperties } from '../office/core-properties.js';
import { repacked } from '../office/zip.js';
import type { Words } from '../words/words.js';
import { cellText } from './cell-text.js';
import { factSheet, instructionSheet, unitSheet } from './review-form-guide.js';
import { reviewSheet } from './review-form-rows.js';
import { workbookBytes } from './workbook.js';

/** The form as a workbook: how to fill it in, the contacts, and how they were drawn. Same form, same bytes. */
export async function reviewFormBytes(form: ReviewForm, words: Words): Promise<Uint8Array> {
  const { design, date } = form;
  const { notice, status, title } = words.sample.formWords;
  const sheets = [
    instructionSheet(design, words),
    reviewSheet(form, words),
    unitSheet(design, words),
    factSheet(design, words),
  ];
  const header = `${status}, ${cellText(design.municipality).replaceAll('&', '&&')}`;
  const marked = sheets.map((sheet) => ({ ...sheet, notice }));
  const archive = await workbookBytes(marked, { header, words });
  const properties = coreProperties({ title: title(design.municipality), status, date }, words);
  return repacked(archive, new Map([['docProps/core.xml', properties]]));
}
