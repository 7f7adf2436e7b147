import type { PublishedResult } from '../model/result.js';
import { contactsOf, shownCell } from './cells.js';
import type { Block } from './document/block.js';
import type { ReportDocument } from './document/report-document.js';
import { type ReportContext, type RuleContext, reportContext } from './report-context.js';
import { appendixSection } from './sections/appendix.js';
import { areaSection } from './sections/areas.js';
import { caseSection } from './sections/cases.js';
import { comparisonSection } from './sections/comparison.js';
import { methodSection } from './sections/method.js';
import { promiseSection } from './sections/promise.js';
import { qualitySection } from './sections/quality.js';
import { answerQualityPart, unansweredSamplePart } from './sections/quality-sample.js';
import { readingSection } from './sections/readings.js';
import { resultSection } from './sections/result.js';
import { summarySection } from './sections/summary.js';
import { unitsReached, withUnitWord } from './unit-words.js';
import { type Language, languages } from './words/words.js';

/** The whole report as content: which sections, in which order. Figures are counted as they are made. */
export function reportDocument(result: PublishedResult, language: Language): ReportDocument {
  const words = languages[language];
  const context = reportContext(withUnitWord(result, words), words);
  const { pageWords, sectionTitles: title } = words.sections;
  const promises = context.rules.length > 1 ? title.promises : title.promise;
  const numbered: readonly (readonly [id: string, title: string, blocks: readonly Block[]])[] = [
    ['sammanfattning', title.summary, summarySection(context)],
    ['loftet', promises, promiseSection(context)],
    ['metod', title.method, methodSection(context)],
    ['resultat', title.result, [...resultSection(context), ...answerQualityPart(context)]],
    ['omraden', title.areas, areaSection(context)],
    ['jamforelse', title.comparison, comparisonSection(context)],
    ['klagomal', title.complaints, caseSection(context, 'complaints')],
    ['handlingar', title.records, caseSection(context, 'records')],
    ['tolkningar', title.readings, [...readingSection(context), ...unansweredSamplePart(context)]],
    ['datakvalitet', title.quality, qualitySection(context)],
  ];
  const sections = numbered.map(([id, title, blocks], index) => ({
    id,
    title,
    blocks,
    number: String(index + 1),
  }));
  return {
    language,
    municipality: result.municipality,
    title: pageWords.title(words.dates.periodName(result.period)),
    kicker: `${result.municipality} · ${pageWords.kind}`,
    facts: facts(context),
    sections: [
      ...sections,
      { id: 'bilagor', title: title.appendix, blocks: appendixSection(context), number: '' },
    ],
    footer: pageWords.footer,
  };
}

function facts(context: ReportContext): ReportDocument['facts'] {
  const { result, rules, words } = context;
  const { pageWords } = words.sections;
  const { dateRange, isoDate, weekRange } = words.dates;
  const { from, until } = result.period;
  return [
    [pageWords.period, `${dateRange(from, until)}, ${weekRange(from, until)}`],
    [pageWords.promise(rules.length), namedPromises({ rules, words })],
    [pageWords.basis, basis(context)],
    [pageWords.reportDate, isoDate(result.reportDate)],
  ];
}

const mostTitles = 3;

/** The promises by title, where they are few enough to be read. */
function namedPromises({ rules, words }: Pick<ReportContext, 'rules' | 'words'>): string {
  const titles = rules.map(({ rule }) => words.promises.titleWithMark(rule));
  if (titles.length <= mostTitles) return titles.join('; ');
  const more = words.sections.pageWords.morePromises(titles.length - mostTitles + 1);
  return `${titles.slice(0, mostTitles - 1).join('; ')} ${more}`;
}

/** Contacts in the period, by channel for a single promise, where they may be told, and the number of units. */
function basis({ result, rules, words }: ReportContext): string {
  const { pageWords } = words.sections;
  const [first, ...others] = rules;
  const units = unitsReached(
    rules.map(({ main }) => main),
    words,
  );
  const inPeriod = result.balance.contacts.parts.find(({ part }) => part === 'in-period');
  const all = inPeriod === undefined ? [] : [pageWords.contacts(inPeriod.count)];
  const contacts = first === undefined || others.length > 0 ? all : channelCounts(first);
  return [...contacts, pageWords.units(units)].join(', ');
}

function channelCounts({ main, words }: RuleContext): readonly string[] {
  const { channelContacts } = words.summary;
  return main.channels.flatMap(({ channel, cell }) => {
    const shown = shownCell(cell);
    return shown === null ? [] : [words.format.counted(contactsOf(shown), ...channelContacts[channel])];
  });
}
