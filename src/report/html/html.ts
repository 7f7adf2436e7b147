import { reportDocument } from '../content.js';
import { htmlText } from '../markup.js';
import type { PublishedInput, Reporter } from '../reporter.js';
import { languages } from '../words/words.js';
import { page } from './page.js';

/** `rapport.html`: the published figures as one accessible document. */
export const html: Reporter<PublishedInput> = async ({ published, language }) => {
  const text = htmlText(page(reportDocument(published, language), languages[language]));
  return [{ name: 'rapport.html', content: new TextEncoder().encode(text) }];
};
