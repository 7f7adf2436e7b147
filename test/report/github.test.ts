import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GateVerdicts } from '../../src/model/gate.js';
import type { RejectedRow } from '../../src/model/log-reading.js';
import type { PublishedResult } from '../../src/model/result.js';
import { annotations } from '../../src/report/github/annotations.js';
import { type Annotation, command } from '../../src/report/github/command.js';
import '../fixed-seed.js';
import { expectGolden } from '../golden.js';
import { invisible, payloads, poisoned } from './hostile.js';
import { sampleInput } from './sample-input.js';

const nothingAsked: GateVerdicts = { checks: [], strict: null };

function rejected(row: number, source: Partial<RejectedRow['source']> = {}): RejectedRow {
  return {
    source: { file: 'loggar/mejl, oktober.csv', sheet: null, row, ...source },
    column: 'Tid',
    reason: 'unreadable-time',
    value: 'i förrgår',
  };
}

interface Told {
  readonly published?: PublishedResult;
  readonly rows?: readonly RejectedRow[];
  readonly gates?: GateVerdicts;
}

function linesOf({
  published = sampleInput.published,
  rows = [],
  gates = nothingAsked,
}: Told): readonly string[] {
  const input = { ...sampleInput, published, rejected: rows, gates };
  const text = annotations(input, (file) => `prov/${file}`);
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text.split('\n').slice(0, -1);
}

/** As GitHub's runner reads a line: a command is at its beginning, and ends at the second pair of colons. */
const commandLine = /^::(?<level>error|warning|notice) (?<properties>[^:]*)::(?<message>.*)$/u;

function ofLevel(lines: readonly string[], level: string): readonly string[] {
  return lines.filter((line) => commandLine.exec(line)?.groups?.['level'] === level);
}

describe('annotations for GitHub', () => {
  it('say what the golden says', () => {
    const rows = [rejected(212), rejected(7, { file: 'samtal.xlsx', sheet: 'Samtal' })];
    expectGolden(`${linesOf({ rows }).join('\n')}\n`, import.meta.url, 'github.golden.txt');
  });

  it('lead to the row of a file, and to no line of a workbook', () => {
    const [row] = ofLevel(
      linesOf({ published: { ...sampleInput.published, findings: [] }, rows: [rejected(212)] }),
      'warning',
    );
    expect(row).toMatch(/^::warning file=prov\/loggar\/mejl%2C oktober\.csv,line=212,title=Avvisad rad::/);
    const [sheet] = ofLevel(
      linesOf({
        published: { ...sampleInput.published, findings: [] },
        rows: [rejected(7, { sheet: 'Samtal' })],
      }),
      'warning',
    );
    expect(sheet).toMatch(/^::warning file=[^,]*,title=Avvisad rad::.*Samtal!7/);
  });

  it('lead to no file whose name is not published', () => {
    const [row] = ofLevel(
      linesOf({
        published: { ...sampleInput.published, findings: [] },
        rows: [rejected(212, { file: 'loggar/***@***.csv' })],
      }),
      'warning',
    );
    expect(row).toMatch(/^::warning title=Avvisad rad::loggar\/\*\*\*@\*\*\*\.csv:212,/);
  });

  it('hold nothing of what a rejected row said', () => {
    expect(linesOf({ rows: [rejected(2)] }).join('\n')).not.toContain('i förrgår');
  });

  it.each([1, 9, 10, 11, 500])('are at most ten of a level, the rest counted: %d rejected rows', (count) => {
    const rows = Array.from({ length: count }, (_, index) => rejected(index + 2));
    const warnings = ofLevel(
      linesOf({ published: { ...sampleInput.published, findings: [] }, rows }),
      'warning',
    );
    expect(warnings.length).toBe(Math.min(count, 10));
    if (count > 10) expect(warnings.at(-1)).toContain(`Och ${count - 9} till`);
    else expect(warnings.join('')).not.toContain('Och ');
  });

  it('are errors where findings fail the run', () => {
    const [finding] = sampleInput.published.findings;
    if (finding === undefined) throw new Error('the sample lost its findings');
    const strict = [{ code: finding.code, findings: [finding] }];
    const lines = linesOf({ gates: { checks: [], strict } });
    expect([ofLevel(lines, 'error').length, ofLevel(lines, 'warning').length]).toEqual([1, 0]);
  });

  it.each([
    ...payloads,
    invisible,
    '\n::error::forged',
    '\r\n##[error]forged',
    '::set-output name=a::b',
    '%0A::error::x',
  ])('are one command a line, whatever a name holds: %j', (payload) => {
    const rows = [rejected(2, { file: payload }), rejected(3, { file: 'a.xlsx', sheet: payload })];
    const lines = linesOf({ published: poisoned(sampleInput.published, payload), rows });
    for (const line of lines) expect(line).toMatch(commandLine);
    expect(lines.length).toBe(linesOf({ published: poisoned(sampleInput.published, 'namn'), rows }).length);
  });
});

/** As the runner takes it back. */
function unescaped(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

describe('a command', () => {
  it('gives back what was put in, and nothing of it can end a part', () => {
    const text = fc.string({
      unit: fc.constantFrom(':', ',', '%', '2', '5', '0', 'A', '\n', '\t', ' ', '=', 'å', '"'),
    });
    fc.assert(
      fc.property(text, text, text, (title, message, file) => {
        const annotation: Annotation = { level: 'error', title, message, file, line: 7 };
        const found = commandLine.exec(command(annotation).slice(0, -1));
        const [fileText, line, titleText, ...others] = (found?.groups?.['properties'] ?? '').split(',');
        expect([line, others]).toEqual(['line=7', []]);
        expect(unescaped(fileText ?? '')).toBe(`file=${file}`);
        expect(unescaped(titleText ?? '')).toBe(`title=${title}`);
        expect(unescaped(found?.groups?.['message'] ?? '')).toBe(message);
      }),
    );
  });
});
