/** Why a document cannot be the report's template. */
export type TemplateMistake = 'not-word' | 'old-or-locked' | 'damaged' | 'too-large' | 'strict';

/** How a browser that was to print ended: with a code of its own, or stopped when its time was up. */
export type PdfFailure = 'not-started' | 'no-file' | { readonly seconds: number } | { readonly code: number };

/** Mistakes about what the documents are made with. */
export interface OutputFacts {
  'template-unusable': { readonly file: string; readonly mistake: TemplateMistake };
  'no-browser': { readonly variable: string };
  'browser-not-found': { readonly variable: string; readonly file: string };
  'pdf-failed': { readonly browser: string; readonly why: PdfFailure; readonly said: string | null };
}
