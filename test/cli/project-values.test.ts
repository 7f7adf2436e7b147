import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readDomain } from '../../src/cli/project/own-domains.js';
import { readNumberRange } from '../../src/cli/project/own-numbers.js';
import { inFolder, run } from './fake-process.js';

describe('an own domain', () => {
  it.each([
    ['kommunen.se', 'kommunen.se'],
    ['Kommunen.SE', 'kommunen.se'],
    [' @kommunen.se', 'kommunen.se'],
    ['*.kommunen.se', 'kommunen.se'],
    ['malmö.se', 'malmö.se'],
    ['Malmo\u0308.se', 'malmö.se'],
    ['a-1.xn--malm-8qa.se', 'a-1.malmö.se'],
    ['ort.xn--p1ai', 'ort.рф'],
  ])('%s is read', (text, domain) => {
    expect(readDomain(text)).toBe(domain);
  });

  it.each([
    ['info@kommunen.se', 'kommunen.se'],
    ['https://www.kommunen.se/kontakt', 'kommunen.se'],
    ['a.se;b.se', 'a.se --own-domain b.se'],
    ['a.se b.se', 'a.se --own-domain b.se'],
    ['kommunen', 'kommunen.se'],
    ['kommunen.', 'kommunen.se'],
    ['*', 'kommunen.se'],
    ['-a.se', 'kommunen.se'],
    ['', 'kommunen.se'],
  ])('%s is refused, with what may be meant', (text, meant) => {
    expect(() => readDomain(text)).toThrow(
      expect.objectContaining({ code: 'own-domain-unreadable', example: `--own-domain ${meant}` }),
    );
  });
});

describe('an own number', () => {
  it.each([
    ['0223-29000', '+4622329000', null],
    ['0223-29', '+4622329', null],
    ['0223-29xxx', '+4622329', null],
    ['+46 (0)', '+460', null],
    ['0046 223 29', '+4622329', null],
    ['4622329000', '+4622329000', null],
    ['4712', '4712', null],
    ['0223-29000..0223-29999', '+4622329000', '+4622329999'],
    ['4700..4799', '4700', '4799'],
    ['0980319200-0980319299', '+46980319200', '+46980319299'],
    ['0980-31 92 00 - 0980-31 92 99', '+46980319200', '+46980319299'],
    ['0980-31 92 00–0980-31 92 99', '+46980319200', '+46980319299'],
    ['+46980319200-+46980319299', '+46980319200', '+46980319299'],
    ['0223\u201129', '+4622329', null],
    ['\uFF0B4622329000\u2014\uFF0B4622329999', '+4622329000', '+4622329999'],
  ])('%s is read', (text, from, until) => {
    expect(readNumberRange(text)).toEqual({ from, until });
  });

  it.each([
    'abc',
    '0223-29000;0223-29001',
    '0223-29000 0980-319200 08-1234567',
    '0223-29999..0223-29000',
    '0980319299-0980319200',
    '0223-29000..0223-299',
    '0223..0224..0225',
    '12',
    '',
    'växeln 0223-29000',
  ])('%s is refused', (text) => {
    expect(() => readNumberRange(text)).toThrow(expect.objectContaining({ code: 'own-number-unreadable' }));
  });
});

describe('on the command line', () => {
  it.each([
    ['--own-domain', 'info@kommunen.se', '--own-domain kommunen.se'],
    ['--own-number', 'växeln', '--own-number 0223-29000..0223-29999'],
  ])('a value of %s that is none is refused before anything is read', async (option, value, example) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'mejl.csv'), 'Datum;Från;Till;Ämne\n2018-10-08 10:00;a@b.se;c@d.se;Hål\n');
      const { exitCode, err } = await run(['inspect', 'mejl.csv', option, value], folder);
      expect([exitCode, err]).toEqual([2, expect.stringContaining(example)]);
      expect(err).toContain(option);
    });
  });
});

const town = {
  rules: 'norberg',
  period: '2018-W41',
  inputs: '[{ files: mejl.csv }]',
  organisation: 'enheter.csv',
  ownDomains: '[ort.example]',
};

function projectFile(changes: Partial<typeof town> & { readonly [key: string]: string }): string {
  const lines = Object.entries({ ...town, ...changes }).map(([key, value]) => `${key}: ${value}\n`);
  return lines.join('');
}

async function audited(changes: { readonly [key: string]: string }): Promise<string> {
  return inFolder(async (folder) => {
    writeFileSync(
      join(folder, 'mejl.csv'),
      'Datum;Från;Till;Ämne\n2018-10-08 10:00;a@b.se;c@ort.example;Hål\n',
    );
    writeFileSync(join(folder, 'enheter.csv'), 'enhet;värde\nKundcenter;c@ort.example\n');
    writeFileSync(join(folder, 'servicematning.yaml'), projectFile(changes));
    const { exitCode, err } = await run(['audit'], folder);
    expect(exitCode).toBe(2);
    return err.replace(/\s+/g, ' ');
  });
}

describe('a value of the project file that cannot be meant is told with its place and a remedy for the file', () => {
  it.each([
    [
      'a period',
      { period: 'v3 2026' },
      ['servicematning.yaml:2:1 ', 'Perioden ”v3 2026”', 'period: 2018-W41'],
    ],
    ['rules', { rules: 'norburg' }, ['servicematning.yaml:1:1', 'Menade du norberg?', 'rules: norberg']],
    [
      'a file of rules',
      { rules: 'regler/a.yaml' },
      ['servicematning.yaml:1:1', 'Filen regler/a.yaml', 'mapp'],
    ],
    [
      'the beginning of a format',
      { inputs: '[{ files: mejl.csv, format: telia }]' },
      ['servicematning.yaml:3:29: ', 'Menade du telia-calls?'],
    ],
    [
      'the organisation table',
      { organisation: 'saknas.csv' },
      ['servicematning.yaml:4:1', 'Filen saknas.csv finns inte', 'projektfilens mapp'],
    ],
    [
      'corrections',
      { corrections: 'saknas.csv' },
      ['servicematning.yaml:6:1', 'Filen saknas.csv finns inte'],
    ],
    ['an earlier result', { earlier: 'saknas.json' }, ['servicematning.yaml:6:1', 'Filen saknas.json']],
    ['a form', { quality: '[saknas.xlsx]' }, ['servicematning.yaml:6:11', 'Filen saknas.xlsx']],
    ['own domains', { ownDomains: 'info@ort.example' }, ['servicematning.yaml:5:1: ', 'ort.example']],
    ['own numbers', { ownNumbers: '["0980", "abc"]' }, ['servicematning.yaml:6:22: ', '”abc”']],
    ['digits without quotes', { ownNumbers: '[0980319]' }, ['servicematning.yaml:6:14: ', 'citattecken']],
    [
      'several at once',
      { ownDomains: 'ort', ownNumbers: '["abc"]' },
      ['servicematning.yaml:5:1: ', 'servicematning.yaml:6:14: '],
    ],
  ])('%s', async (_, changes, said) => {
    const told = await audited(changes);
    for (const part of said) expect(told).toContain(part);
    expect(told).not.toContain('--period');
  });
});
