import type { Calendar } from '../calendar/calendar.js';
import { localDate } from '../calendar/zone.js';
import { balanceOf } from '../measurement/balance.js';
import { dataFindings } from '../measurement/findings/data-findings.js';
import { overlapsOf } from '../measurement/overlaps.js';
import type { Contact, Pairing } from '../model/contact.js';
import type { LogReading } from '../model/log-reading.js';
import type { CorrectionFigures, Result } from '../model/result.js';
import type { RuleFigures } from '../model/rule-figures.js';
import type { LocalDate } from '../model/time.js';
import type { KeptVerdict } from '../model/verdict.js';
import type { GatheredFacts } from './gathered-facts.js';
import type { AuditJob } from './job.js';
import type { LogEnds } from './log-ends.js';
import { pairingTerms } from './pairing-terms.js';
import type { ReviewFigures } from './reviews.js';

interface ResultParts {
  readonly job: AuditJob;
  readonly calendar: Calendar;
  readonly reading: LogReading;
  readonly logEnds: LogEnds;
  readonly pairing: Pairing;
  /** Of the period. */
  readonly contacts: readonly Contact[];
  readonly figures: readonly [RuleFigures, ...RuleFigures[]];
  readonly mainVerdicts: Iterable<KeptVerdict>;
  readonly gathered: GatheredFacts;
  readonly corrections: CorrectionFigures | null;
  readonly reviews: ReviewFigures;
}

/** Figures with all that they were measured with, so that a reader can repeat the measurement. */
export function resultOf({
  job,
  calendar,
  reading,
  logEnds,
  pairing,
  contacts,
  figures,
  mainVerdicts,
  gathered,
  corrections,
  reviews,
}: ResultParts): Result {
  const { ruleSet, period } = job;
  const { fates, ...facts } = gathered;
  const terms = pairingTerms(job);
  return {
    schemaVersion: 6,
    program: { name: 'servicematning', version: job.programVersion },
    municipality: job.municipality ?? ruleSet.municipality,
    ruleSet: {
      id: ruleSet.id,
      municipality: ruleSet.municipality,
      title: ruleSet.title,
      source: ruleSet.source,
      readingNote: ruleSet.readingNote,
      cannotMeasure: ruleSet.cannotMeasure,
      sha256: job.ruleSetSha256,
    },
    calendar: calendarFacts(calendar, job),
    period,
    reportDate: job.reportDate ?? lastDate(logEnds),
    logEnd: logEnds,
    inputs: reading.files,
    organisation: job.organisation.source,
    balance: balanceOf({
      reading,
      fates,
      contacts: { paired: pairing.contacts.length, inPeriod: contacts.length },
      rules: figures,
    }),
    rules: figures,
    corrections,
    ...reviews,
    overlaps: overlapsOf(contacts, mainVerdicts),
    pairing: terms,
    comparison: null,
    background: job.background,
    findings: dataFindings({
      municipality: {
        stated: job.municipality,
        ofRules: ruleSet.municipality,
        ownDomains: job.ownDomains,
      },
      inputs: reading.files,
      sharedRows: reading.sharedRows,
      rejectedRows: reading.rejected.length,
      ...facts,
      ...{ period, pairing: terms },
      calendar,
      logEnd: logEnds,
      rules: ruleSet.rules,
      figures,
    }),
  };
}

function calendarFacts(calendar: Calendar, { period }: AuditJob): Result['calendar'] {
  const dates = Array.from({ length: period.until - period.from + 1 }, (_, index) => period.from + index);
  return {
    workingDays: calendar.workingDaysBetween(period.from, period.until),
    spec: calendar.spec,
    specialDays: dates.flatMap((date) => {
      const name = calendar.dayName(date);
      return name === null ? [] : [{ date, name }];
    }),
  };
}

/** The day on which the last log ends. */
export function lastDate(logEnds: LogEnds): LocalDate {
  return logEnds.reduce((date, { at }) => Math.max(date, localDate(at)), 0);
}
