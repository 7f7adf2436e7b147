import { describe, expect, it } from '@jest/globals';
import { headlineOf, targetStanding } from '../../src/report/view.js';
import { headlineWords, targetWords } from '../../src/report/words/headline-sv.js';
import { cell, type PublishedCell, wilson } from './sample-result.js';

function said(published: PublishedCell, allowed = '36 hours'): string {
  const { lead, rest } = headlineWords(headlineOf(published), allowed);
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
      'Alla 15 bedömda kontakter fick svar inom 36 timmar. 35 hade inte fått svar när loggen slutade, men fristen hade inte gått ut.',
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

describe('a target below everyone', () => {
  it.each([
    [950, 'Det är nått.'],
    [905, 'Det är nått, men med så liten marginal att slumpen kan förklara den.'],
    [895, 'Det är inte nått, men avståndet är så litet att slumpen kan förklara det.'],
    [800, 'Det är inte nått.'],
  ])('%d of 1000 against 90 %%', (met, sentence) => {
    const share = wilson(met, 1000);
    if (share === null) throw new Error('no share of a thousand');
    const words = targetWords(targetStanding(share, 0.9), {
      departures: 1000 - met,
      target: 0.9,
      within: 'inom 36 timmar',
    });
    expect(words).toMatch(new RegExp(`${sentence.replaceAll('.', '\\.')}$`));
  });
});
