import type { CalendarSpec } from '../../model/calendar-spec.js';
import type { Threshold } from '../../model/comparison-reasons.js';
import type { Channel } from '../../model/event.js';
import type { Result } from '../../model/result.js';
import type { PairingTerms } from '../../model/terms.js';
import { haveSameHours } from './calendar-reasons.js';
import type { BothRules } from './measured-channels.js';
import { isSame } from './same.js';

type Difference = readonly [threshold: Threshold, of: Channel | null, isOther: boolean];

/** A choice that is one word or one number. */
type SingleChoice = Exclude<keyof PairingTerms, 'lists' | 'phoneHours' | 'phoneSummer' | 'sameCalls'>;

/** The choices that decide what is counted in the compared channels, and were others then. */
export function differingThresholds(
  { earlier: { terms: then }, present: { terms: now } }: BothRules,
  results: { readonly earlier: Result; readonly present: Result },
  channels: readonly Channel[],
): readonly Threshold[] {
  const [before, after] = [results.earlier.pairing, results.present.pairing];
  const differsIn = (choice: SingleChoice): boolean => before[choice] !== after[choice];
  const isShorter = then.shortAbandon !== now.shortAbandon || differsIn('shortAbandonSeconds');
  const isOpenElse =
    then.closedHours !== now.closedHours ||
    !haveSameHours({
      earlier: phoneCalendar(results.earlier),
      present: phoneCalendar(results.present),
      ignoreLocalClosures: false,
    });
  const differences: readonly Difference[] = [
    ['short-abandon', 'phone', isShorter],
    ['closed-hours', 'phone', isOpenElse],
    [
      'own-later-call',
      'phone',
      then.calls?.ownLaterCall !== now.calls?.ownLaterCall || differsIn('ownLaterCallWorkingDays'),
    ],
    ['attempts', 'phone', differsIn('attemptWorkingDays')],
    ['same-calls', 'phone', !isSame(before.sameCalls, after.sameCalls)],
    ['callback-attempt', 'phone', then.calls?.callbackAttempt !== now.calls?.callbackAttempt],
    ['hidden-number', 'phone', then.calls?.hiddenNumber !== now.calls?.hiddenNumber],
    ['bounced-answer', 'mail', then.bouncedAnswer !== now.bouncedAnswer],
    ['unanswered-after', null, then.unansweredAfterWorkingDays !== now.unansweredAfterWorkingDays],
    ['local-closures', null, then.ignoreLocalClosures !== now.ignoreLocalClosures],
    ['follow-ups', 'mail', differsIn('followUps')],
    ['replies-to-us', 'mail', differsIn('repliesToUs')],
    ['generic-replies', 'mail', differsIn('genericReplies')],
    ['conversations', 'mail', differsIn('conversationDays')],
    ['generic-subjects', 'mail', differsIn('genericWorkingDays')],
    ['by-counterpart', 'mail', differsIn('counterpartWorkingDays')],
    ['mailings', 'mail', differsIn('bulkFrom')],
    ['auto-replies', 'mail', differsIn('autoReplySeconds') || differsIn('autoReplyFrom')],
  ];
  return differences
    .filter(([, of, isOther]) => isOther && (of === null || channels.includes(of)))
    .map(([threshold]) => threshold);
}

/** When the phone is open: as the organisation is, unless it has hours of its own. */
function phoneCalendar({ calendar: { spec }, pairing }: Result): CalendarSpec {
  const { phoneHours, phoneSummer } = pairing;
  if (phoneHours === null && phoneSummer === null) return spec;
  return { ...spec, hours: phoneHours ?? spec.hours, summer: phoneSummer };
}
