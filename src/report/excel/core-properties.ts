import { formatDate } from '../../calendar/zone.js';
import type { LocalDate } from '../../model/time.js';
import type { Words } from '../words/words.js';
import { cellText } from './cell-text.js';

export interface WorkbookTitle {
  readonly title: string;
  /** What the file is not to be mistaken for: working material, personal data. */
  readonly status: string;
  /** The day that the file is dated: from the logs, not from the clock. */
  readonly date: LocalDate;
}

/** `docProps/core.xml` */
export function coreProperties({ title, status, date }: WorkbookTitle, { language }: Words): string {
  const moment = `${formatDate(date)}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>servicematning</dc:creator><dc:language>${language.locale}</dc:language>`,
    `<cp:contentStatus>${escaped(status)}</cp:contentStatus>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return cellText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
