import { afterAll, describe, expect, it } from '@jest/globals';
import { formatTitle } from '../../../src/errors/sv/format-titles.js';
import { readContactRows } from '../../../src/parsers/lists/contact-rows.js';
import { elements } from '../../../src/report/word/package.js';
import { balancePartWords } from '../../../src/report/words/sv/balance.js';
import { limit } from '../../../src/report/words/sv/format.js';
import { stopCounting, takeSteps } from '../counted-work.js';
import { writtenSeed } from '../seeds.js';

afterAll(stopCounting);

describe('a code that a file made up', () => {
  it.each(['constructor', '__proto__', 'toString'])('stands as it is: %s', (code) => {
    expect(limit(code)).toBe(code);
    expect(limit(`3 ${code}`)).toBe(`3 ${code}`);
    expect(formatTitle({ name: code })).toBe(code);
    expect(balancePartWords(code)).toBe(code);
    expect(balancePartWords(`${code}.${code}`)).toBe(`${code}.${code}`);
    expect(balancePartWords(`folded.${code}`)).toMatch(new RegExp(`: ${code}$`));
  });

  it('is no reason of a contact', async () => {
    const { bytes, file } = await writtenSeed('contacts');
    const text = Buffer.from(bytes).toString();
    const spoilt = Buffer.from(text.replaceAll(',met,,', ',met,constructor,'));
    const [, contact = ''] = /^([^,\n]+),.*,met,,/m.exec(text) ?? [];
    expect(readContactRows(bytes, file, contact).length).toBeGreaterThan(0);
    expect(() => readContactRows(spoilt, file, contact)).toThrow(
      expect.objectContaining({ code: 'not-a-result' }),
    );
  });
});

describe('a part of a Word template', () => {
  it('whose elements never close, or whose names never end, is looked through once', () => {
    takeSteps();
    expect(elements('<Relationship '.repeat(100_000), 'Relationship')).toEqual([]);
    expect(elements(`<Relationship ${'a'.repeat(100_000)}>`, 'Relationship')).toHaveLength(1);
    expect(takeSteps()).toBeLessThan(5_000_000);
  });
});
