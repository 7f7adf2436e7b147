import { describe, expect, it } from '@jest/globals';
import { checkRuleSet } from '../../src/rules/rule-set.js';

const head = `id: ort
municipality: Ort
title: Löften
source: { document: Policy }
readingNote: Som skrivet.
rules:
`;

/** One rule on line 7, so that a mistake's column is all that differs. */
function setOf(kind: string, keys: string): string {
  return `${head}  - { id: ett, kind: ${kind}, title: T, promise: P, ${keys} }\n`;
}

/** A mistake is told where the mark stands; without a mark at the rule itself. */
const mark = '▸';

function placed(kind: string, wrong: string) {
  const column = setOf(kind, wrong).split('\n')[6]?.indexOf(mark) ?? -1;
  return { text: setOf(kind, wrong.replace(mark, '')), place: `7:${column < 0 ? 5 : column + 1}` };
}

function told(text: string): readonly string[] {
  const checked = checkRuleSet(text);
  return checked.ok
    ? []
    : checked.mistakes.map(({ line, column, message }) => `${line}:${column}: ${message.sv}`);
}

type Case = readonly [name: string, kind: string, wrong: string, message: string, fixed: string];

const hourReading = '{ id: workday-clock, main: true, title: alla timmar på arbetsdagar }';

const weekReading = '{ id: rolled, main: true, title: en frist på en ledig dag flyttas }';

