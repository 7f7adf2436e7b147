import type { PlacedBy, TooFew, UnitCause } from '../../../model/areas.js';
import type { PatternName } from '../../../model/patterns.js';

/** What lies behind the figures: response-time curves, times of arrival, patterns and areas. */

export const patternWords: Readonly<Record<PatternName, string>> = {
  'after-weekend': 'came between Friday 12:00 and Sunday',
  'handed-on': 'was handed on',
  repeated: 'the person got in touch again before the answer',
};

export const causeWords: Readonly<Record<UnitCause, string>> = {
  unanswered: 'mostly unanswered',
  late: 'mostly late',
  'after-weekend': 'worse for what comes between Friday 12:00 and Sunday',
  'handed-on': 'worse for what is handed on',
  repeated: 'worse when the person gets in touch again',
  'one-person': 'one person gives at least four of five answers',
};

export const placedByWords: Readonly<Record<PlacedBy, string>> = {
  funnel: 'lower than chance explains',
  'improvement-below': 'below the floor of the rule set',
};

export const tooFewWords: Readonly<Record<TooFew, string>> = {
  contacts: 'too few contacts to say anything',
  departures: 'below the floor, but fewer than five departures',
};

export { bandText } from '../written-hours.js';

export const patternSheetWords = {
  curve: 'Response-time curve',
  marks: 'Still waiting',
  arrivals: 'Weekday × hour',
  patterns: 'Patterns',
  areas: 'Improvement areas',
  funnel: 'Funnel',
  all: 'all',
  elapsed: 'elapsed time',
  own: 'the reading’s own time',
  unknownHour: 'unknown',
};

export const patternHeadings = {
  clock: 'Clock',
  time: 'Time since the contact came',
  answered: 'Share answered',
  waiting: 'Without an answer, still followed',
  weekday: 'Weekday',
  hours: 'Hours',
  contacts: 'Contacts',
  pattern: 'Pattern',
  contactsWith: 'Contacts with the pattern',
  judgedWith: 'Assessed with',
  shareWith: 'Share met with',
  judgedWithout: 'Assessed without',
  shareWithout: 'Share met without',
  placedBy: 'Improvement area because',
  tooFew: 'Too few',
  departures: 'Departures',
  shareOfDepartures: 'Share of all departures',
  wholeIfAsOthers: 'All would reach, if the unit answered as the others',
  causes: 'Look first at',
  answers: 'Answers',
  byOne: 'Of which by the same person',
  low998: 'Lower 99.8%',
  low95: 'Lower 95%',
  high95: 'Upper 95%',
  high998: 'Upper 99.8%',
};
