import { reportDocument } from '../content.js';
import type { PublishedInput, Reporter } from '../reporter.js';
import { languages } from '../words/words.js';
import { gates } from './gates.js';
import { page } from './page.js';

/** `rapport.md`: the published figures as text that GitHub and GitLab show, for the summary of a job. */
export const markdown: Reporter<PublishedInput> = async ({ published, gates: verdicts, language }) => {
  const words = languages[language];
  const text = page(reportDocument(published, language), gates(verdicts, published, words), words);
  return [{ name: 'rapport.md', content: new TextEncoder().encode(text) }];
};