const ofTime: readonly Case[] = [
  [
    'no time at all',
    'respond',
    'channels: [mail]',
    '”within” saknas. Skriv till exempel within: 2 working days',
    'channels: [mail], within: 2 working days',
  ],
  [
    'hours without a reading',
    'respond',
    'channels: [mail], ▸within: 36 hours',
    `”readings” saknas: 36 hours kan räknas på flera sätt. Skriv till exempel readings: [${hourReading}]`,
    `channels: [mail], within: 36 hours, readings: [${hourReading}]`,
  ],
  [
    'weeks without a reading',
    'respond',
    'channels: [mail], ▸within: 2 weeks',
    '”readings” saknas: 2 weeks kan räknas på flera sätt. Skriv till exempel readings: [{ id: rolled,',
    'channels: [mail], within: 2 weeks, readings: [{ id: rolled, main: true, title: en frist på en ledig dag flyttas }]',
  ],
  [
    'steps in weeks without a reading',
    'respond',
    'channels: [mail], ▸steps: [{ id: a, title: A, within: 1 week }, { id: b, title: B, within: 2 weeks }]',
    '”readings” saknas: 1 week kan räknas på flera sätt. Skriv till exempel readings: [{ id: rolled,',
    `channels: [mail], readings: [${weekReading}], steps: [{ id: a, title: A, within: 1 week }, { id: b, title: B, within: 2 weeks }]`,
  ],
  [
    'alternatives in weeks without a reading',
    'respond',
    'channels: [mail], ▸alternatives: [{ id: a, title: A, within: 1 week }, { id: b, title: B, within: 2 weeks }]',
    '”readings” saknas: 1 week kan räknas på flera sätt. Skriv till exempel readings: [{ id: rolled,',
    `channels: [mail], readings: [${weekReading}], alternatives: [{ id: a, title: A, within: 1 week }, { id: b, title: B, within: 2 weeks }]`,
  ],
  [
    'a misspelt unit',
    'respond',
    'channels: [mail], ▸within: 2 wroking days',
    'Tiden ”2 wroking days” går inte att läsa. ',
    'channels: [mail], within: 2 working days',
  ],
  [
    'a misspelt named time',
    'respond',
    'channels: [mail], ▸within: sam working day',
    'Tiden ”sam working day” går inte att läsa. ',
    'channels: [mail], within: same working day',
  ],
  [
    'a time and steps',
    'respond',
    'channels: [mail], within: 1 working day, ▸steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days }]',
    '”within” och ”steps” går inte ihop: ',
    'channels: [mail], steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days }]',
  ],
  [
    'steps and alternatives',
    'respond',
    'channels: [mail], steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days }], ▸alternatives: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days }]',
    '”steps” och ”alternatives” går inte ihop: ',
    'channels: [mail], steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days }]',
  ],
  [
    'one step',
    'respond',
    'channels: [mail], ▸steps: [{ id: a, title: A, within: 1 working day }]',
    '”steps” ska ha minst 2',
    'channels: [mail], steps: [{ id: bekraftelse, title: Bekräftelse, within: 2 working days, feedback: [acknowledgement, notice, answer] }, { id: beslut, title: Beslut, within: 10 working days }]',
  ],
  [
    'two steps of one id',
    'respond',
    'channels: [mail], steps: [{ id: a, title: A, within: 1 working day }, { ▸id: a, title: B, within: 2 working days }]',
    'två steg har samma id. ',
    'channels: [mail], steps: [{ id: bekraftelse, title: A, within: 1 working day }, { id: beslut, title: B, within: 2 working days }]',
  ],
  [
    'a step that does not say how its week is counted',
    'respond',
    'channels: [mail], steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, ▸within: 1 week }]',
    'det står inte hur 1 week räknas. Välj bland rolled, unrolled. Skriv till exempel counting: rolled',
    'channels: [mail], steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 1 week, counting: rolled }]',
  ],
  [
    'a counting that a step does not have',
    'respond',
    'channels: [mail], steps: [{ id: a, title: A, within: 1 working day, ▸counting: clock }, { id: b, title: B, within: 2 working days }]',
    '”counting: clock” går inte för 1 working day: arbetsdagar räknas hela. Ta bort counting',
    'channels: [mail], steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days }]',
  ],
  [
    'a reading with a time of its own beside steps',
    'respond',
    'channels: [mail], readings: [{ id: a, main: true, title: t, ▸within: 1 day }], steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days }]',
    'en tolkning kan inte ha en egen tid när löftet har steg eller alternativ',
    'channels: [mail], readings: [{ id: a, main: true, title: t }], steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days }]',
  ],
  [
    'a reading with a misspelt counting',
    'respond',
    'channels: [mail], within: 36 hours, readings: [▸{ id: workday-clok, main: true, title: t }]',
    'det står inte hur 36 hours räknas. Menade du ”workday-clock”? Välj bland',
    'channels: [mail], within: 36 hours, readings: [{ id: workday-clok, counting: workday-clock, main: true, title: t }]',
  ],
  [
    'a reading with the counting of another unit',
    'respond',
    'channels: [mail], within: 2 weeks, readings: [{ id: a, ▸counting: clock, main: true, title: t }]',
    '”counting: clock” går inte för 2 weeks. Välj bland rolled, unrolled. Skriv till exempel counting: rolled',
    'channels: [mail], within: 2 weeks, readings: [{ id: a, counting: rolled, main: true, title: t }]',
  ],
  [
    'two readings with one name',
    'respond',
    'channels: [mail], within: 1 week, readings: [{ id: rolled, main: true, title: t }, { ▸id: rolled, title: t }]',
    'tolkningen står två gånger. Ta bort den ena, eller ge den ett annat namn, till exempel id: rolled-2',
    'channels: [mail], within: 1 week, readings: [{ id: rolled, main: true, title: t }, { id: rolled-2, counting: rolled, title: t }]',
  ],
  [
    'no time, with an example that is one',
    'respond',
    'channels: [mail], ▸within: 0 hours',
    'Tiden ”0 hours” går inte att läsa. Väntat: ett tal större än noll',
    `channels: [mail], within: 36 hours, readings: [${hourReading}]`,
  ],
  [
    'a reading that working days do not have',
    'respond',
    'channels: [mail], within: 2 working days, readings: [{ ▸id: workday-clock, main: true, title: t }]',
    'tolkningen ”workday-clock” går inte för 2 working days: arbetsdagar räknas hela. Skriv till exempel id: working-days',
    'channels: [mail], within: 2 working days, readings: [{ id: working-days, main: true, title: t }]',
  ],
  [
    'an alternative in hours that does not say how',
    'respond',
    'channels: [mail], within: 2 working days, readings: [{ id: a, main: true, title: t }, ▸{ id: b, title: t, within: 48 hours }]',
    'det står inte hur 48 hours räknas. ',
    'channels: [mail], within: 2 working days, readings: [{ id: a, main: true, title: t }, { id: b, title: t, within: 48 hours, counting: workday-clock }]',
  ],
  [
    'a cutoff of a reading in hours',
    'respond',
    'channels: [mail], within: 2 working days, readings: [{ id: a, main: true, title: t }, { id: clock, title: t, within: 48 hours, ▸cutoff: 15:00 }]',
    '”cutoff” gäller tider som räknas i dagar, inte i timmar. Ta bort den.',
    'channels: [mail], within: 2 working days, readings: [{ id: a, main: true, title: t }, { id: clock, title: t, within: 48 hours }]',
  ],
  [
    'a cutoff that no clock shows',
    'respond',
    'channels: [mail], within: 2 working days, ▸cutoff: "25:00"',
    '”cutoff: 25:00” är inget klockslag. Skriv till exempel 15:00',
    'channels: [mail], within: 2 working days, cutoff: 15:00',
  ],
  [
    'a closing time of a day off',
    'respond',
    'channels: [mail], within: 1 week, dayEnds: office-close, readings: [{ ▸id: unrolled, main: true, title: t }]',
    'tolkningen ”unrolled” går inte med dayEnds: office-close',
    'channels: [mail], within: 1 week, dayEnds: office-close, readings: [{ id: rolled, main: true, title: t }]',
  ],
  [
    'ring signals that nothing is counted in',
    'respond',
    'channels: [phone], within: 30 seconds, ▸secondsPerSignal: 5',
    'ingen tid är i ringsignaler. Ta bort secondsPerSignal, eller skriv till exempel within: 5 signals',
    'channels: [phone], within: 5 signals, secondsPerSignal: 5',
  ],
  [
    'a goal that is longer than the limit',
    'respond',
    'channels: [mail], within: 1 working day, goal: { ▸within: 2 working days }',
    'målet 2 working days är inte kortare än löftets tid 1 working day. ',
    'channels: [mail], within: 2 working days, goal: { within: 1 working day }',
  ],
  [
    'a goal as long as the limit',
    'respond',
    'channels: [phone], within: 20 minutes, goal: { ▸within: 1200 seconds }',
    'målet 1200 seconds är inte kortare',
    'channels: [phone], within: 20 minutes, goal: { within: 60 seconds }',
  ],
  [
    'a goal in days as long as the limit in weeks',
    'respond',
    `channels: [mail], within: 1 week, readings: [${weekReading}], goal: { ▸within: 7 days }`,
    'målet 7 days är inte kortare än löftets tid 1 week. ',
    `channels: [mail], within: 1 week, readings: [${weekReading}], goal: { within: 6 days }`,
  ],
  [
    'a goal in months that may be as long as the limit',
    'respond',
    `channels: [mail], within: 4 weeks, readings: [${weekReading}], goal: { ▸within: 1 month }`,
    'målet 1 month är inte kortare än löftets tid 4 weeks. ',
    `channels: [mail], within: 1 month, readings: [${weekReading}], goal: { within: 4 weeks }`,
  ],
  [
    'a goal beside steps',
    'respond',
    'channels: [mail], ▸goal: { within: 1 working day }, steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days }]',
    '”goal” och ”steps” går inte ihop. ',
    'channels: [mail], steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days }]',
  ],
  [
    'a time longer than any: what was written is no example',
    'respond',
    'channels: [mail], ▸within: 2000 working weeks',
    'Tiden ”2000 working weeks” går inte att läsa. ',
    'channels: [mail], within: 2 working weeks',
  ],
  [
    'a wait in hours',
    'reach',
    'channels: [phone], ▸within: 2 hours',
    '”2 hours” är ingen väntetid. ',
    'channels: [phone], within: 60 seconds',
  ],
];

