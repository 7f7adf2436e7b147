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
  heading: 'Requirements on the measurement',
  allHold: 'All requirements on the measurement are met.',
  failed: (failed: number) =>
    failed === 1
      ? 'One requirement on the measurement is not met:'
      : `${count(failed)} requirements on the measurement are not met:`,
  hiddenFinding:
    'What it is about is not shown here, for it could reveal a group of fewer than five contacts. It stands in underlag.xlsx and resultat.json.',
  strictFailed: (kinds: number) =>
    kinds === 1
      ? 'One kind of point to note fails the measurement, because --strict is given:'
      : `${count(kinds)} kinds of points to note fail the measurement, because --strict is given:`,
  strictEnding:
    'Is a point expected, and is there nothing to be done about it? Run without --strict, and require shares with --fail-under.',
  title: 'Requirement',
  subject: (rule: string, title: string, unit: string | null) =>
    unit === null ? `${rule} (${title})` : `${unit}, ${rule} (${title})`,
  findingTitle: 'Point to note',
  rejectedTitle: 'Rejected row',
  rejectedRow: (place: string, column: string, reason: string) =>
    `${place}${column === '' ? '' : `, column ${column}`}: ${reason}. The row is no part of the measurement.`,
  moreFindings: (findings: number) => `And ${count(findings)} more of the same kind.`,
  moreAnnotations: (annotations: number) =>
    `And ${count(annotations)} more, for which there is no room here. They stand in the report, and rejected rows in avvisade-rader.csv.`,
  leftOut: (sections: readonly string[]) =>
    `The report is longer than there is room for here. These sections are left out: ${listed(sections)}. They stand in the other formats of the report.`,
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
  const required = `At least ${limit} is required.`;
  const waiting =
    pending === 0
      ? ''
      : ` ${counted(pending, 'contact is waiting and is not counted', 'contacts are waiting and are not counted')}.`;
  switch (outcome) {
    case 'held':
    case 'missed':
      return `${subject}: ${share} met (${count(met)} of ${count(judged)} assessed).${waiting} ${required}`;
    case 'nothing-judged':
      return `${subject}: no contact is assessed, so the requirement cannot be tested.${waiting} ${required}`;
    case 'one-sided':
      return `${subject}: the share cannot be stated, because ${lacks}. Only ${counted(judged, 'contact', 'contacts')} on one side of the promise could be assessed, so the requirement cannot be tested.${waiting} ${required}`;
    case 'hidden':
      return `${subject}: the figures may not be shown, for they would reveal a group of fewer than five. The requirement is therefore not tested. ${required}`;
  }
}

/** A case of a test report: what it is of stands beside it. */
export const caseWords = {
  figures: (share: string, met: number, judged: number) =>
    `${share} met (${count(met)} of ${count(judged)} assessed).`,
  pending: (pending: number) => `${counted(pending, 'contact is', 'contacts are')} waiting.`,
  nothingJudged: 'No contact is assessed.',
  target: (target: string, standing: string) => `Target: ${target}. Outcome: ${standing}.`,
  area: 'The unit is an improvement area.',
  balanceAgrees: 'The sum agrees.',
  balanceDiffers: 'The sum does not agree.',
  balanceHidden: 'The parts are not shown: they would reveal a group of fewer than five.',
  noFinding: 'Nothing to note.',
};
