import type { Channel } from '../../model/event.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import type { View } from './view.js';

/** Whether the share of a rule's whole is told under the main reading: it is neither hidden nor one-sided. */
export function isWholeTold({ rule, readings: [main] }: RuleFigures, view: View): boolean {
  return view.isShown(rule, { by: 'whole' }) && view.oneSidedIn(rule, main.whole) === null;
}

/** The same of a channel; one without contacts has nothing to hide. */
export function isChannelTold(
  { rule, readings: [main] }: RuleFigures,
  channel: Channel,
  view: View,
): boolean {
  const own = main.channels.find((one) => one.channel === channel);
  const isOneSided = own !== undefined && view.oneSidedIn(rule, own.cell) !== null;
  return view.isShown(rule, { by: 'channel', channel }) && !isOneSided;
}
