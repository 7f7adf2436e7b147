/** Texts of the appendix: how each figure is worked out, and what the words mean. */

export const appendixTitles = {
  formulas: 'A. Formulas',
  words: 'B. Words in the report',
  inputs: 'C. Inputs',
  rules: 'D. Rules and program',
};

export const formulaWords = {
  share: 'Share in time',
  shareText: (met: string, judged: string, share: string) =>
    `in time ÷ (in time + late + unanswered) = ${met} ÷ ${judged} = ${share}. Contacts whose time has not run out, that are not assessable or that are excluded are left out.`,
  shareWithout:
    'in time ÷ (in time + late + unanswered). Contacts whose time has not run out, that are not assessable or that are excluded are left out.',
  wilson: 'Interval of a share (Wilson, 95%, z = 1.96)',
  wilsonText: 'Here p is the share and n the number assessed.',
  wilsonHere: (bounds: string) => `For all contacts: ${bounds}.`,
  survival: 'Response times (Kaplan–Meier)',
  survivalText:
    'Here d is the number of answers at time t and n the number still waiting then. Contacts without an answer are followed to the end of the log. The median is the time at which S(t) reaches ½, and “9 of 10 within” the time at which S(t) reaches 0.1. The band is Greenwood’s 95% interval on the log-log scale, and Wilson’s where nobody or everybody has an answer.',
  mean: 'Mean time',
  meanText:
    'The sum of the waiting times ÷ the number answered. Where some were still waiting when the log ended, they count with the time that they had waited by then, and the result is the least that the mean can become.',
  standing: 'Standing of the units',
  standingText:
    'Each unit is compared with the binomial distribution for as many contacts and the same share as the whole. Below the lower limit for 99.8% the unit is an improvement area; between that and the limit for 95% it is worth watching.',
  causes: 'Why, and what would help most',
  causesText:
    'All would reach: in time at the other units ÷ assessed at the other units. That something departs more often is said only where the difference between the unit’s contacts is certain (Newcombe, 95%), and of times only where the intervals do not meet. One person is named as a risk where the unit has at least 20 answers and the same person gave at least four of five.',
};

type Definition = readonly [term: string, meaning: string];

const timeless: readonly Definition[] = [
  ['As promised', 'The contact received what the promise says, in a promise that is not about time.'],
  ['Departing', 'The contact did not receive what the promise says. It should be looked at.'],
];

const reach: readonly Definition[] = [
  ['Answered directly', 'A person answered the first call, within the waiting time if the promise has one.'],
  ['Lost', 'Nobody answered the first call. That the caller tried again does not change this.'],
];

const indicative: readonly Definition[] = [
  [
    'Indicative',
    'The source demands nothing with a definite limit. The figures are shown, but no contact or unit is pointed out.',
  ],
];

const always: readonly Definition[] = [
  [
    'Contact',
    'One thing that a person wanted: the email, call or case that opened it, and all that then happened to it.',
  ],
  [
    'Answer',
    'What a person replies that deals with the matter. Automatic replies and acknowledgements of receipt are not answers.',
  ],
  ['In time', 'The answer came within the time of the promise.'],
  ['Late', 'The answer came after the time of the promise.'],
  ['Unanswered', 'The time of the promise had run out when the log ended, and there was no answer.'],
  [
    'Not counted yet',
    'The time of the promise had not run out when the log ended. The contact stands outside the share.',
  ],
  ['Not assessable', 'The log lacks what is needed to tell whether the answer came in time.'],
  ['Excluded', 'The promise does not cover the contact, and the reason is given.'],
  ['Assessed', 'In time, late and unanswered together.'],
  [
    'Improvement area (förbättringsområde)',
    'A unit whose share in time is so low that chance does not reasonably explain it, or is below the limit that the rule set has fixed.',
  ],
  [
    'Unknown unit (okänd enhet)',
    'Received the contacts to addresses or numbers of the municipality that the organisation table does not have.',
  ],
  ['Hidden', 'The group has fewer than five contacts, or would give away such a group.'],
];

/** Words of every report, and those that only some promises need. */
export const definitions = { always, timeless, reach, indicative };

export const inputTable = {
  caption: 'Files that the measurement read',
  columns: ['File', 'Format', 'Rows', 'SHA-256'] as const,
  organisation: 'organisation table',
};

export const ruleWords = {
  ruleSet: 'Rule set',
  rule: 'Rule',
  source: 'Source',
  ruleText: (rule: {
    readonly id: string;
    readonly title: string;
    readonly limit: string;
    readonly reading: string;
    readonly target: string;
  }) =>
    `${rule.title} (${rule.id}). Limit: ${rule.limit}. Main reading: ${rule.reading}. Target: ${rule.target}.`,
  noTarget: 'none, the promise is indicative',
  checksum: 'Checksum of the rule file (SHA-256)',
  program: 'Program',
  programText: (name: string, version: string) =>
    `${name} ${version}. The same inputs and the same choices give the same report.`,
};
