import { Packer } from 'docx';
import { unzipSync } from 'fflate';
import { reportDocument } from '../content.js';
import type { ReportDocument } from '../document/report-document.js';
import { coreProperties } from '../office/core-properties.js';
import { packed } from '../office/zip.js';
import type { PublishedInput, Reporter } from '../reporter.js';
import { languages } from '../words/words.js';
import { startDrawer } from './drawer.js';
import { dressed } from './dress.js';
import { withChanged } from './package.js';
import { type Layout, wordDocument } from './page.js';
import { ordinaryPage, textArea } from './page-size.js';
import { withStableIds } from './stable-ids.js';
import type { WordTemplate } from './template.js';
import { writing } from './writing.js';

/** Who writes the document, when all that takes long to start has been. */
export async function readyDocx(): Promise<Reporter<PublishedInput>> {
  await startDrawer();
  return docx;
}

/** `rapport.docx`: the published figures as a document that staff can edit on, in the municipality's dress if it has one. */
export const docx: Reporter<PublishedInput> = async ({ published, language, template }) => {
  const words = languages[language];
  const document = reportDocument(published, language);
  const layout = layoutOf(template);
  const means = writing(words, await startDrawer(), textArea(layout.page));
  const written = wordDocument(document, layout, means);
  const properties = coreProperties({ ...titleOf(document), date: published.reportDate }, words);
  const packet = new Map(Object.entries(unzipSync(await Packer.toBuffer(written))));
  const stable = withChanged(means.pictures.put(packet), 'word/document.xml', withStableIds);
  const dated = withChanged(stable, 'docProps/core.xml', () => properties);
  const whole = template === null ? dated : dressed(dated, template, words.language.locale);
  const content = packed([...whole.keys()], (name) => whole.get(name) ?? new Uint8Array());
  return [{ name: 'rapport.docx', content }];
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
