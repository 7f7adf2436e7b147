import type { GateOutcome } from '../../../model/gate.js';
import { count, counted, listed } from './format.js';

/** A requirement of the run and what came of it, in figures that are already written. */
export interface ToldGate {
  readonly outcome: GateOutcome;
  /** The rule, and the unit where it is of one. */
  readonly subject: string;
  /** `90 %` */
  readonly limit: string;
  /** `89,96 %`; told only where contacts were judged and may be shown. */
  readonly share: string;
  readonly met: number;
  readonly judged: number;
  readonly pending: number;
  /** Where a missing column keeps the share from being told: which, and of what. Else empty. */
  readonly lacks: string;
}

/** What must hold for the run to end well. */
export const gateWords = {
  heading: 'Krav på mätningen',
  allHold: 'Alla krav som ställdes på mätningen är uppfyllda.',
  failed: (failed: number) =>
    failed === 1
      ? 'Ett krav på mätningen är inte uppfyllt:'
      : `${count(failed)} krav på mätningen är inte uppfyllda:`,
  hiddenFinding:
    'Vad det gäller visas inte här, för det kan röja en grupp med färre än fem kontakter. Det står i underlag.xlsx och resultat.json.',
  strictFailed: (kinds: number) =>
    kinds === 1
      ? 'Ett slags påpekande underkänner mätningen, för --strict är angivet:'
      : `${count(kinds)} slags påpekanden underkänner mätningen, för --strict är angivet:`,
  strictEnding:
    'Är ett påpekande väntat, och går det inte att göra något åt: kör utan --strict och ställ krav med --fail-under.',
  title: 'Krav',
  subject: (rule: string, title: string, unit: string | null) =>
    unit === null ? `${rule} (${title})` : `${unit}, ${rule} (${title})`,
  findingTitle: 'Påpekande',
  rejectedTitle: 'Avvisad rad',
  rejectedRow: (place: string, column: string, reason: string) =>
    `${place}${column === '' ? '' : `, kolumnen ${column}`}: ${reason}. Raden ingår inte i mätningen.`,
  moreFindings: (findings: number) => `Och ${count(findings)} till av samma slag.`,
  moreAnnotations: (annotations: number) =>
    `Och ${count(annotations)} till, som inte får plats här. De står i rapporten, och avvisade rader i avvisade-rader.csv.`,
  leftOut: (sections: readonly string[]) =>
    `Rapporten är längre än vad som får plats här. De här avsnitten är utelämnade: ${listed(sections)}. De finns i rapportens andra format.`,
};

/** The requirement and its figures in a sentence or two. */
export function gateSentence({
  outcome,
  subject,
  share,
  limit,
  met,
  judged,
  pending,
  lacks,
}: ToldGate): string {
  const required = `Kravet är minst ${limit}.`;
  const waiting = pending === 0 ? '' : ` ${counted(pending, 'kontakt', 'kontakter')} väntar och räknas inte.`;
  switch (outcome) {
    case 'held':
    case 'missed':
      return `${subject}: ${share} uppfyllda (${count(met)} av ${count(judged)} bedömda).${waiting} ${required}`;
    case 'nothing-judged':
      return `${subject}: ingen kontakt är bedömd, så kravet går inte att pröva.${waiting} ${required}`;
    case 'one-sided':
      return `${subject}: andelen kan inte anges, för ${lacks}. Bara ${counted(judged, 'kontakt', 'kontakter')} på ena sidan av löftet gick att bedöma, så kravet går inte att pröva.${waiting} ${required}`;
    case 'hidden':
      return `${subject}: siffrorna får inte visas, för de skulle röja en grupp på färre än fem. Kravet prövas därför inte. ${required}`;
  }
}

/** A case of a test report: what it is of stands beside it. */
export const caseWords = {
  figures: (share: string, met: number, judged: number) =>
    `${share} uppfyllda (${count(met)} av ${count(judged)} bedömda).`,
  pending: (pending: number) => `${counted(pending, 'kontakt', 'kontakter')} väntar.`,
  nothingJudged: 'Ingen kontakt är bedömd.',
  target: (target: string, standing: string) => `Mål: ${target}. Utfall: ${standing}.`,
  area: 'Enheten är ett förbättringsområde.',
  balanceAgrees: 'Summan stämmer.',
  balanceDiffers: 'Summan stämmer inte.',
  balanceHidden: 'Delarna visas inte: de skulle röja en grupp på färre än fem.',
  noFinding: 'Inget att påpeka.',
};
