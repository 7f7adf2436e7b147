import type { CaseField, Channel } from '../../model/event.js';
import type { RuleSet } from '../../model/rule.js';
import { neededFields } from '../rule-needs.js';
import type { Page } from './rules-page.js';

/** An export that is recognised, by the names that its columns have there. */
export interface LogGuide {
  readonly channel: Channel;
  /** Of its format. */
  readonly name: string;
  /** What its header must have: one of each group. */
  readonly needs: readonly (readonly string[])[];
  /** The column of each field of a register, where it has one. */
  readonly columns: { readonly [field in CaseField]?: string };
  /** The column that shows that nobody has answered a case, and not when somebody did; null where it has none. */
  readonly silence: string | null;
}

export interface DataGuide {
  readonly logs: readonly LogGuide[];
}

/** What a channel's logs must tell, and which columns of which exports tell it. */
export function dataLines(
  channel: Channel,
  set: RuleSet,
  { guide, page: { say, words } }: { readonly guide: DataGuide; readonly page: Page },
): readonly string[] {
  const { capital } = words.format;
  const { formatTitle } = words.formatTitles;
  const { columnsOfFieldsText, columnsText, dataSentences, fieldsText, silenceText } = words.ruleData;
  const rules = set.rules.filter(({ channels }) => channels.includes(channel));
  const logs = guide.logs.filter((log) => log.channel === channel);
  const head = say(
    `${capital(words.codes.channelWords[channel])}. ${dataSentences(channel, rules).join(' ')}`,
  );
  if (channel !== 'case')
    return [
      ...head,
      ...logs.flatMap(({ name, needs }) => [
        ...say(capital(formatTitle({ name })), 2),
        ...say(columnsText(needs), 3),
      ]),
    ];
  const fields = [...new Set(rules.flatMap(neededFields))];
  return [
    ...head,
    ...rules.flatMap((rule) => say(fieldsText(rule, neededFields(rule)), 2)),
    ...logs.flatMap(({ name, columns, silence }) => [
      ...say(capital(formatTitle({ name })), 2),
      ...columnsOfFieldsText(fields, columns).flatMap((text) => say(text, 3)),
      ...(silence === null || !fields.includes('answered') ? [] : say(silenceText(silence), 3)),
    ]),
  ];
}
