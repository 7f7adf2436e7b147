import { errorsPage } from './errors-page.js';
import { formatsPage } from './formats-page.js';
import { jsonPage } from './json-page.js';
import { assurancePage, mutantsPage } from './mutants-page.js';
import { nationalPage } from './national-page.js';
import { resultPage } from './result-page.js';
import { rulesPage } from './rules-page.js';

/** The pages in docs/ that are made from the program, each with what makes it. */
export const pages: Readonly<Record<string, () => string>> = {
  'assurance.md': assurancePage,
  'errors.md': errorsPage,
  'formats.md': formatsPage,
  'json.md': jsonPage,
  'mutants.md': mutantsPage,
  'national.md': nationalPage,
  'result-schema.md': resultPage,
  'rules.md': rulesPage,
};
