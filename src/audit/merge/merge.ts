import { createCalendar } from '../../calendar/calendar.js';
import { type UserError, userError } from '../../errors/errors.js';
import { assertBalanced } from '../../measurement/assert-balanced.js';
import { ruleStep } from '../../measurement/balance.js';
import { Contradiction } from '../../measurement/contradiction.js';
import { type AskedGates, gateVerdicts } from '../../measurement/gates/gate-verdicts.js';
import { publish } from '../../measurement/suppression/publish.js';
import type { CorrectionFigures, Result } from '../../model/result.js';
import type { RuleSet } from '../../model/rule.js';
import { asWritten } from '../../report/json/json.js';
import type { FigureInput } from '../../report/reporter.js';
import type { WordTemplate } from '../../report/word/template.js';
import type { Language } from '../../report/words/words.js';
import { withComparison } from '../comparison.js';
import { addCorrections, correctedShares } from '../corrections.js';
import { figuresOf } from '../counted.js';
import type { EarlierResult } from '../job.js';
import type { LogEnds } from '../log-ends.js';
import { lastDate } from '../result.js';
import type { TallyPart } from '../tally/tally-part.js';
import { addCounts } from '../tally/written-counts.js';
import { addBalances, addOverlaps } from './merged-counts.js';
import { mergedFindings } from './merged-findings.js';
import { readRulesAgain } from './read-rules-again.js';
import { type NamedPart, refuseParts } from './refuse-parts.js';
import { refuseEmptyPeriod, refuseMuchRejected, refuseUnknownCorrections } from './refuse-whole.js';

export interface MergeRequest {
  readonly parts: readonly [NamedPart, ...NamedPart[]];
  /** An earlier measurement to compare with; null where there is none. */
  readonly earlier: EarlierResult | null;
  /** Largest share of rows that may be rejected, 0 to 1. */
  readonly maxRejected: number;
  /** What the measurement must hold, set on its rules and on the units that received a contact. */
  readonly gatesOn: (measured: Measured) => AskedGates;
  readonly language: Language;
  /** The municipality's own Word document; null where there is none. */
  readonly template: WordTemplate | null;
}

interface Measured {
  readonly ruleSet: RuleSet;
  readonly entries: readonly { readonly unit: string }[];
}

/** The measurement of which parts were counted apart: what one run over everything would have come to. */
export function merge(request: MergeRequest): FigureInput {
  const { parts: named, earlier, maxRejected, gatesOn, language, template } = request;
  refuseParts(named);
  const [first, ...others] = inOrder(named);
  const parts = [first, ...others] as const;
  refuseMuchRejected(parts, { maxRejected, language });
  refuseEmptyPeriod(parts);
  refuseUnknownCorrections(parts);
  try {
    return { ...figuresOfParts(parts, { earlier, gatesOn }), language, template };
  } catch (error) {
    if (error instanceof Contradiction) throw contradiction(named);
    throw error;
  }
}

function figuresOfParts(
  parts: readonly [TallyPart, ...TallyPart[]],
  { earlier, gatesOn }: Pick<MergeRequest, 'earlier' | 'gatesOn'>,
): Pick<FigureInput, 'result' | 'published' | 'gates'> {
  const ruleSet = ruleSetOf(parts[0]);
  const gates = gatesOn({ ruleSet, entries: unitsIn(parts) });
  const result = asWritten(withComparison(mergedResult(parts, ruleSet), earlier));
  const published = publish(result);
  return { result, published, gates: gateVerdicts(gates, { result, published }) };
}

/**
 * Parts were changed by somebody who made their check sums anew. One whose counts cannot be true by themselves is named;
 * rows and contacts only have to add up over all parts.
 */
function contradiction(named: MergeRequest['parts']): UserError {
  const damaged = named.find(({ part }) => contradictsItself(part));
  if (damaged === undefined) return userError('parts-contradict', { files: named.map(({ file }) => file) });
  const { file } = damaged;
  return userError('damaged-part', { file, what: 'tally' }, { file });
}

