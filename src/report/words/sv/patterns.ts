import type { PlacedBy, TooFew, UnitCause } from '../../../model/areas.js';
import type { PatternName } from '../../../model/patterns.js';

/** What lies behind the figures: response-time curves, times of arrival, patterns and areas. */

export const patternWords: Readonly<Record<PatternName, string>> = {
  'after-weekend': 'kom från fredag kl. 12 till söndag',
  'handed-on': 'skickades vidare',
  repeated: 'personen hörde av sig igen före svaret',
};

export const causeWords: Readonly<Record<UnitCause, string>> = {
  unanswered: 'mest obesvarade',
  late: 'mest för sent',
  'after-weekend': 'sämre för det som kommer från fredag kl. 12 till söndag',
  'handed-on': 'sämre för det som skickas vidare',
  repeated: 'sämre när personen hör av sig igen',
  'one-person': 'en person ger minst fyra av fem svar',
};

export const placedByWords: Readonly<Record<PlacedBy, string>> = {
  funnel: 'lägre än slumpen förklarar',
  'improvement-below': 'under regelverkets golv',
};

export const tooFewWords: Readonly<Record<TooFew, string>> = {
  contacts: 'för få kontakter för att säga något',
  departures: 'under golvet, men färre än fem avvikelser',
};

export { bandText } from '../written-hours.js';

export const patternSheetWords = {
  curve: 'Svarstidskurva',
  marks: 'Väntar än',
  arrivals: 'Veckodag × klockslag',
  patterns: 'Mönster',
  areas: 'Förbättringsområden',
  funnel: 'Tratt',
  all: 'alla',
  elapsed: 'verklig tid',
  own: 'tolkningens tid',
  unknownHour: 'okänt',
};

export const patternHeadings = {
  clock: 'Klocka',
  time: 'Tid sedan kontakten kom',
  answered: 'Andel som fått svar',
  waiting: 'Utan svar, ännu följda',
  weekday: 'Veckodag',
  hours: 'Klockslag',
  contacts: 'Kontakter',
  pattern: 'Mönster',
  contactsWith: 'Kontakter med mönstret',
  judgedWith: 'Bedömda med',
  shareWith: 'Andel uppfyllda med',
  judgedWithout: 'Bedömda utan',
  shareWithout: 'Andel uppfyllda utan',
  placedBy: 'Förbättringsområde därför',
  tooFew: 'För få',
  departures: 'Avvikelser',
  shareOfDepartures: 'Andel av alla avvikelser',
  wholeIfAsOthers: 'Alla skulle nå, om enheten svarade som övriga',
  causes: 'Se först på',
  answers: 'Svar',
  byOne: 'Därav av samma person',
  low998: 'Nedre 99,8 %',
  low95: 'Nedre 95 %',
  high95: 'Övre 95 %',
  high998: 'Övre 99,8 %',
};
