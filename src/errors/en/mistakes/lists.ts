/** What is wrong in a cell of the organisation table or of the corrections: its place and column stand before it. */
export const lists = {
  brokenLine: () => 'the row has more columns than the header, or quotes that do not add up.',
  missingUnit: () => 'is missing. Write which unit the row belongs to.',
  missingValue: () => 'is missing. Write the address, domain, number, extension or queue.',
  unknownWord: (found: string, known: readonly string[], nearest: string | null) =>
    `“${found}” is unknown.${meant(nearest)} Expected: ${known.join(', ')}.`,
  notOfType: (found: string, type: 'mail' | 'domain' | 'number' | 'extension') =>
    `“${found}” is ${types[type]}.`,
  twoUnits: (unit: string, row: number, other: string) =>
    `the same value belongs to ${unit} here, but to ${other} on row ${row}.`,
  measuredDiffers: (row: number) => `the same value has another answer on row ${row}.`,
  unitDiffers: (unit: string, row: number) => `${unit} has another value on row ${row}.`,
  missingContact: () =>
    'is missing. Write the id of the contact from kontakter.csv, for instance E-20181012-0042.',
  noContact: (found: string) =>
    `“${found}” is no id from kontakter.csv. An id looks like this: E-20181012-0042.`,
  missingCorrection: (known: readonly string[]) => `is missing. Expected: ${known.join(', ')}.`,
  time: (found: string) => `${problem(found, 'a time')} Write for instance 2018-10-12 15:04.`,
  date: (found: string) =>
    `${problem(found, 'a date')} Write the day of the correction, for instance 2018-11-14.`,
  timeAfterSigning: (at: string, signed: string) =>
    `${at} is after the day on which the correction was signed (${signed}).`,
  timeBeforeReceipt: (at: string, received: string) =>
    `${at} is before the time when the contact came (${received}).`,
  missingRightUnit: () => 'is missing. Write the right unit, as in the organisation table.',
  missingReason: () => 'is missing. Write why the contact is corrected.',
  missingSignature: () => 'is missing. Write who answers for the correction.',
  unknownContact: (contact: string) =>
    `the contact “${contact}” is not among those that were measured. The ids of contacts stand in the column contact of kontakter.csv.`,
  joinedContact: (contact: string, owner: string) =>
    `“${contact}” is no contact of its own but belongs to ${owner}. Correct ${owner} instead.`,
  otherTime: (id: string, came: string, told: string) =>
    `${id} came ${came}, but the row says ${told}. Check that it is the right contact.`,
  answeredTooEarly: (id: string, at: string, came: string) =>
    `${id} cannot have been answered ${at}, for it came ${came}.`,
  unknownUnit: (unit: string) => `the unit “${unit}” is not in the organisation table.`,
  correctedOtherwise: (contact: string, row: number) =>
    `${contact} is corrected in another way on row ${row}.`,
  correctedAndNone: (contact: string, row: number) =>
    `${contact} cannot both be corrected and be no contact; see row ${row}.`,
};

const types = {
  mail: 'no mail address',
  domain: 'no domain',
  number: 'no telephone number',
  extension: 'no extension',
};

function meant(nearest: string | null): string {
  return nearest === null ? '' : ` Did you mean “${nearest}”?`;
}

function problem(found: string, as: string): string {
  return found === '' ? 'is missing.' : `“${found}” cannot be read as ${as}.`;
}
