/** What is wrong in a line of the organisation table or of the corrections. Their columns have Swedish names. */
export const lists = {
  brokenLine: () => 'the row has more columns than the header, or quotes that do not add up.',
  missingUnit: () => 'the unit (enhet) is missing.',
  missingValue: () => 'the value (värde) is missing.',
  unknownKind: (found: string) =>
    `the organisation kind “${found}” is unknown. Expected: administration, joint body, company, external switchboard or other.`,
  unknownType: (found: string) =>
    `the type “${found}” is unknown. Expected: mail, domain, number, extension or queue.`,
  measured: (found: string) => `measured (mäts) is “${found}”. Expected: yes or no.`,
  notOfType: (found: string, type: 'mail' | 'domain' | 'number' | 'extension' | 'queue') =>
    `“${found}” is no valid value of the type ${type}.`,
  twoUnits: (value: string, unit: string, row: number, other: string) =>
    `“${value}” belongs to ${unit}, but on row ${row} to ${other}.`,
  measuredDiffers: (value: string, row: number) =>
    `“${value}” is measured differently here and on row ${row}.`,
  unitDiffers: (unit: string, row: number) =>
    `${unit} has another organisation kind or board than on row ${row}.`,
  missingContact: () =>
    'the contact (kontakt) is missing. Write its id from kontakter.csv, for instance E-20181012-0042.',
  noContact: (found: string) =>
    `the contact “${found}” is no id from kontakter.csv. An id looks like this: E-20181012-0042.`,
  missingCorrection: (known: readonly string[]) =>
    `the correction (rättelse) is missing. Expected: ${known.join(', ')}.`,
  unknownCorrection: (found: string, known: readonly string[], nearest: string | null) =>
    `the correction “${found}” is unknown.${nearest === null ? '' : ` Did you mean “${nearest}”?`} Expected: ${known.join(', ')}.`,
  time: (column: 'received' | 'at', found: string) =>
    `${column === 'received' ? 'received (mottagen)' : 'the time (tid)'} ${problem(found)}. Write for instance 2018-10-12 15:04.`,
  date: (found: string) =>
    `the date (datum) ${problem(found)}. Write the day of the correction, for instance 2018-11-14.`,
  timeBeforeReceipt: (at: string, received: string) =>
    `the time (${at}) is before the receipt (${received}).`,
  missingRightUnit: () => 'the unit (enhet) is missing. Write the right unit, as in the organisation table.',
  missingReason: () => 'the reason (orsak) is missing. Write why the row is corrected.',
  missingSignature: () => 'the signature (signatur) is missing. Write who answers for the correction.',
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

function problem(found: string): string {
  return found === '' ? 'is missing' : `is “${found}”, which cannot be read`;
}
