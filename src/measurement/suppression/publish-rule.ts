import type { PublishedCell } from '../../model/cell.js';
import type { Channel } from '../../model/event.js';
import type { ReadingFigures } from '../../model/reading-figures.js';
import type {
  RuleFigures,
  Sensitivity,
  SensitivityVariant,
  TargetFigures,
} from '../../model/rule-figures.js';
import { channelsOfTarget } from '../target.js';
import { publishAccount } from './publish-account.js';
import { publishAreas } from './publish-areas.js';
import { withBoards } from './publish-boards.js';
import { publishCurve } from './publish-curve.js';
import { publishPatterns } from './publish-patterns.js';
import { publishReading } from './publish-reading.js';
import { isFew } from './table-cells.js';
import { isChannelTold, isWholeTold } from './told-share.js';
import type { View } from './view.js';

/**
 * Evidence and variants of channels that are shown are kept whatever their counts: they say how the
 * contacts of a large enough group were judged, and no share is of them.
 */
export function publishRule(rule: RuleFigures, view: View): RuleFigures<PublishedCell> {
  const [main, ...others] = rule.readings;
  const cells = withBoards(rule, view.cellsOf(rule.rule));
  const times = publishPatterns(rule, view);
  const isWholeShown = view.isShown(rule.rule, { by: 'whole' });
  const publishOne = (reading: ReadingFigures): ReadingFigures<PublishedCell> =>
    publishReading(reading, cells, (cell) => view.oneSidedIn(rule.rule, cell));
  return {
    ...rule,
    ...publishTargets(rule, view),
    readings: [publishOne(main), ...others.map(publishOne)],
    evidence: rule.evidence.filter(({ channel }) => isChannelShown(rule, channel, view)),
    sensitivity: rule.sensitivity.map((variant) => publishVariant(variant, rule, view)),
    outOfScope: isWholeShown && view.showsTotals ? rule.outOfScope : null,
    takenOver: rule.takenOver.map((taken) => publishTakenOver(taken, isWholeShown, view)),
    calls: isWholeTold(rule, view) && rule.calls !== null && !isFew(rule.calls.calls) ? rule.calls : null,
    account: publishAccount(rule, view),
    responseCurve: publishCurve(rule, view),
    ...times,
    areas: publishAreas(rule, times.patterns, view),
  };
}

function isChannelShown({ rule }: RuleFigures, channel: Channel, { isShown }: View): boolean {
  return isShown(rule, { by: 'channel', channel });
}

/** A target of a hidden group would tell on which side of it the group's share lies; of a one-sided one it would seem to. */
function publishTargets(figures: RuleFigures, view: View): Pick<RuleFigures, 'target' | 'channelTargets'> {
  const { target, channelTargets, channels, rule } = figures;
  const isOfAll = channelTargets.length === 0;
  const ofTarget = isOfAll ? [] : channelsOfTarget(channels, channelTargets);
  const isTold =
    (isOfAll ? isWholeTold(figures, view) : view.isShown(rule, { by: 'whole' })) &&
    ofTarget.every((channel) => isChannelTold(figures, channel, view));
  return {
    target: told(target, isTold),
    channelTargets: channelTargets.map((one) => told(one, isChannelTold(figures, one.channel, view))),
  };
}

function told<Target extends TargetFigures>(target: Target, isTold: boolean): Target {
  return isTold ? target : { ...target, reached: null };
}

/** Which channel's answers a variant leaves out or lets in: the change of the share is that channel's. */
const channelOfVariant: { readonly [variant in SensitivityVariant]: Channel } = {
  'without-own-later-call': 'phone',
  'without-callbacks': 'phone',
  'without-probable': 'phone',
  'without-channel': 'mail',
  'exact-mail-only': 'mail',
  'auto-replies-count': 'mail',
};

function publishVariant(sensitivity: Sensitivity, figures: RuleFigures, view: View): Sensitivity {
  const isShown =
    isWholeTold(figures, view) && isChannelShown(figures, channelOfVariant[sensitivity.variant], view);
  const isOfFew = sensitivity.share !== null && isFew(sensitivity.share.judged);
  return isShown && !isOfFew ? sensitivity : { ...sensitivity, share: null };
}

/** What a narrower rule took over is that rule's whole, or a part of it. */
function publishTakenOver(
  { by, contacts }: RuleFigures['takenOver'][number],
  isWholeShown: boolean,
  { isShown, showsTotals }: View,
): RuleFigures<PublishedCell>['takenOver'][number] {
  const isTold = isWholeShown && showsTotals && isShown(by, { by: 'whole' }) && !isFew(contacts);
  return { by, contacts: isTold ? contacts : null };
}
