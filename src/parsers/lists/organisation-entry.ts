import { told } from '../../errors/mistakes.js';
import type { Told } from '../../errors/told.js';
import type { OrganisationEntry, OrganisationKind } from '../../model/organisation.js';
import { readAddresses } from '../values/mail-address.js';
import { isPublicNumber, readParty } from '../values/phone-number.js';

/** One line of the organisation table as it was written; empty where a column is missing. */
export interface WrittenLine {
  readonly row: number;
  readonly unit: string;
  readonly kind: string;
  readonly board: string;
  readonly type: string;
  readonly value: string;
  readonly measured: string;
  /** The line has other columns than the header, or quotes that do not add up. */
  readonly isBroken: boolean;
}

type Type = OrganisationEntry['type'];

/** A line read, or what is wrong with it; the kind is null where the line says nothing of it. */
export interface ReadLine {
  readonly row: number;
  readonly entry: Omit<OrganisationEntry, 'kind'> & { readonly kind: OrganisationKind | null };
  readonly mistakes: readonly Told[];
}

const kinds = new Map<string, OrganisationKind | null>([
  ['', null],
  ['förvaltning', 'administration'],
  ['administration', 'administration'],
  ['department', 'administration'],
  ['samverkansorgan', 'joint-body'],
  ['joint-body', 'joint-body'],
  ['joint body', 'joint-body'],
  ['kommunalt bolag', 'company'],
  ['bolag', 'company'],
  ['company', 'company'],
  ['municipal company', 'company'],
  ['extern växel', 'external-switchboard'],
  ['external-switchboard', 'external-switchboard'],
  ['external switchboard', 'external-switchboard'],
  ['annan', 'other'],
  ['annat', 'other'],
  ['other', 'other'],
]);

const types = new Map<string, Type>([
  ['e-post', 'mail'],
  ['epost', 'mail'],
  ['mejl', 'mail'],
  ['mail', 'mail'],
  ['e-mail', 'mail'],
  ['email', 'mail'],
  ['domän', 'domain'],
  ['domain', 'domain'],
  ['nummer', 'number'],
  ['telefon', 'number'],
  ['telefonnummer', 'number'],
  ['number', 'number'],
  ['anknytning', 'extension'],
  ['ankn', 'extension'],
  ['extension', 'extension'],
  ['kö', 'queue'],
  ['svarsgrupp', 'queue'],
  ['queue', 'queue'],
]);

const answers = new Map([
  ['', true],
  ['ja', true],
  ['j', true],
  ['yes', true],
  ['true', true],
  ['1', true],
  ['nej', false],
  ['n', false],
  ['no', false],
  ['false', false],
  ['0', false],
]);

const brokenLine = told((words) => words.lists.brokenLine());
const noEntry = {
  entry: { unit: '', kind: null, board: null, type: 'queue', value: '', measured: true },
} as const;

/** Reads a line and names all that is wrong with it. */
export function readLine(line: WrittenLine): ReadLine {
  const kind = kinds.get(word(line.kind));
  const type = line.type === '' ? typeOf(line.value) : types.get(word(line.type));
  const value = type === undefined ? null : valueAs(type, line.value);
  const measured = answers.get(word(line.measured));
  if (line.isBroken) return { ...noEntry, row: line.row, mistakes: [brokenLine] };
  const mistakes: Told[] = [];
  if (line.unit === '') mistakes.push(told((words) => words.lists.missingUnit()));
  if (line.value === '') mistakes.push(told((words) => words.lists.missingValue()));
  if (kind === undefined) {
    mistakes.push(told((words) => words.lists.unknownKind(line.kind)));
  }
  if (type === undefined) mistakes.push(told((words) => words.lists.unknownType(line.type)));
  if (measured === undefined) mistakes.push(told((words) => words.lists.measured(line.measured)));
  if (line.value !== '' && type !== undefined && value === null) {
    mistakes.push(told((words) => words.lists.notOfType(line.value, type)));
  }
  const entry = {
    unit: line.unit,
    kind: kind ?? null,
    board: line.board === '' ? null : line.board,
    type: type ?? 'queue',
    value: value ?? '',
    measured: measured ?? true,
  };
  return { row: line.row, entry, mistakes };
}

function word(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

const domainShape = /^@?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;
const numberShape = /^\+?[\d\s()/.-]+[*xX]*$/;

/** The type that a value shows by its shape. */
function typeOf(value: string): Type {
  if (domainShape.test(value)) return 'domain';
  if (value.includes('@')) return 'mail';
  if (!numberShape.test(value)) return 'queue';
  return /^[1-9]\d{0,5}$/.test(value) ? 'extension' : 'number';
}

/** The value as logs are compared with it; null where it is none of its type. */
function valueAs(type: Type, value: string): string | null {
  switch (type) {
    case 'mail': {
      const [address, other] = readAddresses(value);
      return address !== undefined && other === undefined ? address : null;
    }
    case 'domain':
      return domainShape.test(value) ? value.replace(/^@/, '').toLowerCase() : null;
    case 'number':
      return numberValue(value);
    case 'extension':
      return /^\d{1,6}$/.test(value) ? value : null;
    case 'queue':
      return value;
  }
}

/** A whole number, or the beginning that a range of numbers shares (`0980-3192`). */
function numberValue(value: string): string | null {
  if (!numberShape.test(value)) return null;
  const plain = value.replace(/[*xX\s]+$/, '');
  const party = readParty(plain);
  if (party !== null && isPublicNumber(party)) return party;
  const digits = plain.replace(/[^\d+]/g, '');
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return digits.startsWith('0') ? `+46${digits.slice(1)}` : null;
}
