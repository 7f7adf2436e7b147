import type { ResponseCurveFigures, ResponseCurves } from '../../model/response-curve.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { isFew } from './table-cells.js';
import type { View } from './view.js';

/**
 * A channel's curve where its cell is shown and enough contacts were followed; that of the whole where every
 * channel's is: else the steps that no channel's curve has would be those of the hidden one.
 */
export function publishCurve(
  { rule, responseCurve, readings: [main] }: RuleFigures,
  { isShown }: View,
): ResponseCurveFigures | null {
  if (responseCurve === null) return null;
  const channels = responseCurve.channels.filter(({ channel, curves }) => {
    return isShown(rule, { by: 'channel', channel }) && isOfEnough(curves);
  });
  const areAllTold =
    channels.length === responseCurve.channels.length &&
    main.channels.every(({ channel }) => isShown(rule, { by: 'channel', channel }));
  const { whole } = responseCurve;
  const isWholeTold = areAllTold && isShown(rule, { by: 'whole' }) && whole !== null && isOfEnough(whole);
  return { whole: isWholeTold ? whole : null, channels };
}

function isOfEnough({ elapsed }: ResponseCurves): boolean {
  return !isFew(elapsed.contacts);
}
