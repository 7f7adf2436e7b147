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
  const { lineWords } = told.words.promises;
  const target = rule.target.target;
  const asked = rule.channelTargets.length > 0 ? lineWords.byChannel : askedOf(target, told);
  const whole: PromiseLine = {
    isOfChannel: false,
    isHidden: shownCell(main.whole) === null,
    title: rule.title,
    limit: limitText(told),
    ...figureOf(told, main.whole, { target, asked, standing: wholeStanding(rule) }),
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
  const { target } = figures;
  const asked = askedOf(target, told);
  if (cell !== null) return { ...frame, ...figureOf(told, cell, { target, asked, standing }) };
  return { ...frame, figure: '–', of: '–', target: asked, standing: targets.standingWords(standing, 0) };
}

/** What a contact must have had: a time, or what else the promise limits. */
function limitText({ rule, main, parts, words }: ToldRule): string {
  const isJoined = rule.join !== null && parts.some(({ binding }) => binding);
  if (isJoined) return words.promises.lineWords.limitOf[rule.join];
  return rule.kind === 'content' || rule.kind === 'account' ? '–' : words.format.limit(main.allowed);
}

/** What the promise asks is no figure: it is told where those are hidden too. */
function askedOf(target: Target, { rule, words }: ToldRule): string {
  return rule.indicative ? '–' : words.targets.targetWords(target, rule);
}

interface ToldTarget {
  readonly target: Target;
  readonly asked: string;
  readonly standing: TargetStanding;
}

function figureOf(
  { rule, words }: ToldRule,
  cell: PublishedCell,
  { target, asked, standing }: ToldTarget,
): Pick<PromiseLine, 'figure' | 'of' | 'target' | 'standing'> {
  const { hiddenWords } = words.codes;
  const { formFigure, standingWords } = words.targets;
  const shown = shownCell(cell);
  if (shown === null) {
    const hidden = hiddenWords['hidden' in cell ? cell.hidden : 'protects'];
    return { figure: hidden, of: hiddenWords.protects, target: asked, standing: standingWords('hidden', 0) };
  }
  const stands = standingWords(standing, departuresOf(shown));
  if (standing === 'by-channel') return { figure: '–', of: '–', target: asked, standing: stands };
  return { ...formFigure(target, shown, rule), target: asked, standing: stands };
}
