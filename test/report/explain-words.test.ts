import { describe, expect, it } from '@jest/globals';
import type { OutsideBy } from '../../src/report/explain/explanation.js';
import { correctedWords } from '../../src/report/words/sv/codes.js';
import { missingFeedback, outsideWords } from '../../src/report/words/sv/explain-rule.js';
import { anyScope } from '../any-scope.js';

const anonymous = { named: false, complexity: null };
const nothingTold = { named: null, complexity: null };

describe('why a rule does not speak of a contact', () => {
  it.each<[OutsideBy, Parameters<typeof outsideWords>[1], Parameters<typeof outsideWords>[2], string]>([
    ['named', { ...anyScope, named: true }, anonymous, 'gäller bara den som uppgett sitt namn'],
    ['named', { ...anyScope, named: false }, { ...anonymous, named: true }, 'gäller bara den som är anonym'],
    [
      'named',
      { ...anyScope, named: true },
      nothingTold,
      'gäller bara den som uppgett sitt namn, och det går inte att se om namn uppgavs',
    ],
    [
      'complexity',
      { ...anyScope, complexity: 'complex' },
      nothingTold,
      'gäller bara mer komplicerade ärenden, och det går inte att se vilket ärendet är',
    ],
    [
      'complexity',
      { ...anyScope, complexity: 'simple' },
      { named: null, complexity: 'complex' },
      'gäller bara enklare ärenden',
    ],
    ['units', anyScope, nothingTold, 'gäller en annan enhet'],
  ])('%s', (because, scope, contact, expected) => {
    expect(outsideWords(because, scope, contact)).toBe(expected);
  });
});

describe('what never came', () => {
  it.each([
    [['answer'], 'Inget svar'],
    [['acknowledgement'], 'Ingen bekräftelse'],
    [['notice'], 'Inget besked'],
    [['closing'], 'Inget avslut'],
    [['answer', 'notice'], 'Ingen återkoppling'],
  ] as const)('%s', (feedback, expected) => expect(missingFeedback(feedback)).toBe(expected));
});

describe('a correction', () => {
  it.each([
    ['answered', 'phone', 'besvarad per telefon'],
    ['answered', 'visit', 'besvarad vid besök'],
    ['answered', null, 'besvarad på annat sätt'],
    ['notice', 'letter', 'besked lämnat per brev'],
    ['wrong-unit', null, 'fel enhet'],
  ] as const)('%s by %s', (kind, by, expected) => expect(correctedWords(kind, by)).toBe(expected));
});
