/** What is wrong in a cell of the organisation table or of the corrections: its place and column stand before it. */
export const lists = {
  brokenLine: () => 'raden har fler kolumner än rubriken, eller citattecken som inte går ihop.',
  missingUnit: () => 'saknas. Skriv vilken enhet raden hör till.',
  missingValue: () => 'saknas. Skriv adressen, domänen, numret, anknytningen eller kön.',
  unknownWord: (found: string, known: readonly string[], nearest: string | null) =>
    `”${found}” är okänt.${meant(nearest)} Väntat: ${known.join(', ')}.`,
  notOfType: (found: string, type: 'mail' | 'domain' | 'number' | 'extension') =>
    `”${found}” är ${types[type]}.`,
  twoUnits: (unit: string, row: number, other: string) =>
    `samma värde hör här till ${unit} men på rad ${row} till ${other}.`,
  measuredDiffers: (row: number) => `samma värde har ett annat svar på rad ${row}.`,
  unitDiffers: (unit: string, row: number) => `${unit} har ett annat värde på rad ${row}.`,
  missingContact: () => 'saknas. Skriv kontaktens id ur kontakter.csv, till exempel E-20181012-0042.',
  noContact: (found: string) =>
    `”${found}” är inget id ur kontakter.csv. Ett id ser ut så här: E-20181012-0042.`,
  missingCorrection: (known: readonly string[]) => `saknas. Väntat: ${known.join(', ')}.`,
  time: (found: string) => `${problem(found, 'en tid')} Skriv till exempel 2018-10-12 15:04.`,
  date: (found: string) =>
    `${problem(found, 'ett datum')} Skriv dagen för rättelsen, till exempel 2018-11-14.`,
  timeAfterSigning: (at: string, signed: string) =>
    `${at} är efter dagen då rättelsen skrevs under (${signed}).`,
  timeBeforeReceipt: (at: string, received: string) => `${at} är före tiden då kontakten kom (${received}).`,
  missingRightUnit: () => 'saknas. Skriv den rätta enheten, som i organisationstabellen.',
  missingReason: () => 'saknas. Skriv varför kontakten rättas.',
  missingSignature: () => 'saknas. Skriv vem som svarar för rättelsen.',
  unknownContact: (contact: string) =>
    `kontakten ”${contact}” finns inte i underlaget. Kontakternas id står i kolumnen contact i kontakter.csv.`,
  joinedContact: (contact: string, owner: string) =>
    `”${contact}” är ingen egen kontakt utan hör till ${owner}. Rätta ${owner} i stället.`,
  otherTime: (id: string, came: string, told: string) =>
    `${id} kom ${came}, men på raden står ${told}. Kontrollera att det är rätt kontakt.`,
  answeredTooEarly: (id: string, at: string, came: string) =>
    `${id} kan inte ha besvarats ${at}, för den kom ${came}.`,
  unknownUnit: (unit: string) => `enheten ”${unit}” finns inte i organisationstabellen.`,
  correctedOtherwise: (contact: string, row: number) => `${contact} rättas på annat sätt på rad ${row}.`,
  correctedAndNone: (contact: string, row: number) =>
    `${contact} kan inte både rättas och vara ingen kontakt; se rad ${row}.`,
};

const types = {
  mail: 'ingen e-postadress',
  domain: 'ingen domän',
  number: 'inget telefonnummer',
  extension: 'ingen anknytning',
};

function meant(nearest: string | null): string {
  return nearest === null ? '' : ` Menade du ”${nearest}”?`;
}

function problem(found: string, as: string): string {
  return found === '' ? 'saknas.' : `”${found}” går inte att läsa som ${as}.`;
}