const ofChannels: readonly Case[] = [
  [
    'calls by mail',
    'reach',
    'channels: [▸mail]',
    '”mail” går inte som ”channels”: löften av slaget reach gäller samtal. Skriv channels: [phone]',
    'channels: [phone]',
  ],
  [
    'the content of a call',
    'content',
    'channels: [▸phone], contains: [plan]',
    '”phone” går inte som ”channels”: bara ett ärenderegister säger vad återkopplingen innehöll. Skriv channels: [case]',
    'channels: [case], contains: [plan]',
  ],
  [
    'a channel twice',
    'route',
    'channels: [phone, ▸phone], maxTransfers: 1',
    '”phone” står två gånger. Ta bort det ena',
    'channels: [phone], maxTransfers: 1',
  ],
  [
    'a start that only registers know',
    'respond',
    'channels: [mail], within: 1 working day, ▸from: complete',
    'bara ett ärenderegister har tiden complete. Skriv channels: [case], eller from: received',
    'channels: [case], within: 1 working day, from: complete',
  ],
  [
    'a step with a start that only registers know',
    'respond',
    'channels: [mail], steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days, ▸from: complete }]',
    'bara ett ärenderegister har tiden complete. Skriv channels: [case], eller from: received',
    'channels: [case], steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days, from: complete }]',
  ],
  [
    'an alternative that no mail gets',
    'respond',
    'channels: [mail], alternatives: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days, ▸feedback: [answer, closing] }]',
    '”closing” finns bara i ett ärenderegister. Skriv till exempel feedback: [answer]',
    'channels: [mail], alternatives: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days, feedback: [answer] }]',
  ],
  [
    'a mail that is missed',
    'respond',
    'channels: [mail, phone], within: 1 working day, ▸from: missed',
    'bara samtal kan missas. Skriv channels: [phone], eller from: received',
    'channels: [phone], within: 1 working day, from: missed',
  ],
  [
    'a call that is acknowledged',
    'respond',
    'channels: [phone], within: 1 working day, ▸feedback: [acknowledgement]',
    'ett samtal får inget av acknowledgement. Skriv till exempel feedback: [answer, acknowledgement]',
    'channels: [mail, phone], within: 1 working day, feedback: [answer, acknowledgement]',
  ],
  [
    'a mail that is closed',
    'respond',
    'channels: [mail], within: 1 working day, ▸feedback: [answer, closing]',
    '”closing” finns bara i ett ärenderegister. Skriv till exempel feedback: [answer]',
    'channels: [mail], within: 1 working day, feedback: [answer]',
  ],
  [
    'a name in a call',
    'route',
    'channels: [phone, case], maxTransfers: 1, scope: { ▸named: true }',
    'en telefonlogg säger inte om den som ringde uppgav sitt namn. ',
    'channels: [mail, case], maxTransfers: 1, scope: { named: true }',
  ],
  [
    'what only calls have, of mail',
    'account',
    'channels: [mail], ▸closedHours: include',
    '”closedHours” gör ingen skillnad för mail, bara för phone. Ta bort det, eller lägg till kanalen i channels',
    'channels: [mail, phone], closedHours: include',
  ],
  [
    'hidden numbers, of mail and cases',
    'respond',
    'channels: [mail, case], within: 1 working day, ▸hiddenNumber: unanswered',
    '”hiddenNumber” gör ingen skillnad för mail och case, bara för phone. ',
    'channels: [phone, case], within: 1 working day, hiddenNumber: unanswered, shortAbandon: include',
  ],
  [
    'an attempt to call back, of mail',
    'respond',
    'channels: [mail], within: 1 working day, ▸callbackAttempt: count',
    '”callbackAttempt” gör ingen skillnad för mail, bara för phone och case. ',
    'channels: [case], within: 1 working day, callbackAttempt: count',
  ],
  [
    'an answer that bounces, of calls',
    'respond',
    'channels: [phone], within: 1 working day, ▸bouncedAnswer: ignore',
    '”bouncedAnswer” gör ingen skillnad för phone, bara för mail och case. ',
    'channels: [mail], within: 1 working day, bouncedAnswer: ignore, ownLaterCall: ignore',
  ],
  [
    'what to do with the unknown where nothing is asked',
    'route',
    'channels: [phone], maxTransfers: 1, scope: { ▸whenUnknown: in-scope }',
    '”whenUnknown” gör ingen skillnad utan named eller complexity. Skriv till exempel complexity: simple',
    'channels: [phone], maxTransfers: 1, scope: { complexity: simple, whenUnknown: in-scope }',
  ],
];

