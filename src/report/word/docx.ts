import { Packer } from 'docx';
import { unzipSync } from 'fflate';
import type { LocalDate } from '../../model/time.js';
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
import { practiceDocument } from './practice.js';
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
  const document = reportDocument(published, language);
  const content = await wordBytes(document, { template, date: published.reportDate });
  return [{ name: 'rapport.docx', content }];
};

/** Writes a document that nobody reads: what the engine has seen at work it does faster. */
export async function practise(): Promise<void> {
  await wordBytes(practiceDocument, { template: null, date: 0 });
}

interface Dress {
  readonly template: WordTemplate | null;
  readonly date: LocalDate;
}

async function wordBytes(document: ReportDocument, { template, date }: Dress): Promise<Uint8Array> {
  const words = languages[document.language];
  const layout = layoutOf(template);
  const means = writing(words, await startDrawer(), textArea(layout.page));
  const written = wordDocument(document, layout, means);
  const properties = coreProperties({ ...titleOf(document), date }, words);
  const packet = new Map(Object.entries(unzipSync(await Packer.toBuffer(written))));
  const stable = withChanged(means.pictures.put(packet), 'word/document.xml', withStableIds);
  const dated = withChanged(stable, 'docProps/core.xml', () => properties);
  const whole = template === null ? dated : dressed(dated, template, words.language.locale);
  return packed([...whole.keys()], (name) => whole.get(name) ?? new Uint8Array());
}

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
