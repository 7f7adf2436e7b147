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
        'Inkommande och utgående mejl: när, från vem, till vem och ämnet. Med meddelandenas id går det att se säkrare vilket svar som hör till vilken fråga.',
        ...sortSentence(rules),
      ];
    case 'phone':
      return [phoneSentence(rules), ...sortSentence(rules)];
    case 'case':
      return [
        'En rad per ärende. Saknas en kolumn som ett löfte behöver är löftet ej bedömbart där.',
        'Samma ärende i en e-postlogg blir en kontakt, om ärendenumret eller meddelandets id finns i båda.',
      ];
  }
}

const withoutWait = {
  judging: ' Utan väntetid går det inte att bedöma om samtalet besvarades i tid.',
  'short-abandon': ' Utan väntetid syns det inte vem som lade på genast.',
};

function phoneSentence(rules: readonly Rule[]): string {
  const use = useOfWait(rules);
  const wait = use === null ? '' : withoutWait[use];
  return `Inkommande och utgående samtal: när, från vilket nummer, till vilket nummer eller vilken kö, och om en person svarade. Utan de utgående och de missade syns inte återuppringningar och obesvarade.${wait}`;
}

function sortSentence(rules: readonly Rule[]): readonly string[] {
  if (!asksForSort(rules)) return [];
  return ['Loggen säger inte vilket slags kontakt det var. Ange det i projektfilen, under categories.'];
}

/** `Klagomål inom en vecka: mottagen, besvarad och namn uppgivet.` */
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
    return name === undefined ? [] : [`${fieldWords[field]} i ${name}`];
  });
  const lacks = fields.filter((field) => columns[field] === undefined);
  return [
    ...(has.length === 0 ? [] : [`${capital(listed(has))}.`]),
    ...(lacks.length === 0
      ? []
      : [
          `Har ingen egen kolumn för ${listed(lacks.map((field) => fieldWords[field]))}: ange den i projektfilen, under columns.`,
        ]),
  ];
}

/** What a column tells that shows nothing but that nobody has answered. */
export function silenceText(column: string): string {
  return `${column} visar bara vilka öppna ärenden som ingen har svarat på, inte när någon svarade.`;
}

/** Commas only: a column may be one of two, with "eller" between. */
export function columnsText(needs: readonly (readonly string[])[]): string {
  return `Behövs: ${needs.map((group) => group.join(' eller ')).join(', ')}.`;
}