const ofTargets: readonly Case[] = [
  [
    'a share written as a fraction',
    'reach',
    'channels: [phone], ▸target: 0.9',
    '”0.9” är mindre än en procent. Talet är i procent. Skriv till exempel target: 90',
    'channels: [phone], target: 90',
  ],
  [
    'a least share written as a fraction',
    'reach',
    'channels: [phone], targets: { phone: { ▸atLeast: 0.85 } }',
    '”0.85” är mindre än en procent. Talet är i procent. Skriv till exempel atLeast: 90',
    'channels: [phone], targets: { phone: { atLeast: 90 } }',
  ],
  [
    'a share in words inside its form',
    'reach',
    'channels: [phone], target: { ▸atLeast: nittio }',
    '”atLeast” ska vara ett tal. Skriv till exempel atLeast: 90',
    'channels: [phone], target: { atLeast: 90 }',
  ],
  [
    'nearly one percent',
    'reach',
    'channels: [phone], ▸target: 0.99',
    '”0.99” är mindre än en procent. ',
    'channels: [phone], target: 90, improvementBelow: 1, targets: { phone: { atLeast: 0 } }',
  ],
  [
    'a floor for units written as a fraction',
    'reach',
    'channels: [phone], ▸improvementBelow: 0.8',
    '”0.8” är mindre än en procent. Talet är i procent. Skriv till exempel improvementBelow: 90',
    'channels: [phone], improvementBelow: 90, target: { atMost: 0.5 }',
  ],
  [
    'a mean of what takes no time',
    'route',
    'channels: [phone], maxTransfers: 1, target: { ▸mean: 90 seconds }',
    '”mean” går inte vid kind: route, som inte mäter någon tid. Skriv till exempel target: 90',
    'channels: [phone], maxTransfers: 1, target: 90',
  ],
  [
    'a median of a channel of what takes no time',
    'account',
    'channels: [case], targets: { case: { ▸median: 3 days } }',
    '”median” går inte vid kind: account, som inte mäter någon tid. Skriv till exempel case: 90',
    'channels: [case], targets: { case: 90 }',
  ],
  [
    'a target for a channel that the rule lacks',
    'reach',
    'channels: [phone], targets: { ▸mail: 80 }',
    'löftet gäller inte kanalen mail. Ta bort målet, eller skriv channels: [phone, mail]',
    'channels: [phone]',
  ],
  [
    'a target of two forms',
    'reach',
    'channels: [phone], ▸target: { atLeast: 90, mean: 90 seconds }',
    'ett mål ska ha en form, och bara en. Skriv till exempel { atLeast: 90 }',
    'channels: [phone], target: { atLeast: 90 }',
  ],
  [
    'a target in half',
    'reach',
    'channels: [phone], ▸target: { solved: 7 }',
    '”solved” och ”of” hör ihop: båda behövs. ',
    'channels: [phone], target: { solved: 7, of: 10 }',
  ],
  [
    'more solved than there are',
    'reach',
    'channels: [phone], ▸target: { solved: 7, of: 5 }',
    '”solved: 7” kan inte vara fler än ”of: 5”. ',
    'channels: [phone], target: { solved: 7, of: 10 }',
  ],
  [
    'a mean that is no time',
    'reach',
    'channels: [phone], target: { ▸mean: snart }',
    '”snart” är ingen tid. Väntat: ett tal större än noll och seconds',
    'channels: [phone], target: { mean: 90 seconds }',
  ],
  [
    'a misspelt form',
    'reach',
    'channels: [phone], target: { ▸atMots: 10 }',
    'okänt ord ”atMots”, menade du ”atMost”? Skriv till exempel atMost: 10',
    'channels: [phone], target: { atMost: 10 }',
  ],
  [
    'a target in words',
    'reach',
    'channels: [phone], ▸target: alla',
    '”target” har fel form. Skriv till exempel target: 90',
    'channels: [phone], target: 90',
  ],
];

