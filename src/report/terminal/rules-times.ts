import type { CalendarSpec, Limit } from '../../model/calendar-spec.js';
import type { RespondRule } from '../../model/rule.js';
import { readingExamples } from './reading-examples.js';
import type { Page } from './rules-page.js';
import { terminalText, wrapped } from './terminal-text.js';

/** A time of a rule with its limit under every reading. */
interface ShownTime extends Pick<RespondRule, 'feedback' | 'from'> {
  /** Of a part; null for the time of the whole. */
  readonly title: string | null;
  readonly times: readonly { readonly limit: Limit; readonly allowed: string }[];
}

/** What each time of a rule comes to, by every reading, for something that comes on a Friday. */
export function timeLines(rule: RespondRule, calendar: CalendarSpec, page: Page): readonly string[] {
  const { feedback, from, readings, parts } = rule;
  const isInParts = parts.some(({ binding }) => binding);
  const whole: readonly ShownTime[] = isInParts ? [] : [{ title: null, feedback, from, times: readings }];
  const shown = [...whole, ...parts.map((part): ShownTime => ({ ...part, times: part.limits }))];
  return shown.flatMap((time) => oneTime(time, rule, { calendar, page }));
}

interface Setting {
  readonly calendar: CalendarSpec;
  readonly page: Page;
}

function oneTime(
  { title, feedback, from, times }: ShownTime,
  rule: RespondRule,
  { calendar, page: { width, say, words } }: Setting,
): readonly string[] {
  const { capital, limit } = words.format;
  const { dueVerb, startWords } = words.rulePromise;
  const counted = rule.readings.flatMap(({ title, main }, index) => {
    const time = times[index];
    return time === undefined ? [] : [{ title, main, limit: time.limit }];
  });
  const example = readingExamples(rule, counted, { calendar, words });
  const name = title === null ? '' : `${title}, `;
  const amount = limit(times[0]?.allowed ?? '');
  return [
    ...say(`${capital(`${name}${amount}`)}. ${startWords[from]} ${example.from} ${dueVerb(feedback)}`),
    ...example.readings.flatMap(({ title: reading, main, due }) => {
      // A part may be counted in a way of its own, and then a rule's only reading says nothing of it.
      const isPlain = title !== null && rule.readings.length === 1;
      const text = isPlain ? due : `${due}: ${reading}${main ? ` (${words.rules.rulesWords.main})` : ''}`;
      return wrapped(terminalText(text), width, '    ', '      ');
    }),
  ];
}
