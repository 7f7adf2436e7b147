/** What is wrong in a cell of a filled form. */
export type ReviewFormMistake =
  | {
      readonly cell: string;
      readonly what: 'value';
      readonly found: string;
      readonly allowed: readonly string[];
    }
  | { readonly cell: string; readonly what: 'contact' | 'time' | 'unit'; readonly found: string }
  | { readonly cell: string; readonly what: 'twice'; readonly found: string; readonly first: string }
  | {
      readonly cell: string;
      readonly what: 'rows';
      readonly unit: string;
      readonly drawn: number;
      readonly rows: number;
    }
  | { readonly cell: string; readonly what: 'unknown-contact' | 'unknown-rule'; readonly found: string }
  | { readonly cell: string; readonly what: 'other-period'; readonly found: string; readonly period: string }
  | { readonly cell: string; readonly what: 'other-time'; readonly found: string; readonly received: string };

/** Mistakes about a review by hand: its sample and its form. */
export interface ReviewFacts {
  'sample-needs-personal-data': object;
  'nothing-to-draw': {
    readonly kind: 'quality' | 'unanswered';
    readonly rule: string;
    readonly period: string;
  };
  'sample-too-small': { readonly size: number; readonly smallest: number; readonly units: number };
  'form-exists': { readonly file: string; readonly example: string };
  'not-a-review-form': { readonly file: string; readonly why: 'sheets' | 'facts' };
  'review-form-mistakes': { readonly file: string; readonly mistakes: readonly ReviewFormMistake[] };
  'form-not-filled': { readonly file: string };
  'forms-of-one-kind': { readonly files: readonly string[] };
}
