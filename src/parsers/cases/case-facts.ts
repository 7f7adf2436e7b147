import { type CaseEvent, type CaseField, type CaseTime, caseTimes } from '../../model/event.js';
import type { Moment } from '../../model/time.js';
import { joinTime, RefusedCell } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { FieldSources, RowCells } from '../parser.js';
import type { CaseFacts } from '../row.js';
import { readAddresses } from '../values/mail-address.js';
import { isPublicNumber, readParty } from '../values/phone-number.js';
import { dayOfMidnight } from '../values/wall-time.js';
import type { CaseColumns, Happened } from './case-columns.js';
import { isAnonymous } from './case-words.js';

/** The same asked of each time that a register may tell. */
export function eachTime<Value>(of: (time: CaseTime) => Value): { readonly [time in CaseTime]: Value } {
  return {
    received: of('received'),
    registered: of('registered'),
    complete: of('complete'),
    adjusted: of('adjusted'),
    discovered: of('discovered'),
    acknowledged: of('acknowledged'),
    noticed: of('noticed'),
    answered: of('answered'),
    closed: of('closed'),
  };
}

/**
 * What a row of a register says. Throws RefusedCell where it tells neither when it was received nor registered, or in a
 * word of its own which way its document went: a letter that went out would open a case.
 */
export function readCase(columns: CaseColumns, cells: RowCells, context: ReadingContext): CaseFacts {
  const { get, has } = cells;
  if (get(columns.direction) === 'unknown') throw new RefusedCell('unknown-value');
  const told = eachTime((time) => get(columns[time]));
  const times = {
    ...eachTime((time) => momentOf(told[time], context)),
    received: receivedOf(columns, cells, context),
  };
  const status = get(columns.status);
  const untimed = caseTimes.filter(
    (time) => (told[time] ?? (time === status ? 'untimed' : null)) === 'untimed',
  );
  const facts = {
    caseId: get(columns.caseNumber),
    category: get(columns.category),
    subject: get(columns.subject),
    ...readPerson(columns, cells),
    unit: get(columns.unit),
    board: get(columns.board),
    arrival: get(columns.channel),
    messageId: get(columns.messageId),
    times,
    complexity: get(columns.complexity),
    extensive: get(columns.extensive),
    transfers: has(columns.transfers) ? get(columns.transfers) : null,
    contains: readContains(columns, cells),
    measure: get(columns.measure),
    fields: fieldsOf(columns, cells),
    untimed,
    isDocument: has(columns.direction),
    isOwnDocument: isOwnDocument(columns, cells),
  };
  return { ...facts, at: receiptOf(times, columns, cells) };
}

/** In a diary: what went out, and what was drawn up inside the organisation. */
export function isOwnDocument(columns: CaseColumns, { get }: RowCells): boolean {
  return get(columns.direction) === 'own';
}

/** The cell that should have told the time is read last, so that a refusal names it. */
function receiptOf(times: CaseEvent['times'], columns: CaseColumns, { get, has }: RowCells): Moment {
  const at = times.received ?? times.registered;
  if (at !== null) return at;
  get(has(columns.received) ? columns.received : columns.registered);
  throw new RefusedCell('missing-time');
}

function momentOf(told: Happened, context: ReadingContext): Moment | null {
  return told === null || told === 'untimed' ? null : joinTime(told, null, context);
}

/** Beside a column of times a date at midnight is no more than the day. */
function receivedOf(
  { received, timeOfDay }: CaseColumns,
  { get, has }: RowCells,
  context: ReadingContext,
): Moment | null {
  const told = get(received);
  if (told === null || told === 'untimed') return null;
  return joinTime(has(timeOfDay) ? dayOfMidnight(told) : told, get(timeOfDay), context);
}

/** Who wrote, and whether a name was given: the register’s own word on that goes first. */
function readPerson(
  columns: CaseColumns,
  { get, has }: RowCells,
): Pick<CaseFacts, 'counterpart' | 'named' | 'persons'> {
  const texts = [get(columns.mail), get(columns.counterpart), get(columns.name)];
  const addresses = texts.flatMap(readAddresses);
  const written = texts.slice(1).filter((cell) => !isAnonymous(cell) && readAddresses(cell).length === 0);
  const numbers = [get(columns.phone), ...written.map(readParty)].filter(isNumber);
  const names = written.filter((cell) => !isNumber(readParty(cell)));
  const person = [columns.mail, columns.counterpart, columns.name];
  const isStated = get(columns.named) ?? opposite(get(columns.anonymous));
  const isShown = person.some(has) ? addresses.length > 0 || names.length > 0 : null;
  return {
    counterpart: addresses[0] ?? numbers[0] ?? names[0]?.trim() ?? null,
    named: isStated ?? isShown,
    ...personsOf(addresses, numbers),
  };
}

/** Every address with every number of the row; a masked number is nobody's in particular. */
function personsOf(addresses: readonly string[], numbers: readonly string[]): Pick<CaseFacts, 'persons'> {
  const whole = numbers.filter((number) => !number.includes('*'));
  const persons = addresses.flatMap((address) => whole.map((number) => ({ address, number })));
  return persons.length === 0 ? {} : { persons };
}

function isNumber(party: string | null): party is string {
  return party !== null && isPublicNumber(party);
}

function opposite(answer: boolean | null): boolean | null {
  return answer === null ? null : !answer;
}

function readContains(columns: CaseColumns, { get }: RowCells): CaseFacts['contains'] {
  const listed = get(columns.feedback);
  return {
    received: get(columns.feedbackReceived) ?? listed.received,
    measure: get(columns.feedbackMeasure) ?? listed.measure,
    plan: get(columns.feedbackPlan) ?? listed.plan,
    'contact-person': get(columns.feedbackContactPerson) ?? listed['contact-person'],
  };
}

/** Which columns tell each field of a case; any of them is enough. */
export function fieldSources(columns: CaseColumns): FieldSources {
  const { named, anonymous, name, counterpart, mail, feedback } = columns;
  return {
    ...eachTime((time) => [columns[time]]),
    channel: [columns.channel],
    board: [columns.board],
    unit: [columns.unit],
    named: [named, anonymous, name, counterpart, mail],
    category: [columns.category],
    complexity: [columns.complexity],
    extensive: [columns.extensive],
    transfers: [columns.transfers],
    measure: [columns.measure],
    'feedback-received': [columns.feedbackReceived, feedback],
    'feedback-measure': [columns.feedbackMeasure, feedback],
    'feedback-plan': [columns.feedbackPlan, feedback],
    'feedback-contact-person': [columns.feedbackContactPerson, feedback],
  };
}

function fieldsOf(columns: CaseColumns, { has }: RowCells): ReadonlySet<CaseField> {
  const sources = fieldSources(columns);
  const isField = (name: string): name is CaseField => Object.hasOwn(sources, name);
  const fields = Object.keys(sources)
    .filter(isField)
    .filter((field) => sources[field].some(has));
  return new Set(fields);
}
