import type { Channel } from '../../src/model/event.js';

/** The rule set of a town that promises an answer within two working days; further rules may follow. */
export function twoDayPromise(...channels: readonly Channel[]): string {
  return `id: ort
municipality: Orts kommun
title: Servicegaranti
source: { document: Servicegaranti, decision: KF § 1, date: 2017-01-01 }
calendar: { hours: { mon-fri: 08:00-16:00 } }
readingNote: Arbetsdagar räknas.
rules:
  - id: svar
    kind: respond
    title: Svar inom två arbetsdagar
    promise: Alla får svar inom två arbetsdagar.
    channels: [${channels.join(', ')}]
    within: 2 working days
`;
}