function contradictsItself(part: TallyPart): boolean {
  const { measured, counts } = part;
  try {
    const ruleSet = ruleSetOf(part);
    figuresOf(addCounts([counts]), { ...measured, ruleSet }, createCalendar(measured.calendar.spec));
    return false;
  } catch (error) {
    if (error instanceof Contradiction) return true;
    throw error;
  }
}

/** By number, or by their first log, so that the order in which they were named changes nothing. */
function inOrder(named: MergeRequest['parts']): readonly [TallyPart, ...TallyPart[]] {
  const keyOf = ({ part, inputs }: TallyPart): string =>
    part === null ? (inputs[0]?.file ?? '') : String(part.number).padStart(9, '0');
  const [first, ...others] = named
    .map(({ part }) => part)
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  if (first === undefined) throw new Error('no part was left of several');
  return [first, ...others];
}

function ruleSetOf({ measured, rules }: TallyPart): RuleSet {
  return { ...readRulesAgain(rules, measured), calendar: measured.calendar.spec };
}

function unitsIn(parts: readonly TallyPart[]): Measured['entries'] {
  return parts.flatMap(({ counts, facts: { unlisted } }) =>
    counts.units.map(({ name }) => ({ unit: name })).filter(({ unit }) => !unlisted.units.has(unit)),
  );
}

function mergedResult(parts: readonly [TallyPart, ...TallyPart[]], ruleSet: RuleSet): Result {
  const [{ measured }] = parts;
  const calendar = createCalendar(measured.calendar.spec);
  const figures = figuresOf(addCounts(parts.map(({ counts }) => counts)), { ...measured, ruleSet }, calendar);
  const balance = addBalances(parts.map((part) => part.balance));
  const inPeriod = balance.contacts.parts.find(({ part }) => part === 'in-period')?.count ?? 0;
  const logEnd = addLogEnds(parts);
  const inputs = parts.flatMap((part) => part.inputs);
  const { municipality, period, organisation, pairing, background } = measured;
  const whole = { ...balance, rules: figures.map((figure) => ruleStep(figure, inPeriod)) };
  assertBalanced(whole);
  const result: Omit<Result, 'findings'> = {
    schemaVersion: 6,
    program: { name: 'servicematning', version: measured.programVersion },
    ...{ municipality, ruleSet: measured.ruleSet, calendar: measured.calendar, period },
    reportDate: measured.reportDate ?? lastDate(logEnd),
    ...{ logEnd, inputs, organisation, balance: whole, rules: figures },
    corrections: mergedCorrections(parts, (before) =>
      correctedShares(figuresOf(addCounts(before), { ...measured, ruleSet }, calendar), figures),
    ),
    ...{ quality: null, unansweredSample: null },
    overlaps: addOverlaps(parts.flatMap(({ overlaps }) => overlaps)),
    ...{ pairing, comparison: null, background },
  };
  return { ...result, findings: mergedFindings(parts, { result, rules: ruleSet.rules, calendar }) };
}

function addLogEnds(parts: readonly TallyPart[]): LogEnds {
  const ends = parts.flatMap(({ logEnd }) => logEnd);
  return (['mail', 'phone', 'case'] as const).flatMap(
    (channel) => ends.find((end) => end.channel === channel) ?? [],
  );
}

function mergedCorrections(
  parts: readonly [TallyPart, ...TallyPart[]],
  sharesOf: (before: readonly TallyPart['counts'][]) => CorrectionFigures['rules'],
): CorrectionFigures | null {
  const { corrections } = parts[0].measured;
  if (corrections === null) return null;
  return {
    file: corrections.file,
    sha256: corrections.sha256,
    rows: corrections.rows.length,
    counts: addCorrections(parts.flatMap(({ corrected }) => corrected)),
    rules: sharesOf(parts.flatMap(({ uncorrected }) => uncorrected ?? [])),
  };
}
