import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { reportDocument } from '../content.js';
import type { ReportDocument } from '../document/report-document.js';
import { coreProperties } from '../office/core-properties.js';
import { packed } from '../office/zip.js';
import type { FigureInput, Reporter } from '../reporter.js';
import { languages } from '../words/words.js';
import { startDrawer } from './drawer.js';
import { dressed } from './dress.js';
import type { Parts } from './package.js';
import { type Layout, wordDocument } from './page.js';
import { ordinaryPage, textArea } from './page-size.js';
import { withStableIds } from './stable-ids.js';
import type { WordTemplate } from './template.js';
import { writing } from './writing.js';

/** `rapport.docx`: the published figures as a document that staff can edit on, in the municipality's dress if it has one. */
export const docx: Reporter<FigureInput> = async ({ published, language, template }) => {
  const words = languages[language];
  const document = reportDocument(published, language);
  const layout = layoutOf(template);
  const written = wordDocument(document, layout, writing(words, await startDrawer(), textArea(layout.page)));
  const parts = new Map(Object.entries(unzipSync(await Packer.toBuffer(written))));
  const text = strFromU8(parts.get('word/document.xml') ?? new Uint8Array());
  parts.set('word/document.xml', strToU8(withStableIds(text)));
  parts.set(
    'docProps/core.xml',
    strToU8(coreProperties({ ...titleOf(document), date: published.reportDate }, words)),
  );
  const whole = template === null ? parts : dressed(parts, template, words.language.locale);
  return [{ name: 'rapport.docx', content: archive(whole) }];
};

function layoutOf(template: WordTemplate | null): Layout {
  const { page, references, hasFirstPage } = template ?? {
    page: ordinaryPage,
    references: [],
    hasFirstPage: false,
  };
  return {
    page,
    hasOwnHeader: references.every(({ kind }) => kind !== 'header'),
    hasOwnFooter: references.every(({ kind }) => kind !== 'footer'),
    hasFirstPage,
    hasEvenPages: references.some(({ pages }) => pages === 'even'),
  };
}

function titleOf({ title, municipality, kicker }: ReportDocument): { title: string; subject: string } {
  return { title: `${title}, ${municipality}`, subject: kicker };
}

function archive(parts: Parts): Uint8Array {
  return packed([...parts.keys()], (name) => parts.get(name) ?? new Uint8Array());
}
