import type { WeekHours } from '../../../model/calendar-spec.js';
import type { Channel } from '../../../model/event.js';
import type { LocalDate } from '../../../model/time.js';
import type { UnitsTold } from '../../view-units.js';
import { channelWords } from './codes.js';
import { dayAndMonth } from './dates.js';
import { englishDayName } from './day-names.js';
import { count, counted, listed, percent } from './format.js';
import { weekHoursText } from './hours.js';
import { channelContacts, firstNamed, noUnit } from './summary.js';

export const sectionTitles = {
  summary: 'Summary',
  promise: 'The promise',
  promises: 'The promises',
  method: 'How it was measured',
  result: 'Results',
  areas: 'Improvement areas',
  comparison: 'Comparison with an earlier measurement',
  complaints: 'Complaints and views',
  records: 'Public records',
  readings: 'Readings and sensitivity',
  quality: 'Data quality',
  appendix: 'Appendices',
} as const;

export const pageWords = {
  title: (period: string) => `Service measurement, ${period}`,
  kind: 'Report on service and response times',
  skip: 'Skip to the summary',
  contents: 'Contents',
  period: 'Measuring period',
  promise: (promises: number) => (promises === 1 ? 'Promise' : 'Promises'),
  morePromises: (more: number) => `and ${counted(more, 'more promise', 'more promises')}`,
  basis: 'Basis',
  contacts: (contacts: number) => counted(contacts, 'contact', 'contacts'),
  units: (units: number) => counted(units, 'unit', 'units'),
  reportDate: 'Report date',
  footer:
    'The report holds no information about individual persons. Groups of fewer than five contacts are hidden, and more where the figures could otherwise be worked out. Names, and the wording of promises and readings, are given in Swedish as they were written.',
  pageWord: 'Page',
  of: 'of',
};

function quoted(titles: readonly string[]): string {
  return listed(titles.map((title) => `“${title}”`));
}

export const promiseWords = {
  source: 'Source:',
  borrowed: (owner: string, measured: string) =>
    `The promise was worded by ${owner}. Here, ${measured} is measured against it.`,
  reading: 'This measurement counts as follows:',
  others: (titles: readonly string[]) =>
    `It is also possible to count as follows, see section 9: ${quoted(titles)}`,
  indicative: 'None. The promise is indicative, so it is shown but not tested',
  cannotMeasure: 'This is promised too, but logs cannot show it:',
  inResult: 'The only promise of the report is about this. The outcome is in section 4.',
  scope: 'Covers',
  validity: 'Validity',
  exceptions: 'Exceptions',
  target: 'Target',
  severity: 'Weight',
  measure: 'Measure used by others',
};

export const methodWords = {
  all: (channels: readonly string[], period: string) =>
    `The measurement reads logs of ${listed(channels)} and assesses every contact received in the period ${period}. No sample was drawn.`,
  until: (channels: readonly Channel[], at: string, declared: boolean) =>
    `Answers by ${listed(channels.map((channel) => channelWords[channel]))} count up to and including ${at}, ${declared ? 'as stated by the municipality' : 'when the log ends'}.`,
  interval:
    'The intervals are therefore no sampling error. They show how much a share of so few contacts can move by chance while the service stays the same.',
  logs: {
    caption: 'Logs that the measurement read',
    note: 'Dates are in Swedish time. Checksums are in appendix C.',
    withheld: 'Rows and dates are not shown where they may reveal a group of fewer than five contacts.',
  },
  logColumns: ['File', 'Channel', 'Rows', 'First event', 'Last event'] as const,
  evidence: {
    caption: 'How answers and contacts belong together',
    note: 'The strongest evidence stands first in each channel.',
  },
  otherEvidence: 'The same table for the other promises',
  evidenceColumns: ['Channel and evidence', 'Answers', 'Share of the channel'] as const,
  organisation: (units: number, reached: number) =>
    `The organisation table assigns addresses and numbers to ${counted(units, 'unit', 'units')}${reached >= units ? '' : `, and contacts came to ${count(reached)} of them`}. A contact belongs to the unit that first received it.`,
  noOrganisation: 'No organisation table was given, so the contacts are not assigned to units.',
  calendar: (workingDays: number, hours: WeekHours) =>
    `The period has ${counted(workingDays, 'working day', 'working days')}. Opening hours are ${weekHoursText(hours)}.`,
  hoursAssumed: 'The opening hours are an assumption that the municipality has not confirmed.',
  specialDays: (days: readonly { readonly date: LocalDate; readonly name: string }[]) =>
    days.length === 0
      ? 'No holidays, closed or shortened days fall in the period.'
      : `Special days in the period: ${listed(days.map(({ date, name }) => `${englishDayName(name)} ${dayAndMonth(date)}`))}.`,
};

