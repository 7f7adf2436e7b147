import { describe, expect, it } from '@jest/globals';
import type { OneSided, PublishedCell } from '../../src/model/cell.js';
import type { Target } from '../../src/model/rule.js';
import type { RuleFigures, TargetFigures } from '../../src/model/rule-figures.js';
import { headlineOf } from '../../src/report/view.js';
import { targetStanding } from '../../src/report/view-target.js';
import type { Worded } from '../../src/report/words/rule-words.js';
import { headlineWords } from '../../src/report/words/sv/headline.js';
import { nounOf } from '../../src/report/words/sv/nouns.js';
import { untoldReason } from '../../src/report/words/sv/one-sided.js';
import { phrasesOf } from '../../src/report/words/sv/phrases.js';
import { targetSentence } from '../../src/report/words/sv/targets.js';
import { anyScope } from '../any-scope.js';
import { cell } from './sample-result.js';

/** As it is published where a missing column lets one side alone be judged. */
function oneSided(oneSide: OneSided, met: number, departing: number): PublishedCell {
  const own = { median: null, ninetieth: null };
  const untold = { share: null, shareWithinLog: null, mean: null, elapsed: own, own };
  return { ...cell([met, 0, departing, 3]), ...untold, oneSided: oneSide };
}

const answers: Worded = {
  kind: 'respond',
  channels: ['mail', 'phone'],
  scope: anyScope,
  feedback: ['answer'],
};

const everyone: Target = { form: 'at-least', share: 1, of: null };
const ninety: Target = { form: 'at-least', share: 0.9, of: null };
const tenLost: Target = { form: 'at-most', share: 0.1 };
const minute: Target = { form: 'mean-at-most', seconds: 60, written: '60 seconds' };
const sevenOfTen: Target = { form: 'at-least', share: 0.7, of: { count: 7, outOf: 10 } };

function said(
  published: PublishedCell,
  allowed = '36 hours',
  rule: Worded = answers,
  target: Target = everyone,
): string {
  const phrases = phrasesOf(rule, allowed, null);
  const { lead, rest } = headlineWords(headlineOf(published, target), nounOf(rule), phrases);
  return [lead, rest]
    .filter((part) => part !== null)
    .join(' ')
    .replaceAll('\u00a0', ' ');
}

describe('the sentence that the figures allow', () => {
  it.each<[string, PublishedCell, string]>([
    [
      'an ordinary share',
      cell([2723, 237, 202, 30]),
      '86 av 100 kontakter fick svar inom 36 timmar. 202 hade inte fått något svar.',
    ],
    [
      'nearly all',
      cell([1204, 15, 0, 0]),
      'Nästan alla, 1 204 av 1 219 kontakter, fick svar inom 36 timmar. 15 fick svar för sent. Ingen var obesvarad.',
    ],
    ['all', cell([312, 0, 0, 0]), 'Alla 312 kontakter fick svar inom 36 timmar.'],
    [
      'all of few',
      cell([9, 0, 0, 0]),
      'Alla 9 kontakter fick svar inom 36 timmar. Kontakterna är så få att värdet är osäkert: 70–100 %.',
    ],
    [
      'all that could be judged, while many still wait',
      cell([15, 0, 0, 35]),
      'Alla 15 bedömda kontakter fick svar inom 36 timmar. 35 var ännu inte avgjorda när loggen slutade.',
    ],
    [
      'none',
      cell([0, 2, 40, 0]),
      'Ingen av 42 kontakter fick svar inom 36 timmar. 40 hade inte fått något svar.',
    ],
    [
      'fewer than half',
      cell([412, 300, 249, 0]),
      'Färre än hälften, 412 av 961 kontakter, fick svar inom 36 timmar. 249 hade inte fått något svar.',
    ],
    [
      'about half',
      cell([480, 300, 220, 0]),
      'Ungefär hälften av kontakterna (48 %, intervall 45–51 %) fick svar inom 36 timmar. 220 hade inte fått något svar.',
    ],
    [
      'about two thirds',
      cell([660, 300, 40, 0]),
      'Ungefär två tredjedelar av kontakterna (66 %, intervall 63–69 %) fick svar inom 36 timmar. 40 hade inte fått något svar.',
    ],
    [
      'a wide interval',
      cell([43, 14, 7, 0]),
      '43 av 64 kontakter fick svar inom 36 timmar (67 %). Kontakterna är så få att värdet är osäkert: 55–77 %.',
    ],
    ['nothing judged', cell([0, 0, 0, 12]), 'Ingen kontakt kunde bedömas mot löftet.'],
    [
      'too few to tell',
      { hidden: 'few' },
      'Färre än fem kontakter kunde bedömas. Utfallet redovisas därför inte.',
    ],
    [
      'enough, but they would give a few away',
      { hidden: 'protects' },
      'Utfallet redovisas inte. Det skulle röja en grupp med färre än fem kontakter.',
    ],
  ])('%s', (_, published, sentence) => expect(said(published)).toBe(sentence));

  it.each([
    ['2 working days', 'inom 2 arbetsdagar'],
    ['same working day', 'fick svar samma arbetsdag'],
    ['next working day', 'fick svar senast nästa arbetsdag'],
  ])('within %s', (allowed, words) => expect(said(cell([2723, 237, 202, 0]), allowed)).toContain(words));
});

