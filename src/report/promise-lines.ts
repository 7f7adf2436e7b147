import type { Target } from '../model/rule.js';
import { type PublishedCell, shownCell } from './cells.js';
import type { ToldRule } from './told-rule.js';
import { departuresOf } from './view.js';
import {
  type ChannelTarget,
  channelStanding,
  type TargetStanding,
  targetsByChannel,
  wholeStanding,
} from './view-target.js';

/** One promise in a line: its limit, its figure in its own form, and how that stands to its target. */
export interface PromiseLine {
  /** The line of a channel's own target follows the promise's. */
  readonly isOfChannel: boolean;
  /** True where the figures are not published: `figure` says why. */
  readonly isHidden: boolean;
  readonly title: string;
  readonly limit: string;
  readonly figure: string;
  /** How many the figure is of. */
  readonly of: string;
  readonly target: string;
  readonly standing: string;
}

/** The promise, then each channel that has a target of its own. */
export function promiseLines(told: ToldRule): readonly [PromiseLine, ...PromiseLine[]] {
  const { rule, main } = told;
  const standing = wholeStanding(rule);
  const whole: PromiseLine = {
    isOfChannel: false,
    isHidden: shownCell(main.whole) === null,
    title: rule.title,
    limit: limitText(told),
    ...figureOf(told, main.whole, { target: rule.target.target, standing }),
  };
  return [whole, ...targetsByChannel(rule).map((own) => channelLine(own, told))];
}

function channelLine(own: ChannelTarget, told: ToldRule): PromiseLine {
  const { channel, figures, cell } = own;
  const { codes, format, promises, targets } = told.words;
  const standing = channelStanding(own, told.rule.indicative);
  const frame = {
    isOfChannel: true,
    isHidden: cell !== null && shownCell(cell) === null,
    title: format.capital(channel === null ? promises.otherChannels : codes.channelWords[channel]),
    limit: '',
  };
  if (cell !== null) return { ...frame, ...figureOf(told, cell, { target: figures.target, standing }) };
  const target = targets.targetWords(figures.target, told.rule);
  return { ...frame, figure: '–', of: '–', target, standing: targets.standingWords(standing, 0) };
}

/** What a contact must have had: a time, or what else the promise limits. */
function limitText({ rule, main, parts, words }: ToldRule): string {
  const isJoined = rule.join !== null && parts.some(({ binding }) => binding);
  if (isJoined) return words.promises.lineWords.limitOf[rule.join];
  return rule.kind === 'content' || rule.kind === 'account' ? '–' : words.format.limit(main.allowed);
}

function figureOf(
  { rule, words }: ToldRule,
  cell: PublishedCell,
  { target, standing }: { readonly target: Target; readonly standing: TargetStanding },
): Pick<PromiseLine, 'figure' | 'of' | 'target' | 'standing'> {
  const { hiddenWords } = words.codes;
  const { formFigure, standingWords, targetWords } = words.targets;
  const shown = shownCell(cell);
  if (shown === null) {
    const hidden = hiddenWords['hidden' in cell ? cell.hidden : 'protects'];
    return { figure: hidden, of: hiddenWords.protects, target: '–', standing: standingWords('hidden', 0) };
  }
  const stands = standingWords(standing, departuresOf(shown));
  if (standing === 'by-channel') {
    return { figure: '–', of: '–', target: words.promises.lineWords.byChannel, standing: stands };
  }
  const asked = standing === 'indicative' ? '–' : targetWords(target, rule);
  return { ...formFigure(target, shown, rule), target: asked, standing: stands };
}
