import { localDate } from '../../calendar/zone.js';
import type { Evidence } from '../../model/contact.js';
import type { Channel } from '../../model/event.js';
import type { InputFile } from '../../model/log-reading.js';
import { type PairingLimits, usualMailLimits, usualPhoneLimits } from '../../model/pairing-limits.js';
import type { Instant } from '../../model/time.js';
import { type PublishedCell, shownCell } from '../cells.js';
import { type Block, fold, paragraph } from '../document/block.js';
import { numeric, table, textual } from '../document/table.js';
import { titleOfFormat } from '../format-title.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { unitsReached } from '../unit-words.js';
import type { Words } from '../words/words.js';

type PublishedFile = InputFile<PublishedCell>;

const usualLimits: PairingLimits = { ...usualMailLimits, ...usualPhoneLimits };
const limitNames = Object.keys(usualLimits).filter(
  (name): name is keyof PairingLimits => name in usualLimits,
);
const channelOrder: readonly Channel[] = ['mail', 'phone', 'case'];

/** Period, logs, how answers were found, the organisation and the calendar. */
export function methodSection(context: ReportContext): readonly Block[] {
  const { result, rules, words } = context;
  const { methodWords } = words.sections;
  const { from, until } = result.period;
  const channels = channelOrder
    .filter((channel) => result.inputs.some((input) => input.channel === channel))
    .map((channel) => words.codes.channelWords[channel]);
  const organisation =
    result.organisation === null
      ? methodWords.noOrganisation
      : methodWords.organisation(
          result.organisation.units,
          unitsReached(
            rules.map(({ main }) => main),
            words,
          ),
        );
  return [
    paragraph(`${methodWords.all(channels, words.dates.dateRange(from, until))} ${logEnds(context)}`),
    paragraph(methodWords.interval),
    logs(context),
    ...chosenLimits(context),
    ...sameCalls(context),
    ...evidenceParts(context),
    paragraph(organisation),
    ...calendar(context),
  ];
}

/**
 * One sentence for all channels whose logs end together. The last event of a log is somebody's: its minute is for the
 * working files.
 */
function logEnds({ result, words: { dates, sections } }: ReportContext): string {
  const ends = result.logEnd.map(({ channel, at, declared }) => ({
    channel,
    declared,
    when: declared ? dates.longDateTime(at) : dates.weekdayAndDate(localDate(at)),
  }));
  const sentences = ends.flatMap(({ when, declared }, index) => {
    const together = ends.filter((end) => end.when === when && end.declared === declared);
    const channels = together.map(({ channel }) => channel);
    return ends[index] === together[0] ? [sections.methodWords.until(channels, when, declared)] : [];
  });
  return sentences.join(' ');
}

function logs({ result, words }: ReportContext): Block {
  const { capital } = words.format;
  const { logColumns, logs } = words.sections.methodWords;
  const isWithheld = result.inputs.some(({ rows }) => typeof rows !== 'number');
  const [file, channel, rows, first, last] = logColumns;
  return table({
    id: 'tabell-loggar',
    caption: logs.caption,
    note: isWithheld ? `${logs.note} ${logs.withheld}` : logs.note,
    columns: [textual(file), textual(channel), numeric(rows), textual(first), textual(last)],
    rows: result.inputs.map((input) => ({
      head: fileName(input.file),
      cells: [
        capital(words.codes.channelWords[input.channel]),
        rowsOf(input, words),
        dateOf(input.first, input, words),
        dateOf(input.last, input, words),
      ],
    })),
  });
}

/** How many rows a file has, where that may be told. */
export function rowsOf({ rows }: PublishedFile, { format, codes }: Words): string {
  return typeof rows === 'number' ? format.count(rows) : codes.hiddenWords[rows.hidden];
}

function dateOf(at: Instant | null, { rows }: PublishedFile, { codes, dates }: Words): string {
  if (typeof rows !== 'number') return codes.hiddenWords.protects;
  return at === null ? '–' : dates.isoDate(localDate(at));
}

/** The name alone: folders belong to whoever ran the measurement. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** What the municipality chose of how near things must be to belong together; nothing where all is as usual. */
function chosenLimits({ result: { pairing }, words }: ReportContext): readonly Block[] {
  const { chosenLimits: sentence, limitWords } = words.pairing;
  const chosen = limitNames.filter((name) => pairing[name] !== usualLimits[name]);
  return chosen.length === 0
    ? []
    : [paragraph(sentence(chosen.map((name) => limitWords[name](pairing[name]))))];
}

/** Which systems' calls were counted once; nothing where nothing is said of them. */
function sameCalls({ result, words }: ReportContext): readonly Block[] {
  const { sameCalls: chosen } = result.pairing;
  if (chosen === undefined) return [];
  const logs = chosen.systems.map((name) => {
    const input = result.inputs.find(({ format }) => format === name);
    return input === undefined ? words.formatTitles.formatTitle({ name }) : titleOfFormat(input, words);
  });
  return [paragraph(words.pairing.sameCallsSentence(logs, chosen.seconds, foldedCalls(result.balance)))];
}

/** Null where the balance may not tell. */
function foldedCalls({ rows }: ReportContext['result']['balance']): number | null {
  if ('hidden' in rows) return null;
  return rows.parts.find(({ part }) => part === 'folded.other-system')?.count ?? 0;
}

/** The first promise's open, those of the others folded: they mostly tell the same. */
function evidenceParts({ result, rules, words }: ReportContext): readonly Block[] {
  const wordOf = words.codes.evidenceWords(result.pairing.counterpartWorkingDays);
  const [first, ...others] = rules
    .filter((rule) => shownEvidence(rule).length > 0)
    .map((rule) => evidence(rule, wordOf));
  if (first === undefined) return [];
  return [first, ...(others.length === 0 ? [] : [fold(words.sections.methodWords.otherEvidence, others)])];
}

/** Counts of a channel that is hidden would give its size away, so they are left out. */
function shownEvidence({ rule, main }: RuleContext): RuleContext['rule']['evidence'] {
  const shown = new Set<Channel>(
    shownCell(main.whole) === null
      ? []
      : main.channels.flatMap(({ channel, cell }) => (shownCell(cell) === null ? [] : [channel])),
  );
  return rule.evidence.filter(({ channel }) => shown.has(channel));
}

function evidence(rule: RuleContext, wordOf: Record<Evidence, string>): Block {
  const { idOf, captionOf, words } = rule;
  const { capital, count, percent } = words.format;
  const { evidence: told, evidenceColumns } = words.sections.methodWords;
  const found = shownEvidence(rule);
  const [kind, answers, share] = evidenceColumns;
  return table({
    id: idOf('tabell-bevis'),
    caption: captionOf(told.caption),
    note: told.note,
    columns: [textual(kind), numeric(answers), numeric(share)],
    rows: found.map((entry) => {
      const all = found
        .filter(({ channel }) => channel === entry.channel)
        .reduce((sum, { count: answered }) => sum + answered, 0);
      return {
        head: `${capital(words.codes.channelWords[entry.channel])}: ${wordOf[entry.evidence]}`,
        cells: [count(entry.count), all === 0 ? '–' : percent(entry.count / all, 1)],
      };
    }),
  });
}

function calendar({ result, words }: ReportContext): readonly Block[] {
  const { methodWords } = words.sections;
  const { workingDays, spec, specialDays } = result.calendar;
  const { hours, hoursAssumed } = spec;
  return [
    paragraph(`${methodWords.calendar(workingDays, hours)} ${methodWords.specialDays(specialDays)}`),
    ...(hoursAssumed ? [paragraph(methodWords.hoursAssumed, 'fine')] : []),
  ];
}
