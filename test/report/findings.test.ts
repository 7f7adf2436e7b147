import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import type { Expired } from '../../src/report/view-rules.js';
import { expiredSentences, findingSentence } from '../../src/report/words/sv/findings.js';
import { anyScope } from '../any-scope.js';

const title = 'Enkla frågor inom två dagar';
const unknown = { code: 'unknown-in-scope', rule: 'enkla', title, counted: true, contacts: 312 } as const;
const rules = [
  { rule: 'enkla', scope: { ...anyScope, complexity: 'simple' as const } },
  { rule: 'svara', scope: { ...anyScope, complexity: 'complex' as const } },
  { rule: 'anonyma', scope: { ...anyScope, named: false } },
];

function said(finding: Finding): string {
  return findingSentence(finding, rules).replaceAll('\u00a0', ' ');
}

describe('what a finding means', () => {
  it.each<[string, Finding, string]>([
    [
      'simple contacts that nobody marked, counted all the same',
      { ...unknown, property: 'complexity' },
      `Löftet ”${title}” gäller enklare frågor. För 312 kontakter säger loggen inte om det är så. De har räknats ändå.`,
    ],
    [
      'complex ones, not judged',
      { ...unknown, rule: 'svara', property: 'complexity', counted: false },
      `Löftet ”${title}” gäller mer komplicerade frågor. För 312 kontakter säger loggen inte om det är så. De är därför inte bedömda.`,
    ],
    [
      'names that nobody noted',
      { ...unknown, property: 'named', counted: false, contacts: 3 },
      `Löftet ”${title}” gäller den som uppgett sitt namn. För färre än fem kontakter säger loggen inte om det är så. De är därför inte bedömda.`,
    ],
    [
      'the anonymous',
      { ...unknown, rule: 'anonyma', property: 'named' },
      `Löftet ”${title}” gäller den som är anonym. För 312 kontakter säger loggen inte om det är så. De har räknats ändå.`,
    ],
    [
      'a column that a register lacks',
      { code: 'missing-column', rule: 'enkla', title, column: 'acknowledged', contacts: 40 },
      `Uppgiften Mottagningsbekräftelse finns inte i registret. 40 kontakter går därför inte att bedöma mot löftet ”${title}”. De som höll löftet på annat sätt är bedömda. Därför kan andelen bli högre än den borde.`,
    ],
    [
      'a waiting time that a log lacks',
      { code: 'missing-column', rule: 'enkla', title, column: 'wait', contacts: 40 },
      `Uppgiften Väntetid finns inte i loggen. 40 kontakter går därför inte att bedöma mot löftet ”${title}”. De som avviker är bedömda. Därför kan andelen bli lägre än den borde.`,
    ],
    [
      'a column that a register lacks, so that only what was kept is judged',
      {
        ...{ code: 'missing-column', rule: 'enkla', title, column: 'noticed', contacts: 21 },
        onlyJudged: 'kept',
      },
      `Uppgiften Besked finns inte i registret. 21 kontakter går därför inte att bedöma mot löftet ”${title}”. Utan den syns bara de som höll löftet. Därför anges ingen andel.`,
    ],
    [
      'a waiting time that a log lacks, so that only departures are judged',
      {
        ...{ code: 'missing-column', rule: 'enkla', title, column: 'wait', contacts: 55 },
        onlyJudged: 'departing',
      },
      `Uppgiften Väntetid finns inte i loggen. 55 kontakter går därför inte att bedöma mot löftet ”${title}”. Utan den syns bara de som avvek från löftet. Därför anges ingen andel.`,
    ],
    [
      'times to the day',
      { code: 'day-resolution', channel: 'case', contacts: 40 },
      '40 kontakter i ärenderegistret har datum utan klockslag. De bedöms på dagen när.',
    ],
    [
      'a channel of some promises, without a log',
      { code: 'channel-without-log', channel: 'phone', rules: [title, 'Nåbara'] },
      `Ingen logg över telefon lämnades till mätningen. Rapporten säger därför inget om den kanalen, som ingår i ”${title}” och ”Nåbara”.`,
    ],
  ])('%s', (_, finding, sentence) => expect(said(finding)).toBe(sentence));
});

describe('promises that no longer held', () => {
  const ended = (name: string, validUntil: number, heldAtFirst = true): Expired => {
    return { code: 'rule-expired', rule: name, title: name, validUntil, heldAtFirst };
  };

  it.each<[string, readonly Expired[], readonly string[]]>([
    [
      'one, before the period',
      [ended('A', 17_837, false)],
      ['Löftet ”A” gällde till och med 2 november 2018, före mätperioden. Ingen kontakt bedöms efter det.'],
    ],
    [
      'two of three on the same day',
      [ended('A', 17_837), ended('B', 17_837)],
      [
        'Löftena ”A” och ”B” gällde till och med 2 november 2018. Det som kom senare i mätperioden bedöms inte.',
      ],
    ],
    [
      'all of them',
      [ended('A', 17_837), ended('B', 17_837), ended('C', 17_837)],
      ['Alla löftena gällde till och med 2 november 2018. Det som kom senare i mätperioden bedöms inte.'],
    ],
    [
      'on different days',
      [ended('A', 17_837), ended('B', 17_838)],
      [
        'Löftet ”A” gällde till och med 2 november 2018. Det som kom senare i mätperioden bedöms inte.',
        'Löftet ”B” gällde till och med 3 november 2018. Det som kom senare i mätperioden bedöms inte.',
      ],
    ],
  ])('%s', (_, expired, sentences) => {
    expect(expiredSentences(expired, 3).map((sentence) => sentence.replaceAll('\u00a0', ' '))).toEqual(
      sentences,
    );
  });
});
