import type { PublishedResult } from '../../model/result.js';
import type { PublishedReading, PublishedRule } from '../cells.js';

/** What a section needs besides the figures: numbers of figures, and ids that stay unique with several rules. */
export interface ReportContext {
  readonly result: PublishedResult;
  readonly rules: readonly RuleContext[];
  /** The next figure's number, counted through the whole report. */
  readonly nextFigure: () => number;
}

export interface RuleContext {
  readonly rule: PublishedRule;
  /** The main reading. */
  readonly main: PublishedReading;
  /** True where the report has more rules than this one, and parts need the rule's name as a heading. */
  readonly named: boolean;
  readonly idOf: (name: string) => string;
  /** A table's caption, with the rule's name where there are several. */
  readonly captionOf: (caption: string) => string;
}

export function reportContext(result: PublishedResult): ReportContext {
  let figures = 0;
  return {
    result,
    rules: result.rules.map((rule, index) => ({
      rule,
      main: rule.readings[0],
      named: result.rules.length > 1,
      captionOf: (caption) => (result.rules.length > 1 ? `${caption}: ${rule.title}` : caption),
      idOf: (name) => (index === 0 ? name : `${name}-${index + 1}`),
    })),
    nextFigure: () => {
      figures += 1;
      return figures;
    },
  };
}