const reach: Worded = { ...answers, kind: 'reach', channels: ['phone'], feedback: [] };
const ofCases = (kind: RuleFigures['kind']): Worded => ({
  ...answers,
  kind,
  channels: ['case'],
  scope: { ...anyScope, categories: ['complaint'] },
});
const slow = cell([700, 60, 0, 0], { mean: { answered: 760, seconds: 74, atLeast: null } });
const waiting = cell([700, 60, 40, 12], { mean: { answered: 760, seconds: 74, atLeast: 81 } });

describe('the sentence of another form or kind', () => {
  it.each<[string, string, ReturnType<typeof said>]>([
    [
      'lost calls',
      said(cell([930, 0, 70, 0]), 'first try', reach, tenLost),
      '7 av 100 kontakter förlorades vid första försöket.',
    ],
    [
      'lost calls, none',
      said(cell([930, 0, 0, 0]), 'first try', reach, tenLost),
      'Ingen av 930 kontakter förlorades vid första försöket.',
    ],
    [
      'a share of answered calls',
      said(cell([930, 50, 20, 0]), '60 seconds', reach),
      '93 av 100 kontakter besvarades inom 60 sekunder. 20 besvarades inte vid första försöket.',
    ],
    [
      'a mean',
      said(slow, '90 seconds', reach, minute),
      'Väntan var i medeltal 74 sekunder för de 760 kontakter som fick svar.',
    ],
    [
      'a mean while some still wait',
      said(waiting, '3 days', answers, minute),
      'Väntan var i medeltal 74 sekunder för de 760 kontakter som fick svar. 52 väntade fortfarande när loggen slutade. Med dem är medeltiden minst 81 sekunder.',
    ],
    [
      'a median that is not reached',
      said(cell([10, 5, 40, 0], { own: { median: null, ninetieth: null } }), '3 days', answers, {
        form: 'median-at-most',
        seconds: 259_200,
        written: '3 days',
      }),
      'Färre än hälften av 55 kontakter fick svar. 40 väntade fortfarande när loggen slutade.',
    ],
    [
      'a median of what is closed',
      said(
        cell([50, 5, 4, 0], { own: { median: 172_800, ninetieth: null } }),
        '1 week',
        { ...ofCases('respond'), feedback: ['closing'] },
        { form: 'median-at-most', seconds: 259_200, written: '3 days' },
      ),
      'Hälften av 59 klagomål avslutades inom 2 dygn. 4 väntade fortfarande när loggen slutade.',
    ],
    [
      'not passed around',
      said(cell([180, 20, 0, 0]), '1 transfer', ofCases('route')),
      '90 av 100 klagomål kopplades vidare högst en gång. 20 kopplades vidare mer än en gång.',
    ],
    [
      'solved at once',
      said(cell([180, 12, 8, 0]), 'first contact', { ...answers, kind: 'route' }),
      '90 av 100 kontakter löstes vid första kontakten. 8 besvarades inte.',
    ],
    [
      'what the feedback held',
      said(cell([180, 20, 0, 0]), 'content', ofCases('content')),
      '90 av 100 klagomål fick återkoppling med allt som löftet anger. I 20 saknades något av det.',
    ],
  ])('%s', (_, sentence, expected) => expect(sentence).toBe(expected));
});

