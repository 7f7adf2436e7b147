import type { PublishedResult } from '../../src/model/result.js';

/** What a hostile name may hold: markup, attributes, style, script, and marks that turn or hide text. */
export const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</title></svg><script>alert(1)</script>',
  '"; } body { display: none } /*',
  '\\"; content: url(http://ond.example) "',
  '<!-- -->',
  '&lt;b&gt;',
];
export const invisible = '\u202eonlA\u2066\u200b\u0007\u009b\ud800\ufeff';

/** The figures with the text in every place that takes one from input. */
export function poisoned(published: PublishedResult, poison: string): PublishedResult {
  const [rule] = published.rules;
  const [main, other] = rule.readings;
  const unit = main.units[0];
  const log = published.inputs[0];
  if (unit === undefined || log === undefined || other === undefined)
    throw new Error('the sample lost its parts');
  const source = { document: poison, decision: poison, date: poison, paragraph: poison, note: poison };
  const reading = {
    ...main,
    title: poison,
    allowed: poison,
    units: [...main.units, { ...unit, unit: poison }],
  };
  return {
    ...published,
    municipality: poison,
    ruleSet: {
      ...published.ruleSet,
      id: poison,
      municipality: poison,
      title: poison,
      source,
      readingNote: poison,
      cannotMeasure: [poison],
      sha256: poison,
    },
    calendar: { ...published.calendar, specialDays: [{ date: 17_838, name: poison }] },
    inputs: [{ ...log, file: poison, format: poison, sheet: poison, sha256: poison }],
    organisation: { file: poison, sha256: poison, units: 3 },
    program: { ...published.program, version: poison },
    rules: [
      {
        ...rule,
        rule: poison,
        title: poison,
        promise: poison,
        source,
        readings: [reading, { ...other, title: poison }],
      },
    ],
  };
}
