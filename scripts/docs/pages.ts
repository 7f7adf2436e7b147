import { errorsPage } from './errors-page.js';

/** The pages in docs/ that are made from the program, each with what makes it. */
export const pages: Readonly<Record<string, () => string>> = {
  'errors.md': errorsPage,
};
