import { userError } from '../errors/errors.js';
import { drawContacts } from '../measurement/quality/draw.js';
import type { Cell } from '../model/cell.js';
import type { MetCounts, ReviewForm, ReviewKind } from '../model/quality.js';
import type { Rule, RuleSet } from '../model/rule.js';
import type { RuleFigures } from '../model/rule-figures.js';
import { runWithPauses } from '../pauses.js';
import { type Progress, silentProgress } from '../progress.js';
import { answerByMail, contactsToReview } from './contacts-to-review.js';
import type { AuditJob } from './job.js';
import { measuring } from './measure.js';
import { readAndPair } from './paired-logs.js';
import { contactsIn } from './period.js';
import { refuseTooManyRejected } from './rejected.js';
import { lastDate } from './result.js';

export interface SampleRequest {
  readonly kind: ReviewKind;
  /** Id of a rule; null: the first of the set that promises an answer to mail. */
  readonly rule: string | null;
  readonly size: number;
  readonly perUnit: boolean;
  readonly seed: number;
}

/** Measures as `audit` does and draws contacts for a person to look up. Throws a UserError where there are none. */
export async function sample(
  request: SampleRequest,
  job: AuditJob,
  progress: Progress = silentProgress,
): Promise<ReviewForm> {
  const rule = ruleToReview(request.rule, job.ruleSet);
  const logs = await readAndPair(job, progress);
  refuseTooManyRejected(logs.reading, job);
  const contacts = contactsIn(job.period, logs.pairing, logs.reading);
  const measured = await runWithPauses(measuring(contacts, job, { ...logs, progress }), progress);
  const { mainVerdicts, figures } = measured;
  const population = contactsToReview(request.kind, rule.id, mainVerdicts);
  const { period, ruleSet } = job;
  if (population.length === 0) {
    throw userError('nothing-to-draw', { kind: request.kind, rule: rule.id, period: period.label });
  }
  const draw = drawContacts(population, request);
  const { id: reading } = rule.readings[0];
  return {
    design: {
      kind: request.kind,
      municipality: job.municipality ?? ruleSet.municipality,
      ruleSet: ruleSet.id,
      rule: rule.id,
      ruleTitle: rule.title,
      reading,
      period,
      seed: request.seed,
      perUnit: request.perUnit,
      units: draw.units,
      ...countsOf(figures, rule.id),
    },
    contacts: draw.contacts.map((contact) => ({
      contact,
      answer: request.kind === 'quality' ? answerByMail(contact) : null,
    })),
    date: job.reportDate ?? lastDate(logs.logEnds),
  };
}

function ruleToReview(asked: string | null, { rules }: RuleSet): Rule {
  const ofMail = rules.filter(({ kind, channels }) => kind === 'respond' && channels.includes('mail'));
  const found = asked === null ? ofMail[0] : ofMail.find(({ id }) => id === asked);
  if (found !== undefined) return found;
  throw userError('rule-without-mail', { found: asked, known: ofMail.map(({ id }) => id) });
}

function countsOf(figures: readonly RuleFigures[], rule: string): Record<'whole' | 'mail', MetCounts> {
  const main = figures.find((one) => one.rule === rule)?.readings[0];
  const mail = main?.channels.find(({ channel }) => channel === 'mail');
  return { whole: countsIn(main?.whole), mail: countsIn(mail?.cell) };
}

function countsIn(cell: Cell | undefined): MetCounts {
  return { met: cell?.share?.met ?? 0, judged: cell?.share?.judged ?? 0 };
}
