import type { WordsOf } from '../error-words.js';
import type { ReviewFacts, ReviewFormMistake } from '../facts/reviews.js';

export const reviews: WordsOf<ReviewFacts> = {
  'sample-needs-personal-data': () => ({
    message:
      'The form shows the addresses and subjects of persons in the open, so that the reviewer can find the mail. It is therefore written only when you say so.',
    advice:
      'Add --include-personal-data. Keep the form where only the reviewer can reach it, and delete it when the review is done.',
    example: 'servicematning sample --include-personal-data',
  }),
  'nothing-to-draw': ({ kind, rule, period }) => ({
    message: `No mail in the period ${period} is ${kind === 'quality' ? 'answered' : 'unanswered'} under the promise ${rule}, so there is nothing to draw.`,
    advice: 'Check the period and the logs with audit, or choose another promise with --rule.',
    example: 'servicematning sample --rule svar-36h --include-personal-data',
  }),
  'sample-too-small': ({ size, smallest, units }) => ({
    message: `A sample of ${size} is not enough for all ${units} units. Each unit needs two contacts, for otherwise it cannot be said how certain the result is.`,
    advice: `Draw at least ${smallest}, or draw without --per unit.`,
    example: `--size ${smallest}`,
  }),
  'form-exists': ({ file, example }) => ({
    message: `${file} exists already and is not written over. It may have been filled in.`,
    advice: 'Choose another name with --out.',
    example: `--out ${example}`,
  }),
  'not-a-review-form': ({ file, why }) => ({
    message:
      why === 'sheets'
        ? `${file} is no form of servicematning sample: the sheets Granskning, Urval and Om urvalet must be there, with their headers.`
        : `${file} has changed facts on the sheet Om urvalet, so it cannot be seen how the contacts were drawn.`,
    advice:
      'Give the form that sample wrote, saved as Excel (.xlsx). If sheets or headers are changed: draw again with the same --seed and copy the answers into it.',
    example: 'servicematning quality granskning.xlsx',
  }),
  'review-form-mistakes': ({ file, mistakes }) => ({
    message: `${file} cannot be used. Mistakes to correct:\n${mistakes.map((one) => `  ${[file, one.cell].join(' ').trim()}: ${reviewFormMistake(one)}`).join('\n')}`,
    advice:
      'Correct the cells above and save the form. The columns to the left must stand as they were written.',
    example: 'servicematning quality granskning.xlsx',
  }),
  'form-not-filled': ({ file }) => ({
    message: `${file} has no row that is wholly filled in.`,
    advice: 'Fill in the form and save it. The first sheet says how.',
    example: 'servicematning quality granskning.xlsx',
  }),
  'forms-of-one-kind': ({ files }) => ({
    message: `The forms ${files.join(' and ')} are of the same kind. A report can have one of each: one on the answers and one on the unanswered.`,
    advice:
      'Give one of them. If two persons reviewed the same sample: bring the answers together in one form.',
    example: 'quality: [granskning.xlsx, granskning-obesvarade.xlsx]',
  }),
};

function reviewFormMistake(mistake: ReviewFormMistake): string {
  switch (mistake.what) {
    case 'value':
      return `“${mistake.found}” cannot be used. Allowed: ${mistake.allowed.join(', ')}.`;
    case 'contact':
      return `“${mistake.found}” is no id of a contact. An id looks like this: E-20181012-0042.`;
    case 'time':
      return `“${mistake.found}” is no time that can be read. The time when the contact came must stand as it was written.`;
    case 'unit':
      return `the unit “${mistake.found}” is not on the sheet of the sample.`;
    case 'twice':
      return `${mistake.found} stands already in ${mistake.first}.`;
    case 'rows':
      return `for the unit “${mistake.unit}”, ${mistake.drawn} contacts were drawn, but the form has ${mistake.rows}. Put back rows that were taken away; what is not reviewed is left empty.`;
    case 'unknown-contact':
      return `${mistake.found} is not in this measurement. The form must be drawn from the same logs.`;
    case 'other-period':
      return `the form was drawn from the period ${mistake.found}, and the measurement is of ${mistake.period}. Measure the same period, or draw a new form with sample.`;
    case 'unknown-rule':
      return `the promise “${mistake.found}” is not in the rule set of this measurement.`;
    case 'other-time':
      return `${mistake.found} came ${mistake.received} in this measurement. The form is drawn from other logs.`;
  }
}
