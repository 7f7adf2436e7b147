import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors/errors.js';
import { bundledRuleSet, bundledRuleSets, ruleSetTemplate } from '../../src/rules/bundled.js';
import { checkRuleSet, readRuleSet } from '../../src/rules/rule-set.js';

const good = readFileSync(new URL('good.yaml', import.meta.url), 'utf8');

function failure(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'no failure';
}

const mistakes: readonly (readonly [name: string, from: string, to: string, expected: string])[] = [
  [
    'a misspelt key',
    'channels: [',
    'chanels: [',
    'egen.yaml:30:5: okänt ord ”chanels”, menade du ”channels”? Skriv till exempel channels: [mail, phone]',
  ],
  [
    'an unknown channel',
    '[mail, phone]',
    '[mail, fax]',
    'egen.yaml:30:22: ”fax” går inte som ”channels”. Välj bland mail, phone, case.',
  ],
  [
    'two letters that changed places',
    '[mail, phone]',
    '[mial, phone]',
    'egen.yaml:30:16: ”mial” går inte som ”channels”, menade du ”mail”?',
  ],
  [
    'an empty list',
    '[mail, phone]',
    '[]',
    'egen.yaml:30:5: ”channels” är en tom lista. Skriv till exempel channels: [mail, phone]',
  ],
  [
    'a limit that is none',
    '36 hours',
    '36 timmar',
    'egen.yaml:31:5: Tiden ”36 timmar” går inte att läsa. Väntat: ett tal större än noll, högst tio år',
  ],
  ['a misspelt unit', '36 hours', '36 huors', 'Skriv till exempel 36 hours'],
  [
    'a reading that the limit does not have',
    '36 hours',
    '1 week',
    'egen.yaml:33:9: tolkningen ”workday-clock” går inte för 1 week. Välj bland rolled, unrolled. Skriv till exempel id: rolled',
  ],
  [
    'a cutoff of hours',
    'target: 100',
    'cutoff: 15:00',
    'egen.yaml:42:5: ”cutoff” gäller tider som räknas i dagar',
  ],
  [
    'an end of days of hours',
    'target: 100',
    'dayEnds: office-close',
    'egen.yaml:42:5: ”dayEnds” gäller tider',
  ],
  [
    'two main readings',
    'id: clock\n',
    'id: clock\n        main: true\n',
    'egen.yaml:32:5: exakt en tolkning ska vara huvudtolkning. Skriv main: true',
  ],
  ['no main reading', '        main: true\n', '', 'exakt en tolkning ska vara huvudtolkning'],
  ['a reading twice', 'id: clock-rolled', 'id: clock', 'egen.yaml:38:9: tolkningen står två gånger'],
  [
    'an opening time that is none',
    '08:00-16:00',
    '8-16',
    'egen.yaml:16:12: ”8-16” är ingen öppettid. Skriv till exempel 08:00-16:00',
  ],
  [
    'a weekday that is none',
    'mon-fri',
    'man-fre',
    'egen.yaml:16:12: ”man-fre” är ingen veckodag. Skriv till exempel mon-fri eller sat',
  ],
  [
    'a calendar without an hour',
    '{ mon-fri: 08:00-16:00 }',
    '{}',
    'ingen arbetsdag har någon öppettid. Ange öppettider. Skriv till exempel calendar:',
  ],
  [
    'a calendar without an hour, at the readings that need one',
    '{ mon-fri: 08:00-16:00 }',
    '{}',
    'egen.yaml:32:5: Tiden räknas efter öppettiderna, men ingen arbetsdag har någon öppettid.',
  ],
  [
    'a day that has no name',
    'hoursAssumed: true',
    'shortened: [{ day: skartorsdagen, closes: 13:00 }]',
    'egen.yaml:18:17: Dagen ”skartorsdagen” är okänd, menade du ”skärtorsdagen”?',
  ],
  [
    'a day by the beginning of its name, beside another mistake',
    'hoursAssumed: true',
    'shortened: [{ day: before-holiday, closes: 12:60 }, { day: valborg, closes: 13:00 }]',
    'egen.yaml:18:57: Dagen ”valborg” är okänd, menade du ”valborgsmässoafton”?',
  ],
  [
    'a day off among the shortened ones',
    'hoursAssumed: true',
    'shortened: [{ day: before-holiday, closes: 12:00 }, { day: julafton, closes: 13:00 }]',
    'egen.yaml:18:55: Dagen ”julafton” är ingen arbetsdag',
  ],
  [
    'a closing time with a sixtieth minute',
    'hoursAssumed: true',
    'shortened: [{ day: before-holiday, closes: 12:60 }]',
    'egen.yaml:18:38: ”12:60” är inget klockslag. Skriv till exempel 13:00',
  ],
  [
    'a missing title',
    'title: Servicegaranti för telefonsamtal och e-post\n',
    '',
    'egen.yaml:3:1: ”title” saknas. Skriv till exempel title: ',
  ],
  [
    'a title without a value',
    'title: Servicegaranti för telefonsamtal och e-post\n',
    'title:\n',
    'egen.yaml:5:1: ”title” har inget värde.',
  ],
  [
    'a target beyond a hundred',
    'target: 100',
    'target: 120',
    'egen.yaml:42:5: ”target” ska vara högst 100. Skriv till exempel target: 90',
  ],
  [
    'a target in words',
    'target: 100',
    'target: alla',
    'egen.yaml:42:5: ”target” har fel form. Skriv till exempel target: 90',
  ],
  [
    'a date that does not exist',
    'target: 100',
    'validFrom: 2018-02-30',
    'egen.yaml:42:5: ”2018-02-30” är inget datum. Skriv till exempel 2018-11-02',
  ],
  [
    'an end before the beginning',
    'target: 100',
    'validFrom: 2019-01-01\n    validUntil: 2018-01-01',
    'egen.yaml:43:5: löftet slutar gälla 2018-01-01, innan det börjar 2019-01-01.',
  ],
  ['a key twice', 'target: 100', 'kind: respond', 'egen.yaml:42:5: nyckeln står två gånger.'],
  [
    'an alias of nothing',
    'target: 100',
    'target: *goal',
    'egen.yaml:42:13: en hänvisning (*namn) är fel skriven.',
  ],
  ['a quotation mark without its other', '36 hours', '"36 hours', 'ett tecken saknas'],
  ['a tab', '    within', '\twithin', 'egen.yaml:31:1: '],
  ['letters of another encoding', 'Norbergs kommun\n', 'V\uFFFDsteruds kommun\n', 'Spara filen som UTF-8'],
];

