import type { ResponseCurveFigures, ResponseCurves } from '../../model/response-curve.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { isFew } from './table-cells.js';
import { isChannelTold, isWholeTold } from './told-share.js';
import type { View } from './view.js';

/**
 * A channel's curve where its share is told and enough contacts were followed; that of the whole where every
 * channel's is: else the steps that no channel's curve has would be those of the hidden one.
 */
export function publishCurve(figures: RuleFigures, view: View): ResponseCurveFigures | null {
  const {
    responseCurve,
    readings: [main],
  } = figures;
  if (responseCurve === null) return null;
  const channels = responseCurve.channels.filter(({ channel, curves }) => {
    return isChannelTold(figures, channel, view) && isOfEnough(curves);
  });
  const areAllTold =
    channels.length === responseCurve.channels.length &&
    main.channels.every(({ channel }) => isChannelTold(figures, channel, view));
  const { whole } = responseCurve;
  const isCurveTold = areAllTold && isWholeTold(figures, view) && whole !== null && isOfEnough(whole);
  return { whole: isCurveTold ? whole : null, channels };
}

function isOfEnough({ elapsed }: ResponseCurves): boolean {
  return !isFew(elapsed.contacts);
}