const ofExceptions: readonly Case[] = [
  [
    'an unknown exception',
    'reach',
    'channels: [phone], exceptions: [{ ▸when: wekend }]',
    '”wekend” går inte som ”when”, menade du ”weekend”? Välj bland summer, dates, weekend, absence, extensive',
    'channels: [phone], exceptions: [{ when: weekend }]',
  ],
  [
    'an exception without its word',
    'reach',
    'channels: [phone], exceptions: [▸{ from: 06-15, until: 08-15 }]',
    '”when” saknas. Skriv till exempel when: summer',
    'channels: [phone], exceptions: [{ when: summer, from: 06-15, until: 08-15 }]',
  ],
  [
    'a key of another exception',
    'reach',
    'channels: [phone], exceptions: [{ when: weekend, ▸from: 06-15 }]',
    '”from” hör till when: summer och kan inte stå vid when: weekend. ',
    'channels: [phone], exceptions: [{ when: weekend }]',
  ],
  [
    'a summer that ends before it begins',
    'reach',
    'channels: [phone], exceptions: [{ when: summer, from: 08-15, ▸until: 06-15 }]',
    'sommaren slutar innan den börjar. Skriv till exempel from: 06-15, until: 08-15',
    'channels: [phone], exceptions: [{ when: summer, from: 06-15, until: 08-15 }]',
  ],
  [
    'a summer that ends before it begins in its only month',
    'reach',
    'channels: [phone], exceptions: [{ when: summer, from: 07-15, ▸until: 07-14 }]',
    'sommaren slutar innan den börjar. ',
    'channels: [phone], exceptions: [{ when: summer, from: 06-15, until: 08-15 }, { when: summer, from: 12-24, until: 12-24 }]',
  ],
  [
    'another limit of calls',
    'reach',
    'channels: [phone], exceptions: [{ when: weekend, ▸within: 2 minutes }]',
    'en annan tid går bara vid kind: respond, inte vid kind: reach. ',
    'channels: [phone], exceptions: [{ when: weekend }]',
  ],
  [
    'another limit beside steps',
    'respond',
    'channels: [mail], exceptions: [{ when: weekend, ▸within: 1 working day }], steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days }]',
    'en annan tid går inte ihop med steps. ',
    'channels: [mail], exceptions: [{ when: weekend }], steps: [{ id: a, title: A, within: 1 working day }, { id: b, title: B, within: 2 working days }]',
  ],
  [
    'another limit that does not say how it is counted',
    'respond',
    'channels: [mail], within: 1 working day, exceptions: [{ when: weekend, ▸within: 2 hours }]',
    'det står inte hur 2 hours räknas. ',
    'channels: [mail], within: 1 working day, exceptions: [{ when: weekend, within: 2 hours, counting: workday-clock }]',
  ],
  [
    'a counting without its limit',
    'respond',
    'channels: [mail], within: 1 working day, exceptions: [{ when: weekend, ▸counting: clock }]',
    '”counting” hör ihop med within. Skriv till exempel within: 2 hours',
    'channels: [mail], within: 1 working day, exceptions: [{ when: weekend, counting: clock, within: 2 hours }]',
  ],
  [
    'an exception twice',
    'reach',
    'channels: [phone], exceptions: [{ when: weekend }, { ▸when: weekend }]',
    'undantaget weekend står två gånger',
    'channels: [phone], exceptions: [{ when: weekend }]',
  ],
  [
    'what only registers call extensive',
    'reach',
    'channels: [phone], exceptions: [{ ▸when: extensive }]',
    'bara ett ärenderegister säger vad som är omfattande. ',
    'channels: [phone]',
  ],
  [
    'an absence in calls',
    'reach',
    'channels: [phone], exceptions: [{ ▸when: absence }]',
    'bara mejl får autosvar om frånvaro. ',
    'channels: [phone]',
  ],
];