describe('rule sets', () => {
  it('reads every bundled one', () => {
    expect(bundledRuleSets()).toContain('norberg');
    for (const id of bundledRuleSets()) expect(readRuleSet(bundledRuleSet(id), `${id}.yaml`).id).toBe(id);
  });

  it.each(mistakes)('refuses %s with its place', (_, from, to, expected) => {
    expect(good).toContain(from);
    expect(failure(() => readRuleSet(good.replace(from, to), 'egen.yaml'))).toContain(expected);
  });

  it('tells all mistakes at once, in the order of the file', () => {
    const bad = good
      .replace('mon-fri: 08:00-16:00', 'man-fre: 8-16')
      .replace('channels: [', 'chanels: [')
      .replace('id: office-hours', 'id: rolled')
      .replace('target: 100', 'target: 120');
    const checked = checkRuleSet(bad);
    const lines = checked.ok ? [] : checked.mistakes.map(({ line }) => line);
    // Line 26 lacks `channels`, which line 30 misspells.
    expect([...new Set(lines)]).toEqual([16, 26, 30, 40, 42]);
    const message = failure(() => readRuleSet(bad, 'egen.yaml'));
    expect(message).toContain('chanels');
    expect(message).toContain('target');
  });

  it('does not say of a calendar with mistakes that it never opens', () => {
    const bad = good
      .replace('{ mon-fri: 08:00-16:00 }', '{}')
      .replace('hoursAssumed: true', 'shortened: [{ day: skartorsdagen, closes: 13:00 }]');
    const checked = checkRuleSet(bad);
    const found = checked.ok ? [] : checked.mistakes.map(({ message }) => message.sv);
    expect(found).toEqual([expect.stringMatching(/^Dagen ”skartorsdagen” är okänd/)]);
  });

  it('holds two rules of one id apart', () => {
    const [head = '', rule = ''] = good.split('rules:\n');
    const [own = '', rest = ''] = rule.split('\ncannotMeasure');
    const twice = `${head}rules:\n${own}${own}\ncannotMeasure${rest}`;
    expect(failure(() => readRuleSet(twice, 'egen.yaml'))).toContain('två löften har samma id');
  });

  it('refuses a list as a cycle of aliases without running out of memory', () => {
    const nested = ['x', 'a', 'b', 'c', 'd'].map((name, index, all) =>
      index === 0
        ? ''
        : `${name}: &${name} [${Array(9)
            .fill(index === 1 ? 'x' : `*${all[index - 1]}`)
            .join(',')}]`,
    );
    expect(checkRuleSet(nested.join('\n'))).toMatchObject({ ok: false, mistakes: [{ line: 1, column: 1 }] });
  });

  it('reads every choice of the template', () => {
    const choices = [...ruleSetTemplate().matchAll(/^ +# ([a-zA-Z]+: .+)$/gm)].flatMap(
      ([, line]) => line ?? [],
    );
    const keys = choices.filter((line) => !line.startsWith('Timmar'));
    expect(keys.length).toBeGreaterThan(18);
    const open = keys.reduce((text, line) => text.replace(`# ${line}`, line), ruleSetTemplate());
    expect(checkRuleSet(open)).toMatchObject({ ok: true });
  });

  it('names the nearest bundled one', () => {
    expect(() => bundledRuleSet('norbreg')).toThrow(
      expect.objectContaining({ code: 'unknown-rule-set', advice: 'Menade du norberg?' }),
    );
  });
});
