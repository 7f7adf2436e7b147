import type { Arrival, CaseTime, Category, Complexity } from '../../model/event.js';
import { isContactDetail } from '../../pairing/register-names.js';
import { type Column, label, messageId, party, RefusedCell, text, timeOfDay } from '../column.js';
import { readWallText, type WallText } from '../values/wall-time.js';
import {
  type Contains,
  isBlank,
  readArrival,
  readCategory,
  readComplexity,
  readContents,
  readPresence,
  readStatus,
  readYesNo,
} from './case-words.js';
import { documentDirection } from './document-direction.js';

/** What a cell says of when something happened: at a time, at no time that it tells, or not at all. */
export type Happened = WallText | 'untimed' | null;

/** Every field that a register may have; the names are those of a project file’s `columns`. */
export type CaseColumnName =
  | CaseTime
  | 'timeOfDay'
  | 'caseNumber'
  | 'category'
  | 'subject'
  | 'counterpart'
  | 'name'
  | 'mail'
  | 'phone'
  | 'named'
  | 'anonymous'
  | 'channel'
  | 'unit'
  | 'board'
  | 'complexity'
  | 'extensive'
  | 'transfers'
  | 'feedback'
  | 'feedbackReceived'
  | 'feedbackMeasure'
  | 'feedbackPlan'
  | 'feedbackContactPerson'
  | 'measure'
  | 'messageId'
  | 'status'
  | 'direction';

export type CaseHeaders = { readonly [name in CaseColumnName]?: readonly string[] };
export type CaseColumns = ReturnType<typeof caseColumns>;

/**
 * The columns of a register. A field without headers of its own is there for the project file to point out.
 * Where a register keeps days, its export often writes them with the time 00:00: `midnight` says whether
 * that is no more than the day.
 */
export function caseColumns(headers: CaseHeaders, midnight: 'is-a-day' | 'is-a-time') {
  const of = (name: CaseColumnName) => headers[name] ?? [];
  const happened = (names: readonly string[]) => happenedColumn(names, midnight === 'is-a-day');
  return {
    received: happened(of('received')),
    /** Of the receipt, where a date stands beside it. */
    timeOfDay: timeOfDay(...of('timeOfDay')),
    registered: happened(of('registered')),
    complete: happened(of('complete')),
    adjusted: happened(of('adjusted')),
    discovered: happened(of('discovered')),
    acknowledged: happened(of('acknowledged')),
    noticed: happened(of('noticed')),
    answered: happened(of('answered')),
    closed: happened(of('closed')),
    caseNumber: label(...of('caseNumber')),
    category: words<Category>(of('category'), readCategory),
    subject: text(...of('subject')),
    /** An address, a number or a name. */
    counterpart: text(...of('counterpart')),
    name: text(...of('name')),
    mail: text(...of('mail')),
    phone: party(...of('phone')),
    named: words(of('named'), readYesNo),
    anonymous: words(of('anonymous'), readYesNo),
    channel: words<Arrival | null>(of('channel'), readArrival),
    unit: words(of('unit'), readName),
    board: words(of('board'), readBoard),
    complexity: words<Complexity | null>(of('complexity'), readComplexity),
    extensive: words(of('extensive'), readYesNo),
    transfers: words(of('transfers'), readTransfers),
    /** One cell that lists what the feedback held. */
    feedback: words<Contains>(of('feedback'), readContents),
    feedbackReceived: words(of('feedbackReceived'), readPresence),
    feedbackMeasure: words(of('feedbackMeasure'), readPresence),
    feedbackPlan: words(of('feedbackPlan'), readPresence),
    feedbackContactPerson: words(of('feedbackContactPerson'), readPresence),
    measure: words(of('measure'), readMeasure),
    messageId: messageId(...of('messageId')),
    /** Says what has happened where the cell for its time is empty. */
    status: words<CaseTime | null>(of('status'), readStatus),
    direction: documentDirection(of('direction')),
  };
}

const notYet =
  /^(?:[\s–—-]*|0000-00-00.*|(?:nej|no|false|pågår|pågående|öppe[nt]|inväntar.*|null|n\/a)|(?:ej|inte|not)\s[\p{L} ]+)$/iu;
/** The first and the last day that systems know, which they write for “never”. */
const never =
  /^(?:9999-12-31|0001-01-01|1753-01-01|1899-12-3[01]|1900-01-0[01]|(?:31[./]12|12[./]31)[./]9999|0?1[./]0?1[./](?:0001|1753|1900))(?!\d)/u;
/** `ja, per telefon`: where a digit follows there may be a time in it. */
const withoutTime =
  /^(?:(?:ja|yes|true|x|klart?|✓|✔|besvara[dt]|svarat|avsluta[dt]|avskriv(?:en|et|it)|stängt?d?|bekräfta[dt]|skickat?d?|muntlig(?:t|en))(?![\p{L}\p{N}])|(?:per|via) \p{L})\D*$/iu;

function happenedColumn(headers: readonly string[], isMidnightDay: boolean): Column<Happened> {
  return {
    headers,
    isDate: true,
    read: (cell, { dateOrder }) => {
      const plain = cell?.trim() ?? '';
      if (notYet.test(plain) || never.test(plain)) return null;
      if (withoutTime.test(plain)) return 'untimed';
      const wall = readWallText(plain, dateOrder);
      if (wall === null || wall === 'ambiguous') throw new RefusedCell('unreadable-time');
      const isDay = isMidnightDay && wall.millisecondOfDay === 0 && wall.offsetMinutes === null;
      return isDay ? { ...wall, precision: 'day' } : wall;
    },
  };
}

function words<Value>(headers: readonly string[], read: (cell: string) => Value): Column<Value> {
  return { headers, isDate: false, read: (cell) => read(cell ?? '') };
}

function readName(cell: string): string | null {
  return isBlank(cell) ? null : cell.trim();
}

/** What was done, or that nothing needed to be; a bare no is neither. */
function readMeasure(cell: string): string | null {
  return readPresence(cell) === true ? readName(cell) : null;
}

/** A board has no address and no number: whoever does has been put in its place. */
function readBoard(cell: string): string | null {
  return isContactDetail(cell) ? null : readName(cell);
}

/** How many times a case was handed on. A yes, or to whom, is once: the register tells no more. */
function readTransfers(cell: string): number {
  const count = /^\d+$/.exec(cell.trim())?.[0];
  if (count !== undefined) return Number(count);
  return readPresence(cell) === true ? 1 : 0;
}
