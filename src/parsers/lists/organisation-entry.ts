import { readableDomain } from '../../domain-name.js';
import type { ListMistake } from '../../errors/list-mistakes.js';
import { type MistakeWords, told } from '../../errors/mistakes.js';
import { maskedValue } from '../../masked-value.js';
import type { OrganisationEntry, OrganisationKind } from '../../model/organisation.js';
import { plainSigns } from '../../plain-signs.js';
import { readAddresses } from '../values/mail-address.js';
import { isPublicNumber, readParty } from '../values/phone-number.js';
import { shownWord } from './shown-word.js';

export type OrganisationColumn = 'unit' | 'kind' | 'board' | 'type' | 'value' | 'measured';

/** One line of the organisation table as it was written; empty where a column is missing. */
export interface WrittenLine {
  readonly row: number;
  readonly cells: { readonly [column in OrganisationColumn]: string };
  /** Where a cell stands; null for the whole line. */
  readonly placeOf: (column: OrganisationColumn | null) => Omit<ListMistake, 'what'>;
  /** The line has other columns than the header, or quotes that do not add up. */
  readonly isBroken: boolean;
}

type Type = OrganisationEntry['type'];

/** A line read, or what is wrong with it; the kind is null where the line says nothing of it. */
export interface ReadLine extends Pick<WrittenLine, 'row' | 'placeOf'> {
  readonly entry: Omit<OrganisationEntry, 'kind'> & { readonly kind: OrganisationKind | null };
  readonly mistakes: readonly ListMistake[];
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

/** What is written for people to choose from, without spellings that are only understood. */
const offered = {
  kind: ['förvaltning', 'samverkansorgan', 'kommunalt bolag', 'extern växel', 'annan'],
  type: ['e-post', 'domän', 'nummer', 'anknytning', 'kö'],
  measured: ['ja', 'nej'],
};

const noEntry = {
  entry: { unit: '', kind: null, board: null, type: 'queue', value: '', measured: true },
} as const;

/** Reads a line and names all that is wrong with it. */
export function readLine({ row, cells, placeOf, isBroken }: WrittenLine): ReadLine {
  const mistake = (
    column: OrganisationColumn | null,
    say: (lists: MistakeWords['lists']) => string,
  ): ListMistake => ({ ...placeOf(column), what: told(({ lists }) => say(lists)) });
  const unknown = (column: keyof typeof offered): ListMistake => {
    const { found, nearest } = shownWord(cells[column], offered[column]);
    return mistake(column, (lists) => lists.unknownWord(found, offered[column], nearest));
  };
  if (isBroken) return { row, placeOf, ...noEntry, mistakes: [mistake(null, (lists) => lists.brokenLine())] };
  const kind = kinds.get(word(cells.kind));
  const type = cells.type === '' ? typeOf(cells.value) : types.get(word(cells.type));
  const value = type === undefined ? null : valueAs(type, cells.value);
  const measured = answers.get(word(cells.measured));
  const isOther = cells.value !== '' && type !== undefined && type !== 'queue' && value === null;
  const mistakes = [
    ...(cells.unit === '' ? [mistake('unit', (lists) => lists.missingUnit())] : []),
    ...(cells.value === '' ? [mistake('value', (lists) => lists.missingValue())] : []),
    ...(kind === undefined ? [unknown('kind')] : []),
    ...(type === undefined ? [unknown('type')] : []),
    ...(measured === undefined ? [unknown('measured')] : []),
    ...(isOther ? [mistake('value', (lists) => lists.notOfType(maskedValue(cells.value), type))] : []),
  ];
  const entry = {
    unit: cells.unit,
    kind: kind ?? null,
    board: cells.board === '' ? null : cells.board,
    type: type ?? 'queue',
    value: value ?? '',
    measured: measured ?? true,
  };
  return { row, placeOf, entry, mistakes };
}

function word(text: string): string {
  return plainSigns(text).toLowerCase().replace(/\s+/g, ' ');
}

const domainShape = /^@?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;
const extensionShape = /^\d{1,6}$/;
const numberShape = /^\+?[\d\s()/.-]+[*xX]*$/;

/** A name on the net, in code or in letters. */
function isDomain(value: string): boolean {
  return domainShape.test(readableDomain(value));
}

/** The type that a value shows by its shape. */
function typeOf(value: string): Type {
  if (isDomain(value)) return 'domain';
  if (value.includes('@')) return 'mail';
  const digits = plainSigns(value);
  if (!numberShape.test(digits)) return 'queue';
  return extensionShape.test(digits) && !digits.startsWith('0') ? 'extension' : 'number';
}

/** The value as logs are compared with it; null where it is none of its type. */
function valueAs(type: Type, value: string): string | null {
  switch (type) {
    case 'mail': {
      const [address, other] = readAddresses(value);
      return address !== undefined && other === undefined ? address : null;
    }
    case 'domain':
      return isDomain(value) ? readableDomain(value.replace(/^@/, '')) : null;
    case 'number':
      return numberValue(plainSigns(value));
    case 'extension': {
      const digits = plainSigns(value);
      return extensionShape.test(digits) ? digits : null;
    }
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
