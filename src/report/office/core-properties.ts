import { formatDate } from '../../calendar/zone.js';
import type { LocalDate } from '../../model/time.js';
import { plainText } from '../markup.js';
import type { Words } from '../words/words.js';

export interface FileTitle {
  readonly title: string;
  readonly subject?: string;
  /** What the file is not to be mistaken for: working material, personal data. */
  readonly status?: string;
  /** The day that the file is dated: from the logs, not from the clock. */
  readonly date: LocalDate;
}

/** `docProps/core.xml`, the same in every file of Office. */
export function coreProperties({ title, subject, status, date }: FileTitle, { language }: Words): string {
  const moment = `${formatDate(date)}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', title),
    element('dc:subject', subject),
    `<dc:creator>servicematning</dc:creator><dc:language>${language.locale}</dc:language>`,
    element('cp:contentStatus', status),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function element(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${escapedXml(text)}</${name}>`;
}

/** A text as it stands in an element or a quoted attribute. */
export function escapedXml(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
