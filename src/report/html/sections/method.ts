import { localDate, wallTime } from '../../../calendar/zone.js';
import type { Channel } from '../../../model/event.js';
import { shownCell } from '../../cells.js';
import { type Html, html } from '../../markup.js';
import { channelWords, evidenceWords } from '../../words/sv/codes.js';
import { dateRange, isoDateTime, longDateTime, weekdayAndDate } from '../../words/sv/dates.js';
import { capital, count, percent } from '../../words/sv/format.js';
import { methodWords } from '../../words/sv/sections.js';
import type { ReportContext, RuleContext } from '../context.js';
import { numeric, table, textual } from '../table.js';

const channelOrder: readonly Channel[] = ['mail', 'phone', 'case'];

/** Period, logs, how answers were found, the organisation and the calendar. */
export function methodSection(context: ReportContext): Html {
  const { result, rules } = context;
  const { from, until } = result.period;
  const channels = channelOrder
    .filter((channel) => result.inputs.some((input) => input.channel === channel))
    .map((channel) => channelWords[channel]);
  return html`<p>${methodWords.all(channels, dateRange(from, until))} ${logEnds(context)}</p>
<p>${methodWords.interval}</p>
${logs(context)}${evidenceParts(rules)}<p>${
    result.organisation === null
      ? methodWords.noOrganisation
      : methodWords.organisation(result.organisation.units)
  }</p>
${calendar(context)}`;
}

/** One sentence for all channels whose logs end together. */
function logEnds({ result }: ReportContext): string {
  const ends = result.logEnd.filter(
    ({ at, declared }, index, all) =>
      all.findIndex((end) => end.at === at && end.declared === declared) === index,
  );
  const sentences = ends.map(({ at, declared }) => {
    const together = result.logEnd.filter((end) => end.at === at && end.declared === declared);
    return methodWords.until(
      together.map(({ channel }) => channel),
      // A log that knows only days ends with one.
      !declared && wallTime(at).millisecondOfDay === 0 ? weekdayAndDate(localDate(at)) : longDateTime(at),
      declared,
    );
  });
  return sentences.join(' ');
}

function logs({ result }: ReportContext): Html {
  const [file = '', channel = '', rows = '', first = '', last = ''] = methodWords.logColumns;
  return table({
    id: 'tabell-loggar',
    caption: methodWords.logs.caption,
    note: methodWords.logs.note,
    columns: [textual(file), textual(channel), numeric(rows), textual(first), textual(last)],
    rows: result.inputs.map((input) => ({
      head: fileName(input.file),
      cells: [
        capital(channelWords[input.channel]),
        count(input.rows),
        input.first === null ? '–' : isoDateTime(input.first),
        input.last === null ? '–' : isoDateTime(input.last),
      ],
    })),
  });
}

/** The name alone: folders belong to whoever ran the measurement. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** The first promise's open, those of the others folded: they mostly tell the same. */
function evidenceParts(rules: readonly RuleContext[]): Html {
  const [first, ...others] = rules.filter((rule) => shownEvidence(rule).length > 0);
  if (first === undefined) return html``;
  return html`${evidence(first)}${
    others.length > 0 &&
    html`<details class="groups"><summary>${methodWords.otherEvidence}</summary>
${others.map(evidence)}</details>
`
  }`;
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

function evidence(rule: RuleContext): Html {
  const { idOf, captionOf } = rule;
  const found = shownEvidence(rule);
  const [kind = '', answers = '', share = ''] = methodWords.evidenceColumns;
  return table({
    id: idOf('tabell-bevis'),
    caption: captionOf(methodWords.evidence.caption),
    note: methodWords.evidence.note,
    columns: [textual(kind), numeric(answers), numeric(share)],
    rows: found.map((entry) => {
      const all = found
        .filter(({ channel }) => channel === entry.channel)
        .reduce((sum, { count: n }) => sum + n, 0);
      return {
        head: `${capital(channelWords[entry.channel])}: ${evidenceWords[entry.evidence]}`,
        cells: [count(entry.count), all === 0 ? '–' : percent(entry.count / all, 1)],
      };
    }),
  });
}

function calendar({ result }: ReportContext): Html {
  const { workingDays, spec, specialDays } = result.calendar;
  const { hours, hoursAssumed } = spec;
  return html`<p>${methodWords.calendar(workingDays, hours)} ${methodWords.specialDays(specialDays)}</p>
${
  hoursAssumed &&
  html`<p class="fine">${methodWords.hoursAssumed}</p>
`
}`;
}
