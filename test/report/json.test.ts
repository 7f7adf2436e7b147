import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Result } from '../../src/model/result.js';
import { asWritten, json, jsonText } from '../../src/report/json/json.js';
import { readResult } from '../../src/report/json/read-result.js';
import { resultSchema } from '../../src/report/json/schema.js';
import { expectGolden } from '../golden.js';
import { fullResult } from './full-result.js';
import { sampleInput, shortResult } from './sample-input.js';
import { sampleResult } from './sample-result.js';

describe('resultat.json', () => {
  it('is as its golden', () => {
    expectGolden(jsonText(shortResult), import.meta.url, 'resultat.golden.json');
  });

  it('follows the schema and holds the same result again', () => {
    const read = resultSchema.parse(JSON.parse(jsonText(sampleResult)));
    expect(jsonText(read)).toBe(jsonText(sampleResult));
    expect(read.period).toEqual(sampleResult.period);
    expect(read.inputs).toEqual(sampleResult.inputs);
    expect(read.balance).toEqual(sampleResult.balance);
    expect(read.findings).toEqual(sampleResult.findings);
  });

  it('holds everything again that a result can hold', () => {
    expect(resultSchema.parse(JSON.parse(jsonText(fullResult)))).toMatchObject({
      rules: [
        {
          scope: fullResult.rules[0].scope,
          exceptions: fullResult.rules[0].exceptions,
          channelTargets: fullResult.rules[0].channelTargets,
          account: fullResult.rules[0].account,
          responseCurve: fullResult.rules[0].responseCurve,
          arrivals: fullResult.rules[0].arrivals,
          patterns: fullResult.rules[0].patterns,
          areas: fullResult.rules[0].areas,
          takenOver: fullResult.rules[0].takenOver,
        },
      ],
      inputs: fullResult.inputs,
      findings: fullResult.findings,
      corrections: fullResult.corrections,
      quality: fullResult.quality,
      unansweredSample: fullResult.unansweredSample,
      overlaps: fullResult.overlaps,
    });
  });

  it.each([
    ['sample', sampleResult],
    ['full', fullResult],
  ])('is of a %s result in its form the same as of a copy of it', (_, result) => {
    const written = asWritten(result);
    expect(jsonText(written)).toBe(jsonText(structuredClone(written)));
    expect(jsonText(written)).toBe(jsonText(result));
  });

  it('has its keys in the same order however the result was put together', () => {
    const { schemaVersion, ...others } = sampleResult;
    const [rule] = others.rules;
    const [main, ...readings] = rule.readings;
    const { met, ...counts } = main.whole;
    const excluded = { 'no-answer-needed': 236, 'closed-hours': 27, 'short-abandon': 51 };
    const whole = { ...counts, excluded, met };
    const turned: Result = {
      ...others,
      rules: [{ ...rule, readings: [{ ...main, whole }, ...readings] }],
      schemaVersion,
    };
    expect(JSON.stringify(turned)).not.toBe(JSON.stringify(sampleResult));
    expect(jsonText(turned)).toBe(jsonText(sampleResult));
  });

  it('rounds shares to six decimals and writes times with their offset', async () => {
    const [file] = await json(sampleInput);
    const text = file === undefined || file.content instanceof Uint8Array ? '' : [...file.content].join('');
    expect(text).toContain('"value": 0.861757,');
    expect(text).toContain('"at": "2018-11-12T16:00:00+01:00"');
    expect(text).not.toMatch(/"(at|first|last|from|until|date|monday|reportDate)": \d/);
    expect(text).not.toMatch(/0\.\d{7}/);
  });

  it.each([
    ['an unknown key', (text: string) => text.replace('"municipality"', '"kommun"')],
    ['a date that does not exist', (text: string) => text.replace('"2018-10-08"', '"2018-02-30"')],
    ['a raw instant', (text: string) => text.replace('"2018-11-12T16:00:00+01:00"', '1542034800000')],
    ['a time in words', (text: string) => text.replace('"2018-11-12T16:00:00+01:00"', '"i måndags"')],
    ['a share above one', (text: string) => text.replace('"value": 0.861757', '"value": 1.861757')],
    ['an unknown finding', (text: string) => text.replace('"hours-assumed"', '"hours-guessed"')],
    ['another version', (text: string) => text.replace('"schemaVersion": 6', '"schemaVersion": 1')],
  ])('is refused with %s', (_, broken) => {
    const text = broken(jsonText(sampleResult));
    expect(text).not.toBe(jsonText(sampleResult));
    expect(resultSchema.safeParse(JSON.parse(text)).success).toBe(false);
  });
});

describe('a file that is read back', () => {
  const text = jsonText(sampleResult);

  it('is the result', () => {
    const read = readResult(text);
    expect(read.is === 'result' && jsonText(read.result)).toBe(text);
  });

  it.each([
    [
      'of the first version',
      text.replace('"schemaVersion": 6', '"schemaVersion": 1'),
      { is: 'other-version', found: 1 },
    ],
    [
      'of a later version',
      text.replace('"schemaVersion": 6', '"schemaVersion": 7'),
      { is: 'other-version', found: 7 },
    ],
    [
      'with a figure that was changed',
      text.replace('"value": 0.861757', '"value": 1.861757'),
      { is: 'damaged', where: 'rules.0.readings.0.whole.share.value' },
    ],
    [
      'with a key that was changed',
      text.replace('"municipality"', '"kommun"'),
      { is: 'damaged', where: 'municipality' },
    ],
    ['that was cut off', text.slice(0, 3000), { is: 'damaged', where: null }],
    ['that is no JSON', 'hej', { is: 'no-result' }],
    ['of another program', '{"schemaVersion": 1, "program": {"name": "annat"}}', { is: 'no-result' }],
  ])('is told apart: one %s', (_, other, expected) => {
    expect(readResult(other)).toEqual(expected);
  });
});

describe('docs/result-schema.md', () => {
  const page = readFileSync(new URL('../../docs/result-schema.md', import.meta.url), 'utf8');
  const keys = new Set(jsonText(fullResult).match(/(?<=^ *")[^"]+(?=": )/gm));

  it.each([...keys])('names the key %s', (key) => {
    expect(page).toMatch(new RegExp(`\`[^\`]*\\b${key}\\b[^\`]*\``));
  });
});
