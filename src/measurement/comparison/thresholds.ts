import type { CalendarSpec } from '../../model/calendar-spec.js';
import type { Threshold } from '../../model/comparison-reasons.js';
import type { Channel } from '../../model/event.js';
import type { Result } from '../../model/result.js';
import { haveSameHours } from './calendar-reasons.js';
import type { BothRules } from './measured-channels.js';

type Difference = readonly [threshold: Threshold, of: Channel | null, isOther: boolean];

/** The choices that decide what is counted in the compared channels, and were others then. */
export function differingThresholds(
  { earlier: { terms: then }, present: { terms: now } }: BothRules,
  results: { readonly earlier: Result; readonly present: Result },
  channels: readonly Channel[],
): readonly Threshold[] {
  const [before, after] = [results.earlier.pairing, results.present.pairing];
  const isShorter =
    then.shortAbandon !== now.shortAbandon || before.shortAbandonSeconds !== after.shortAbandonSeconds;
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
    ['own-later-call', 'phone', then.calls?.ownLaterCall !== now.calls?.ownLaterCall],
    ['callback-attempt', 'phone', then.calls?.callbackAttempt !== now.calls?.callbackAttempt],
    ['hidden-number', 'phone', then.calls?.hiddenNumber !== now.calls?.hiddenNumber],
    ['bounced-answer', 'mail', then.bouncedAnswer !== now.bouncedAnswer],
    ['local-closures', null, then.ignoreLocalClosures !== now.ignoreLocalClosures],
    ['follow-ups', 'mail', before.followUps !== after.followUps],
    ['replies-to-us', 'mail', before.repliesToUs !== after.repliesToUs],
    ['generic-replies', 'mail', before.genericReplies !== after.genericReplies],
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
