import type { CaseField, Channel } from '../../../model/event.js';
import type { Rule } from '../../../model/rule.js';
import { asksForSort, useOfWait } from '../../rule-needs.js';
import { fieldWords } from './fields.js';
import { capital, listed } from './format.js';

/** What a log must tell for the rules to be judged, channel by channel. */
export function dataSentences(channel: Channel, rules: readonly Rule[]): readonly string[] {
  switch (channel) {
    case 'mail':
      return [
        'Incoming and outgoing emails: when, from whom, to whom, and the subject. With message ids it is more certain which answer belongs to which question.',
        ...sortSentence(rules),
      ];
    case 'phone':
      return [phoneSentence(rules), ...sortSentence(rules)];
    case 'case':
      return [
        'One row per case. Where a column that a promise needs is missing, the promise is not assessable there.',
        'The same case in an email log becomes one contact, if the case number or the id of the message is in both.',
      ];
  }
}

const withoutWait = {
  judging: ' Without waiting times it cannot be assessed whether the call was answered in time.',
  'short-abandon': ' Without waiting times it cannot be seen who hung up at once.',
};

function phoneSentence(rules: readonly Rule[]): string {
  const use = useOfWait(rules);
  const wait = use === null ? '' : withoutWait[use];
  return `Incoming and outgoing calls: when, from which number, to which number or queue, and whether a person answered. Without outgoing and missed calls, call-backs and unanswered contacts cannot be seen.${wait}`;
}

function sortSentence(rules: readonly Rule[]): readonly string[] {
  if (!asksForSort(rules)) return [];
  return [
    'The log does not say what kind of contact it was. State it in the project file, under categories.',
  ];
}

/** `Klagomål inom en vecka: received, answered and name given.` */
export function fieldsText(rule: Rule, fields: readonly CaseField[]): string {
  return `${rule.title}: ${listed(fields.map((field) => fieldWords[field]))}.`;
}

/** An export's columns for the fields that are needed, and the fields that it has none for. */
export function columnsOfFieldsText(
  fields: readonly CaseField[],
  columns: Readonly<Record<string, string>>,
): readonly string[] {
  const has = fields.flatMap((field) => {
    const name = columns[field];
    return name === undefined ? [] : [`${fieldWords[field]} in ${name}`];
  });
  const lacks = fields.filter((field) => columns[field] === undefined);
  return [
    ...(has.length === 0 ? [] : [`${capital(listed(has))}.`]),
    ...(lacks.length === 0
      ? []
      : [
          `Has no column of its own for ${listed(lacks.map((field) => fieldWords[field]))}: name one in the project file, under columns.`,
        ]),
  ];
}

/** What a column tells that shows nothing but that nobody has answered. */
export function silenceText(column: string): string {
  return `${column} shows only which open cases nobody has answered, not when anyone answered.`;
}

/** Commas only: a column may be one of two, with "or" between. */
export function columnsText(needs: readonly (readonly string[])[]): string {
  return `Needed: ${needs.map((group) => group.join(' or ')).join(', ')}.`;
}