const ofKinds: readonly Case[] = [
  [
    'a key that belongs to another kind',
    'reach',
    'channels: [phone], ▸maxTransfers: 2',
    '”maxTransfers” hör till kind: route och kan inte stå vid kind: reach. Ta bort det, eller skriv kind: route',
    'channels: [phone]',
  ],
  [
    'a key of an earlier version',
    'respond',
    'channels: [mail], within: 1 working day, ▸notice: count',
    '”notice” används inte längre. Skriv till exempel feedback: [answer, notice]',
    'channels: [mail], within: 1 working day, feedback: [answer, notice]',
  ],
  [
    'two ways of not being passed around',
    'route',
    'channels: [phone], maxTransfers: 1, ▸resolved: first-contact',
    '”maxTransfers” och ”resolved” går inte ihop. ',
    'channels: [phone], resolved: first-contact',
  ],
  [
    'a wait for an answer that no transfer asks for',
    'route',
    'channels: [phone], maxTransfers: 1, ▸unansweredAfterWorkingDays: 5',
    '”unansweredAfterWorkingDays” gäller bara löften med ”resolved”. ',
    'channels: [phone], resolved: first-contact, unansweredAfterWorkingDays: 5',
  ],
  [
    'no way of not being passed around',
    'route',
    'channels: [phone]',
    '”maxTransfers” saknas. Skriv till exempel maxTransfers: 1',
    'channels: [phone], maxTransfers: 1',
  ],
  [
    'a misspelt content',
    'content',
    'channels: [case], contains: [▸recieved]',
    '”recieved” går inte som ”contains”, menade du ”received”? ',
    'channels: [case], contains: [received, contact-person]',
  ],
  [
    'a misspelt key of the scope',
    'account',
    'channels: [case], scope: { ▸bords: [Socialnämnden] }',
    'okänt ord ”bords”, menade du ”boards”? Skriv till exempel boards: [Socialnämnden]',
    'channels: [case], scope: { boards: [Socialnämnden] }',
  ],
  [
    'an end before the beginning',
    'account',
    'channels: [case], validFrom: 2019-01-01, ▸validUntil: 2018-01-01',
    'löftet slutar gälla 2018-01-01, innan det börjar 2019-01-01. ',
    'channels: [case], validFrom: 2018-10-08, validUntil: 2022-12-31',
  ],
];