function asked(figures: TargetFigures, published: PublishedCell, rule: Worded = answers): string {
  const { shall, get } = phrasesOf(rule, '36 hours', null);
  const standing = targetStanding(figures, published, false);
  const departures = { contacts: 70, noun: nounOf(rule) };
  return targetSentence({ target: figures.target, rule, shall, get }, standing, departures).replaceAll(
    '\u00a0',
    ' ',
  );
}

describe('what the promise asks, and how far the figures are from it', () => {
  it.each<[number, string]>([
    [950, 'Det är nått.'],
    [905, 'Det är nått, men med så liten marginal att slumpen kan förklara den.'],
    [895, 'Det är inte nått, men avståndet är så litet att slumpen kan förklara det.'],
    [800, 'Det är inte nått.'],
  ])('%d of 1000 against 90 %%', (met, end) => {
    expect(asked({ target: ninety, reached: met >= 900 }, cell([met, 1000 - met, 0, 0]))).toBe(
      `Målet är att minst 90 % ska få svar inom 36 timmar. ${end}`,
    );
  });

  it.each<[string, string, string]>([
    [
      'everyone',
      asked({ target: { ...ninety, share: 1 }, reached: false }, cell([930, 60, 10, 0])),
      'Löftet är att alla ska få svar inom 36 timmar. 70 kontakter avviker från det.',
    ],
    [
      'at most so many lost',
      asked({ target: tenLost, reached: true }, cell([9500, 0, 500, 0]), reach),
      'Målet är att högst 10 % förloras. Det är nått.',
    ],
    [
      'so many of so many',
      asked({ target: sevenOfTen, reached: false }, cell([500, 500, 0, 0])),
      'Målet är att minst 7 av 10 ska få svar inom 36 timmar. Det är inte nått.',
    ],
    [
      'a mean that nobody can tell yet',
      asked({ target: minute, reached: null }, waiting),
      'Målet är högst 60 sekunder i medeltal. Om det är nått går inte att säga, för några väntade fortfarande när loggen slutade.',
    ],
    [
      'a mean that is missed whatever comes',
      asked({ target: minute, reached: false }, waiting),
      'Målet är högst 60 sekunder i medeltal. Det är inte nått.',
    ],
  ])('%s', (_, sentence, expected) => expect(sentence).toBe(expected));
});

describe('where a missing column lets one side alone be judged', () => {
  const kept: OneSided = { judged: 'kept', columns: ['answered', 'noticed'], lacking: 21 };
  const departing: OneSided = { judged: 'departing', columns: ['wait'], lacking: 55 };

  it.each<[string, PublishedCell, string]>([
    [
      'what was kept',
      oneSided(kept, 10, 0),
      'Andelen kan inte anges: registret saknar kolumnerna Besvarad och Besked. Bara 10 av 31 kontakter gick att bedöma.',
    ],
    [
      'what departs',
      oneSided(departing, 0, 6),
      'Andelen kan inte anges: loggen saknar uppgiften Väntetid. Bara 6 av 61 kontakter gick att bedöma.',
    ],
  ])('no share is told of %s', (_, published, sentence) => {
    for (const target of [everyone, ninety, tenLost, minute])
      expect(said(published, undefined, undefined, target)).toBe(sentence);
  });

  it.each<[string, OneSided, Target, string]>([
    ['what was kept, of all', kept, everyone, 'bli för hög'],
    ['what departs, of all', departing, ninety, 'bli för låg'],
    ['what was kept, of what may be lost', kept, tenLost, 'bli för låg'],
    ['what departs, of what may be lost', departing, tenLost, 'bli för hög'],
    ['what was kept, of a mean', kept, minute, 'bli missvisande'],
  ])('it is said which way it would be wrong: %s', (_, side, target, seeming) => {
    const headline = headlineOf(oneSided(side, 10, 0), target);
    expect(headline.pattern === 'one-sided' && untoldReason(headline)).toContain(seeming);
  });

  it('cannot be said to reach a target', () => {
    const standing = targetStanding({ target: everyone, reached: null }, oneSided(kept, 10, 0), false);
    expect(standing).toBe('one-sided');
    const asked = { target: everyone, rule: answers, shall: 'få svar', get: 'få svar' };
    expect(targetSentence(asked, standing, null)).toBe(
      'Löftet är att alla ska få svar. Om det blev så går inte att säga.',
    );
  });
});
