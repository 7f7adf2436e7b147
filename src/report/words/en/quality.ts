import type { ReviewKind, ReviewSample, ShareIfHeld } from '../../../model/quality.js';
import { estimatesWith, unknown } from '../written-estimates.js';
import { count, counted, decimal, interval, listed, percent } from './format.js';

const { points, share } = estimatesWith({ decimal, percent, interval });

/** What a sample is drawn from. */
export const populationNouns: Record<ReviewKind, string> = {
  quality: 'emails that received an answer',
  unanswered: 'unanswered emails',
};

const meanLetters =
  'W is the group’s share of all contacts, N the number of contacts, n the number reviewed, s² the variance and t Student’s value. The factor 1 − n/N makes the interval narrower the more are reviewed.';
const noIntervalText =
  'A dash means that the interval cannot be calculated, because all the reviewed are alike or only one is reviewed.';
const wholeSeen = 'Where all are reviewed, no uncertainty is left.';

/** What a review tells, on the screen, in the report and in the workbook. */
export const qualityWords = {
  title: 'Quality of the answers according to the reviewer',
  unansweredTitle: 'Unanswered emails that needed no answer',
  /** Names of sheets have at most 31 characters. */
  sheetNotice: 'Estimated from a sample. Cannot be compared with SKR’s survey.',
  sheet: 'Quality of answers',
  unansweredSheet: 'Sample of unanswered',
  points,
  share,
  caption: 'The reviewer’s grades, 0–100, with sampling intervals',
  tableNote:
    'In brackets stands a 95 per cent sampling interval; the formulas are in appendix A. A dash means that the interval cannot be calculated.',
  unansweredCaption: 'The unanswered emails according to the reviewer',
  ifHeldCaption: 'The share in time if emails that needed no answer were not counted',
  ofAll: 'Share',
  measured: 'As measured',
  ifHeldShort: 'Without them',
  channel: 'Contacts',
  hiddenShort: { few: 'fewer than 5', protects: 'hidden' },
  whole: 'All',
  unit: 'Unit',
  reviewed: 'Reviewed',
  population: 'To draw from',
  needed: 'Needed an answer',
  answersQuestion: 'Answers the question',
  noAnswerNeeded: 'Needed no answer',
  measure: 'Measure',
  value: 'Estimate',
  low: 'Interval from',
  high: 'Interval to',
  hidden: {
    few: 'fewer than five reviewed answers: not shown',
    protects: 'not shown: it would reveal a small group',
  },
  sample: ({ reviewed, drawn, population, rule, seed, perUnit }: ReviewSample, kind: ReviewKind) =>
    `${count(reviewed)} of ${counted(drawn, 'drawn contact', 'drawn contacts')} ${reviewed === 1 ? 'has' : 'have'} been reviewed. They were drawn from ${count(population)} ${populationNouns[kind]} (promise ${rule}, random seed ${seed}${perUnit ? ', each unit by itself' : ''}).`,
  halfFilled: (rows: number) =>
    `${counted(rows, 'row is half filled in or contradicts itself, and is', 'rows are half filled in or contradict themselves, and are')} left out.`,
  leftOut: {
    empty: (file: string, cells: readonly string[]) =>
      `${file} ${listed(cells)} ${cells.length === 1 ? 'is empty' : 'are empty'}.`,
    contradicting: (file: string, cells: readonly string[]) =>
      `${file} ${listed(cells)} contradict each other.`,
  },
  moreMissing: (rows: number) => `and ${counted(rows, 'more row', 'more rows')}`,
  notCurrent:
    'The measurement now has a different number of contacts to draw from than when the form was drawn. The result holds for what there was then.',
  scale:
    'The scale is that of SKR, the Swedish Association of Local Authorities and Regions: 5 gives 100 points, 4 gives 75, 3 gives 50, 2 gives 25 and 1 gives 0. The figure is the mean.',
  notComparable:
    'The figures cannot be compared with SKR’s survey. There, an outsider puts the same questions to all municipalities. Here, the municipality’s own reviewer assesses real answers.',
  meanInterval: `In brackets stands a 95 per cent sampling interval: the mean ± t·√(Σ W²·(1 − n/N)·s²/n). ${meanLetters} ${noIntervalText}`,
  shareInterval: `The intervals of shares are Wilson’s, 95 per cent, with n* = 1 / (Σ W²·(1 − n/N)/n) in place of the number. ${wholeSeen}`,
  formulas: {
    mean: 'Interval of a mean grade from a sample (95%)',
    meanText: `${meanLetters} ${noIntervalText}`,
    share: 'Interval of a share from a sample',
    shareText: `Wilson’s interval, with n* in place of n. W is the group’s share of all contacts, N the number of contacts and n the number reviewed in the group. ${wholeSeen}`,
  },
  neededNone: 'Needed no answer',
  answeredOtherwise: 'Answered in another way',
  unanswered: 'Needed an answer and received none',
  ofUnanswered: 'Share of the unanswered emails, with sampling interval:',
  ifHeld: 'The share in time if emails that needed no answer were not counted:',
  ifHeldWhole: 'All channels',
  ifHeldMail: 'Email',
  fromTo: (held: ShareIfHeld | null) =>
    held === null ? unknown : `from ${percent(held.measured, 1)} to ${share(held.without, 1)}`,
  corrections:
    'The sample does not change the measurement itself. Contacts that were answered in another way, or needed no answer, can be corrected one by one in the file of corrections.',
};
