import type { Target } from '../../../model/rule.js';
import { type PublishedCell, shownCell } from '../../cells.js';
import { departuresOf } from '../../view.js';
import {
  type ChannelTarget,
  channelStanding,
  type TargetStanding,
  targetsByChannel,
  wholeStanding,
} from '../../view-target.js';
import type { WordedRule } from '../../worded-rule.js';
import { channelWords, hiddenWords } from './codes.js';
import { capital, limit } from './format.js';
import { otherChannels } from './promises.js';
import { formFigure, standingWords, targetWords } from './targets.js';

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
export function promiseLines(worded: WordedRule): readonly [PromiseLine, ...PromiseLine[]] {
  const { rule, main } = worded;
  const standing = wholeStanding(rule);
  const whole: PromiseLine = {
    isOfChannel: false,
    isHidden: shownCell(main.whole) === null,
    title: rule.title,
    limit: limitText(worded),
    ...figureOf(rule.target.target, main.whole, { worded, standing }),
  };
  return [whole, ...targetsByChannel(rule).map((own) => channelLine(own, worded))];
}

function channelLine(own: ChannelTarget, worded: WordedRule): PromiseLine {
  const { channel, figures, cell } = own;
  const standing = channelStanding(own, worded.rule.indicative);
  const frame = {
    isOfChannel: true,
    isHidden: cell !== null && shownCell(cell) === null,
    title: capital(channel === null ? otherChannels : channelWords[channel]),
    limit: '',
  };
  if (cell !== null) return { ...frame, ...figureOf(figures.target, cell, { worded, standing }) };
  const target = targetWords(figures.target, worded.rule);
  return { ...frame, figure: '–', of: '–', target, standing: standingWords(standing, 0) };
}

/** What a contact must have had: a time, or what else the promise limits. */
function limitText({ rule, main, parts }: WordedRule): string {
  if (rule.join !== null && parts.some(({ binding }) => binding)) return joinedLimit[rule.join];
  return rule.kind === 'content' || rule.kind === 'account' ? '–' : limit(main.allowed);
}

const joinedLimit = { all: 'flera steg', any: 'flera sätt' };

function figureOf(
  target: Target,
  cell: PublishedCell,
  { worded: { rule }, standing }: { readonly worded: WordedRule; readonly standing: TargetStanding },
): Pick<PromiseLine, 'figure' | 'of' | 'target' | 'standing'> {
  const shown = shownCell(cell);
  if (shown === null) {
    const hidden = hiddenWords['hidden' in cell ? cell.hidden : 'protects'];
    return { figure: hidden, of: hiddenWords.protects, target: '–', standing: standingWords('hidden', 0) };
  }
  const words = standingWords(standing, departuresOf(shown));
  if (standing === 'by-channel') return { figure: '–', of: '–', target: 'per kanal', standing: words };
  const asked = standing === 'indicative' ? '–' : targetWords(target, rule);
  return { ...formFigure(target, shown, rule), target: asked, standing: words };
}
