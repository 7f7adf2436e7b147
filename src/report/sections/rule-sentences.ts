import type { Limit } from '../../model/calendar-spec.js';
import { shownCell } from '../cells.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import type { ToldRule } from '../told-rule.js';
import { departuresOf, headlineOf } from '../view.js';
import { channelStanding, type TargetStanding, targetsByChannel, wholeStanding } from '../view-target.js';
import type { HeadlineWords } from '../words/rule-words.js';

/** What a promise came to, in a sentence that can be quoted. */
export function answerWords({ rule, main, noun, phrases, words }: RuleContext): HeadlineWords {
  return words.headline.headlineWords(headlineOf(main.whole, rule.target.target), noun, phrases);
}

/** Why a promise has no share, where a missing column is why; else null. */
export function untoldReason({ rule, main, words }: ToldRule): string | null {
  const headline = headlineOf(main.whole, rule.target.target);
  return headline.pattern === 'one-sided' ? words.oneSided.untoldReason(headline) : null;
}

/** What the promise asks, how the figures stand to it, and of a limit that its number does not tell in full what it is. */
export function askedWords(context: RuleContext): string {
  const { main, words } = context;
  const asked = targetsAsked(context);
  return rolls(main.limit) ? `${asked} ${words.targets.rolledDeadline}` : asked;
}

/** “Within a day” of a Friday ends on the Monday. */
function rolls(limit: Limit | null): boolean {
  if (limit?.kind === 'hours') return limit.counting === 'clock-rolled';
  return limit?.kind === 'days' && limit.rolled;
}

/** Channel by channel where each has a target of its own. */
function targetsAsked({ rule, main, noun, phrases: { shall, get }, words }: RuleContext): string {
  const { capital } = words.format;
  const { targetSentence } = words.targets;
  const cell = shownCell(main.whole);
  const departures = cell === null ? null : { contacts: departuresOf(cell), noun };
  const whole = targetSentence(
    { target: rule.target.target, rule, shall, get },
    wholeAsked(rule),
    departures,
  );
  if (rule.indicative) return whole;
  const channels = targetsByChannel(rule).flatMap((own) => {
    if (own.channel === null || own.cell === null) return [];
    const shown = shownCell(own.cell);
    const departing = shown === null ? null : { contacts: departuresOf(shown), noun };
    const asked = { target: own.figures.target, rule, shall, get };
    const sentence = targetSentence(asked, channelStanding(own, rule.indicative), departing);
    return [`${capital(words.codes.channelWords[own.channel])}: ${sentence}`];
  });
  return [whole, ...channels].join(' ');
}

/** What is asked of the whole holds though its figures are hidden: nothing, or what each channel asks. */
function wholeAsked(rule: RuleContext['rule']): TargetStanding {
  if (rule.indicative) return 'indicative';
  return rule.channelTargets.length > 0 ? 'by-channel' : wholeStanding(rule);
}

/** Which contacts narrower promises judge instead, and how many calls the contacts were. */
export function countingSentences(
  { result }: ReportContext,
  { rule, words }: RuleContext,
): readonly string[] {
  const { callsSentence, takenOverSentence } = words.promises;
  const titleOf = (id: string): string => result.rules.find((found) => found.rule === id)?.title ?? id;
  return [
    takenOverSentence(rule.takenOver, titleOf),
    rule.calls === null || rule.calls.calls === 0 ? '' : callsSentence(rule.calls),
  ].filter((sentence) => sentence !== '');
}