describe.each([
  ['times', ofTime],
  ['channels', ofChannels],
  ['targets', ofTargets],
  ['exceptions', ofExceptions],
  ['kinds', ofKinds],
])('mistakes of %s', (_, cases) => {
  it.each(cases)('%s: is told at its place', (_name, kind, wrong, message) => {
    const { text, place } = placed(kind, wrong);
    const [first = '', ...others] = told(text);
    expect(first.slice(0, `${place}: ${message}`.length)).toBe(`${place}: ${message}`);
    expect(others).toEqual([]);
  });

  it.each(cases)('%s: its example, pasted in, loads', (_name, kind, wrong, _message, fixed) => {
    const [first = ''] = told(placed(kind, wrong).text);
    expect(fixed).toContain(exampleIn(first));
    expect(told(setOf(kind, fixed))).toEqual([]);
  });
});

/** Of several examples the first; nothing where the remedy is to take something away. */
function exampleIn(message: string): string {
  const [, example = ''] =
    /Skriv till exempel (\{[^}]*\}|.+?)(?:, eller | eller |, \{|\.(?: |$)|$)/.exec(message) ?? [];
  return example;
}

describe('a kind', () => {
  it.each([
    [
      'that is misspelt',
      'reech',
      '”reech” går inte som ”kind”, menade du ”reach”? Välj bland respond, reach, route, content, account. Skriv till exempel kind: reach',
    ],
    [
      'that is none, told by the other keys',
      'samtal',
      '”samtal” går inte som ”kind”. Välj bland respond, reach, route, content, account. Skriv till exempel kind: route',
    ],
  ])('%s is told, and so is what else is wrong with the rule', (_, kind, message) => {
    const keys =
      kind === 'samtal'
        ? 'channels: [phone], maxTransfers: 1, target: 300'
        : 'channels: [phone], target: 300';
    expect(told(setOf(kind, keys))).toEqual([
      `7:16: ${message}`,
      expect.stringContaining('”target” ska vara högst 100. Skriv till exempel target: 90'),
    ]);
  });
});

describe('what is no rule', () => {
  it.each(['null', 'svar', '3', '[svar]'])('is refused: %s', (rule) => {
    expect(told(`${head}  - ${rule}\n`)).toEqual([expect.stringMatching(/^7:5: /)]);
  });

  it.each(['3', '[svar]', 'svar'])('nor a rule set: %s', (text) => {
    expect(told(`${text}\n`)).toEqual([expect.stringMatching(/^1:1: .*Skriv till exempel id: /)]);
  });
});

describe('rules of one topic', () => {
  const mail = 'title: T, promise: P, within: 1 working day';
  const rival = (keys: string) =>
    `${head}  - { id: ett, kind: respond, channels: [mail], ${mail} }\n  - { id: tva, kind: respond, ${keys}, ${mail} }\n`;
  const crossing =
    'löftet gäller delvis samma kontakter som ”ett”, och inget av dem är snävare. Ge det ena ett snävare scope, till exempel scope: { units: [Bygglov] }, eller ett eget topic, till exempel topic: tva';

  it.each([
    ['the same contacts', 'channels: [mail]', [`8:5: ${crossing}`]],
    [
      'more channels but fewer units',
      'channels: [mail, phone], scope: { units: [A] }',
      [`8:56: ${crossing}`],
    ],
    ['a unit of them', 'channels: [mail], scope: { units: [Bygglov] }', []],
    ['another topic', 'channels: [mail], topic: tva', []],
    ['another channel', 'channels: [phone]', []],
    ['other feedback', 'channels: [mail], feedback: [acknowledgement]', []],
    [
      'a scope that cannot be read',
      'channels: [mail], scope: { units: 3 }',
      ['8:58: ”units” ska vara en lista. Skriv till exempel units: [Bygglov]'],
    ],
  ])('%s', (_, keys, expected) => {
    expect(told(rival(keys))).toEqual(expected);
  });

  it('that follow each other in time do not meet', () => {
    const early = rival('channels: [mail], validFrom: 2020-01-01').replace(
      'channels: [mail], title',
      'channels: [mail], validUntil: 2019-12-31, title',
    );
    expect(told(early)).toEqual([]);
  });
});
