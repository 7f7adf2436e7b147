import type { PublishedResult } from '../model/result.js';
import { swedish, type Text } from './document/inline.js';
import { type ToldRule, toldRule } from './told-rule.js';
import { leadsAndOthers, wholePromises } from './view-rules.js';
import type { Words } from './words/words.js';

/** What a section needs besides the figures: words, numbers of figures, and ids that stay unique with several rules. */
export interface ReportContext {
  readonly result: PublishedResult;
  readonly words: Words;
  /** Whole promises, in the order in which they are told of. */
  readonly rules: readonly RuleContext[];
  /** The next figure's number, counted through the whole report. */
  readonly nextFigure: () => number;
}

export interface RuleContext extends ToldRule {
  /** True where the report has more rules than this one, and parts need the rule's name as a heading. */
  readonly named: boolean;
  /** Whether its units and weeks are drawn: many promises have tables alone, but for those of the summary. */
  readonly drawn: boolean;
  readonly idOf: (name: string) => string;
  /** A table's caption, with the rule's name where there are several. */
  readonly captionOf: (caption: string) => Text;
}

export function reportContext(result: PublishedResult, words: Words): ReportContext {
  let figures = 0;
  const promises = wholePromises(result.rules);
  const { leads } = leadsAndOthers(promises);
  return {
    result,
    words,
    rules: promises.map((rule, index) => ({
      ...toldRule(rule, result.rules, words),
      named: promises.length > 1,
      drawn: leads.includes(rule),
      captionOf: (caption) => (promises.length > 1 ? [`${caption}: `, swedish(rule.title)] : caption),
      idOf: (name) => (index === 0 ? name : `${name}-${index + 1}`),
    })),
    nextFigure: () => {
      figures += 1;
      return figures;
    },
  };
}
