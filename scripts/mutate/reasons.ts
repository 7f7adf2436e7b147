/** Why a change that no test notices is none that a test could or should notice. */
export interface Reason {
  readonly file: string;
  /** On one line, as in `docs/mutants.md`. */
  readonly original: string;
  readonly replacement: string;
  readonly why: string;
}

export const reasons: readonly Reason[] = [
  {
    file: 'src/calendar/day-table.ts',
    original: "lawful.some((day) => day.type === 'holiday')",
    replacement: "lawful.every(day => day.type === 'holiday')",
    why: 'the same: no eve of the law ever stands on a holiday, so a date has days off of one type',
  },
  {
    file: 'src/calendar/deadline-bounds.ts',
    original:
      '{ const deadline = calendar.deadline(start, limit); return { due: deadline, earliest: deadline, latest: deadline }; }',
    replacement: '{}',
    why: 'the same, more slowly: what follows finds these bounds of one instant too',
  },
  {
    file: 'src/calendar/deadline-bounds.ts',
    original: "limit.counting !== 'clock-rolled'",
    replacement: 'false',
    why: 'the same, more slowly: other limits are due later for what is received later, so more instants change nothing',
  },
  {
    file: 'src/calendar/limit.ts',
    original: 'hours[(day + 6) % 7]?.some',
    replacement: 'hours[(day + 6) % 7].some',
    why: 'the compiler refuses it; a week always has seven days',
  },
  {
    file: 'src/calendar/zone.ts',
    original: '/^GMT(?:([+-])(\\d{2}):(\\d{2}))?$/',
    replacement: '/GMT(?:([+-])(\\d{2}):(\\d{2}))?$/',
    why: 'the same: Intl writes nothing before GMT',
  },
  {
    file: 'src/calendar/zone.ts',
    original: 'offsetMinutes < 0',
    replacement: 'offsetMinutes <= 0',
    why: 'the same: Stockholm has never been at the offset of Greenwich',
  },
  {
    file: 'src/rules/language/target-schema.ts',
    original: '[]',
    replacement: '["Stryker was here"]',
    why: 'the same: the first of these stands for the whole match, which is passed over',
  },
  {
    file: 'src/rules/limits.ts',
    original: 'own !== null',
    replacement: 'true',
    why: 'the compiler refuses it; what is no counting is among no countings',
  },
  {
    file: 'src/rules/mistakes/channel-mistakes.ts',
    original: "readable.kind === 'respond'",
    replacement: 'true',
    why: 'the same: rules of other kinds have none of the words that are looked at',
  },
  {
    file: 'src/rules/normal/exception-of.ts',
    original: "'problem'",
    replacement: '""',
    why: 'the compiler refuses it; a guard for what the checks of the rule set have refused before',
  },
  {
    file: 'src/rules/placing.ts',
    original: 'placesOf[topic]?.(rule)',
    replacement: 'placesOf[topic](rule)',
    why: 'the compiler refuses it; every rule has its topic among those of the set',
  },
  {
    file: 'src/rules/json-schema.ts',
    original: 'decide.every(([key, words]) => words.includes(valueBelow(written, key)))',
    replacement: 'decide.some(([key, words]) => words.includes(valueBelow(written, key)))',
    why: 'the same: all forms of a type are told by one word each, or none of them by any',
  },
];
