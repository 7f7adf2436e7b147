import type { CurveUnit, Noun, ToldHalf, ToldLine } from '../rule-words.js';
import type { WordedRule } from '../worded-rule.js';
import { capital, count, decimal, duration, limit, outOfHundred, percent } from './format.js';
import { feedbackNoun } from './phrases.js';

/* How long contacts waited: the response-time curve. */

const units: Record<CurveUnit, { readonly size: number; readonly name: string; readonly short: string }> = {
  seconds: { size: 1, name: 'sekunder', short: 's' },
  minutes: { size: 60, name: 'minuter', short: 'min' },
  hours: { size: 3600, name: 'timmar', short: 'h' },
  days: { size: 86_400, name: 'dygn', short: 'dygn' },
};

function within(seconds: number): string {
  return seconds < 1 ? duration(seconds) : `inom ${duration(seconds)}`;
}

export const curveFigure = {
  title: ({ noun, isAnswered, half, waiting, isOfFew, isDeadline }: ToldHalf, told: WordedRule): string => {
    const { got } = told.phrases;
    if (!isAnswered) return `${noun.none} av ${noun.theMany} ${got}`;
    const first =
      half === null
        ? `Färre än hälften av ${noun.theMany} ${got}`
        : `Hälften av ${noun.theMany} ${got} ${within(half)}`;
    if (waiting === null || waiting === 0) return first;
    const past = isDeadline ? 'fristen' : limit(told.main.allowed);
    return `${first}, men ${isOfFew ? percent(waiting) : outOfHundred(waiting)} väntade längre än ${past}`;
  },
  sub: ({ rule }: WordedRule) =>
    `Andel som fått ${feedbackNoun(rule.feedback)} efter en viss tid (Kaplan–Meier), med 95 % band.`,
  across: (unit: CurveUnit, own: string | null) =>
    `${capital(units[unit].name)} sedan kontakten kom: ${own ?? 'förfluten tid'}`,
  tick: (seconds: number, unit: CurveUnit, isNamed: boolean): string => {
    const value = seconds / units[unit].size;
    const text = decimal(value, Number.isInteger(value) ? 0 : 1);
    return isNamed ? `${text}\u00a0${units[unit].short}` : text;
  },
  limit: ({ main }: WordedRule, isDeadline: boolean) =>
    `${isDeadline ? 'fristen' : 'gränsen'} ${limit(main.allowed)}`,
  half: (noun: Noun, seconds: number) => `hälften av ${noun.theMany}: ${duration(seconds)}`,
  waiting: 'Ännu utan svar',
  reading: (isLimit: boolean, isDeadline: boolean): string =>
    [
      'Kurvan stiger när kontakter får svar. De som aldrig fick svar finns med hela vägen. Raderna längst ned visar hur många som ännu väntade och fortfarande följdes.',
      ...(isLimit ? [] : ['Fristen är inte utmärkt, för den är olika lång från kontakt till kontakt.']),
      ...(isLimit && !isDeadline
        ? ['Fristen kan falla senare än gränsen, när den flyttas till nästa arbetsdag.']
        : []),
    ].join(' '),
  lineText: (name: string, { isAnswered, half, atLimit }: ToldLine): string => {
    if (!isAnswered) return `${name}: ingen fick svar.`;
    const first = half === null ? 'färre än hälften fick svar' : `hälften ${within(half)}`;
    return `${name}: ${first}${atLimit === null ? '' : `, ${percent(atLimit)} vid gränsen`}.`;
  },
  waitingText: (name: string, counts: readonly (readonly [time: string, waiting: number])[]) =>
    `${name}, ännu utan svar: ${counts.map(([time, waiting]) => `${count(waiting)} efter ${time}`).join(', ')}.`,
  table: 'Svarstider',
  tableNote: 'Kontakter utan svar är med som väntande till loggens slut.',
  line: 'Kanal och klocka',
  followed: 'Följda',
  atLimit: (allowed: string) => `Svar efter ${limit(allowed)}`,
  elapsed: 'förfluten tid',
  waitingTable: 'Så många väntade än',
  time: 'Tid',
};
