import { htmlText } from '../markup.js';
import type { Reporter } from '../reporter.js';
import { reportContext } from './context.js';
import { page } from './page.js';

/** `rapport.html`: the published figures as one accessible document. */
export const html: Reporter = async ({ published }) => {
  const text = htmlText(page(reportContext(published)));
  return [{ name: 'rapport.html', content: new TextEncoder().encode(text) }];
};
