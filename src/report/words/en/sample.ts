import type { QualityQuestion, ReviewDesign, ReviewKind } from '../../../model/quality.js';
import { gradeChoices } from '../grade-choices.js';
import { counted, percent } from './format.js';
import { populationNouns } from './quality.js';

/** The questions of a review, as headings and in tables. */
export const questionWords: Record<QualityQuestion, string> = {
  treatment: 'Treatment',
  clarity: 'Clarity',
  simplicity: 'Simplicity',
};

const answerChoices = ['yes', 'no'];

/** The form that a reviewer fills in. Its headings are what the form is read back by. */
export const formWords = {
  title: (municipality: string) => `Review of answers: ${municipality}`,
  /** On every sheet. */
  notice:
    'Holds personal data: email addresses and subject lines in clear. Must not be passed on or published.',
  status: 'Holds personal data',
  sheets: { instruction: 'Instructions', review: 'Review', units: 'Draw', facts: 'About the draw' },
  contact: {
    id: 'Contact',
    unit: 'Unit',
    received: 'Received',
    counterpart: 'Counterpart',
    subject: 'Subject',
    sourceFile: 'Source file',
    sourceRow: 'Source row',
    answered: 'Answered',
    unitAnswered: 'Answering unit',
    answerFile: 'Answer file',
    answerRow: 'Answer row',
  },
  entries: {
    grade: (question: QualityQuestion) => ({
      heading: questionWords[question],
      hint: gradeHints[question],
      choices: gradeChoices,
    }),
    answersQuestion: {
      heading: 'Answers the question',
      hint: 'yes if the answer gives what the person asked for, or says why that is not possible.',
      choices: answerChoices,
    },
    noAnswerNeeded: {
      heading: 'No answer needed',
      hint: 'yes if the email needed no answer: a copy, a thank you, an invoice. The grades are then left empty.',
      choices: answerChoices,
    },
    needsAnswer: {
      heading: 'Needs an answer',
      hint: 'no if the email needed no answer: a copy, a thank you, an invoice.',
      choices: answerChoices,
    },
    answeredOtherwise: {
      heading: 'Answered in another way',
      hint: 'yes if the person was answered in a way that the log does not show: telephone, visit, letter, another mailbox.',
      choices: answerChoices,
    },
    how: { heading: 'How and when', hint: 'How the person was answered, and when.', choices: null },
    comment: { heading: 'Comment', hint: 'Free text. Not read by the program.', choices: null },
  },
  wrong: (choices: readonly string[]) => `Write ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`,
  instruction: { what: 'Part', how: 'What to do' },
  unitColumns: { unit: 'Unit', population: 'Contacts', drawn: 'Drawn' },
  factColumns: { key: 'Key', what: 'Item', value: 'Value' },
  facts: {
    kind: 'Kind of review',
    municipality: 'Municipality',
    ruleSet: 'Rule set',
    rule: 'Promise',
    ruleTitle: 'Title of the promise',
    reading: 'Reading',
    periodFrom: 'First day of the measuring period',
    periodUntil: 'Last day of the measuring period',
    period: 'Measuring period',
    seed: 'Random seed',
    perUnit: 'Drawn for each unit by itself',
    wholeMet: 'The promise: contacts that met it',
    wholeJudged: 'The promise: contacts assessed',
    mailMet: 'Email: contacts that met it',
    mailJudged: 'Email: contacts assessed',
  },
  yes: 'yes',
  no: 'no',
};

const gradeHints: Record<QualityQuestion, string> = {
  treatment:
    '5 = friendly, personal and respectful. 3 = correct but impersonal. 1 = dismissive or unpleasant.',
  clarity: '5 = easy to understand at first reading. 3 = can be understood. 1 = hard to understand.',
  simplicity:
    '5 = the person need do nothing more, or knows exactly what to do. 3 = something remains to be found out. 1 = referred elsewhere without help.',
};

type Instruction = readonly (readonly [what: string, how: string])[];

const common: Instruction = [
  [
    'Find the email',
    'Search the unit’s mailbox by counterpart, subject and time. Source file and source row show where the email stands in the log.',
  ],
  [
    'The order',
    'The rows stand in random order. Start from the top. If you do not have time for all, what you have done is still a fair sample.',
  ],
];

const ending: Instruction = [
  [
    'Rows you cannot assess',
    'Leave the row empty. Do not remove it. A row that is half filled in is left out.',
  ],
  [
    'Do not change',
    'The columns to the left of the yellow cells, and the sheets Draw and About the draw, must stay as they are. The program needs them to calculate correctly.',
  ],
  [
    'When you are done',
    'Save the file as Excel (.xlsx) and hand it to the person who makes the measurement.',
  ],
  [
    'Personal data',
    'The file shows who wrote to the municipality and about what. Keep it where only you and the person who makes the measurement can reach it. Delete it when the report is done. Write no names in the comment.',
  ],
];

/** What the reviewer does, step by step. */
export const instructions: Record<ReviewKind, Instruction> = {
  quality: [
    [
      'What this is',
      'You read a random sample of emails from residents, with the answers they received, and assess the answers. No individual member of staff is assessed.',
    ],
    ...common,
    [
      'Find the answer',
      'Answered, answering unit, answer file and answer row show when the answer came and where from.',
    ],
    ['Treatment, 1–5', gradeHints.treatment],
    ['Clarity, 1–5', gradeHints.clarity],
    ['Simplicity, 1–5', gradeHints.simplicity],
    [
      'Answers the question',
      'Write yes if the answer gives what the person asked for, or says why that is not possible. Otherwise write no.',
    ],
    [
      'No answer needed',
      'Write yes if the email needed no answer, for example a copy, a thank you or an invoice. Then leave the grades empty. Otherwise write no.',
    ],
    ...ending,
  ],
  unanswered: [
    [
      'What this is',
      'You read a random sample of emails that, according to the log, have not been answered, and decide whether they needed an answer.',
    ],
    ...common,
    [
      'Needs an answer',
      'Write no if the email needed no answer, for example a copy, a thank you or an invoice. Otherwise write yes.',
    ],
    [
      'Answered in another way',
      'Write yes if the person has been answered in a way that the log does not show: telephone, visit, letter or another mailbox. Otherwise write no. If no answer was needed, the cell may be empty.',
    ],
    [
      'How and when',
      'Write how and when the person was answered. This is needed if the contact is to be corrected in the measurement.',
    ],
    ...ending,
  ],
};

/** What `sample` says when the form is written. */
export const sampleWords = {
  written: (file: string) =>
    `Wrote ${file}. It holds personal data: keep it where only the reviewer can reach it.`,
  drawn: ({ kind, ruleTitle, period, seed }: ReviewDesign, drawn: number, population: number) =>
    `${counted(drawn, 'contact', 'contacts')} of ${counted(population, populationNouns[kind], populationNouns[kind])} (${percent(drawn / population)}), promise ${ruleTitle}, period ${period.label}, random seed ${seed}.`,
  all: 'These are all there are: if they are all reviewed, no uncertainty is calculated.',
  perUnit: (units: number) =>
    `Drawn for each unit by itself: ${counted(units, 'unit', 'units')}, with at least two contacts from each that has so many.`,
  next: (file: string) => `When the form is filled in: servicematning quality ${file}`,
};