export const resultWords = {
  elsewhere: 'The promises are about complaints, views or public records. They are in sections 7 and 8.',
  hidden: 'Figures per channel, unit and week are therefore not shown either.',
  noContacts: 'The promise covers no contact in the measuring period.',
  unitsHidden:
    'Figures per unit and week are not shown, because the units have fewer than five contacts each or would give away one that has.',
  groups: 'per unit, week and time',
  timeNote:
    'The mean time is that of those who received an answer. “At least” means that some were still waiting when the log ended.',
  channelTable: 'Outcome per channel',
  kindTable: 'Outcome per kind of organisation',
  boardTable: 'Outcome per board (nämnd)',
  unitTable: 'Outcome per unit',
  unitTableNote:
    'Response times are counted in the time of the promise. “Not reached”: so many had received no answer when the log ended.',
  unitChannelTable: (share: string) => `${share} per unit and channel`,
  weekTable: 'Outcome per week',
  all: 'All contacts',
  channel: 'Channel',
  kind: 'Kind of organisation',
  board: 'Board',
  noBoard: 'No known board',
  unit: 'Unit',
  week: 'Week',
  judged: 'Assessed',
  judgedIn: (channel: Channel) => `Assessed ${channelContacts[channel][1]}`,
  answered: 'Answered',
  interval: '95% interval',
  pending: 'Not counted yet',
  mean: 'Mean time',
  median: 'Median',
  ninetieth: '9 of 10 within',
  standing: 'Standing',
  noJudged: 'none assessed',
  contacts: (judged: number) => counted(judged, 'contact', 'contacts'),
  kindNote: (share: number, judged: number) => `${percent(share)} of ${count(judged)}`,
};

export const areaSectionWords = {
  how: 'Small units easily end up high or low by pure chance. Each unit is therefore compared with how far a unit of the same size can depart while the service is the same.',
  none: (told: UnitsTold) =>
    `${noUnit[told]} is so low that chance cannot explain it, and none is therefore pointed out as an improvement area.`,
  nothing:
    'No promise has a limit for each contact against which to compare the units, so no unit is pointed out.',
  few: 'Fewer than two units can be shown, so they cannot be compared, and no unit is pointed out.',
  untold: 'The share cannot be stated, so the units are not compared.',
  untoldFor: (titles: readonly string[]) =>
    `For ${listed(titles.map((title) => `“${title}”`))} the share cannot be stated. There the units are not compared.`,
  noneTitle: { all: 'Without improvement areas', shown: 'No improvement area among the units shown' },
  noneFor: (titles: readonly string[], told: UnitsTold) =>
    `${noUnit[told]} is so low that chance cannot explain it for ${quoted(titles)}.`,
  fewFor: (titles: readonly string[]) =>
    `Fewer than two units can be shown for ${quoted(titles)}. There, units cannot be compared.`,
  start: 'Start here',
  why: 'The logs show where answers are delayed, but not why. Staffing, ways of working and who answers are not part of the measurement.',
  above: (names: readonly string[]) => `Certainly higher than the others: ${firstNamed(names)}.`,
};

export const absentWords = {
  comparison:
    'No earlier measurement was given to the report. It therefore says nothing about how response times have changed.',
};

export const readingsWords = {
  intro:
    'The promise can be counted in several ways, and the outcome depends on which. The municipality should settle the reading before the next measurement.',
  introSeveral:
    'Some promises can be counted in several ways, and the outcome depends on which. The municipality should settle the reading before the next measurement.',
  single: 'The promise is counted in one way only. There is therefore nothing else to compare with.',
  singles: (titles: readonly string[]) => `These promises are counted in one way only: ${quoted(titles)}.`,
  table: 'The readings side by side',
  reading: 'Reading',
  chosen: 'the report’s choice',
  sensitivity: 'If other answers count',
  sensitivityNote: 'The report’s reading, all contacts. The difference is in percentage points.',
  sensitivityColumn: 'What counts as an answer',
  difference: 'Difference',
};

export const qualityWords = {
  balance: 'Nothing has been lost',
  balanceIntro:
    'Every row of the logs is found in one of the steps. The parts of a step must add up to exactly its sum.',
  balanceRules: 'The contacts in the measuring period, promise by promise',
  balanceHidden:
    'The steps that count events and contacts are not shown, because they would reveal a group of fewer than five contacts.',
  sum: 'Sum',
  agrees: 'adds up',
  differs: 'does not add up',
  findings: 'What the reader should know',
  unknownUnitsHidden:
    'A few contacts went to own addresses or numbers that the organisation table does not have.',
  noFindings: 'Nothing in the logs has called for a remark.',
};
