/** What is wrong in a line of the organisation table or of the corrections. */
export const lists = {
  brokenLine: () => 'raden har fler kolumner än rubriken, eller citattecken som inte går ihop.',
  missingUnit: () => 'enhet saknas.',
  missingValue: () => 'värde saknas.',
  unknownKind: (found: string) =>
    `organisationsformen ”${found}” är okänd. Väntat: förvaltning, samverkansorgan, kommunalt bolag, extern växel eller annan.`,
  unknownType: (found: string) =>
    `typen ”${found}” är okänd. Väntat: e-post, domän, nummer, anknytning eller kö.`,
  measured: (found: string) => `mäts är ”${found}”. Väntat: ja eller nej.`,
  notOfType: (found: string, type: 'mail' | 'domain' | 'number' | 'extension' | 'queue') =>
    `”${found}” är ingen giltig uppgift av typen ${types[type]}.`,
  twoUnits: (value: string, unit: string, row: number, other: string) =>
    `”${value}” hör till ${unit}, men på rad ${row} till ${other}.`,
  measuredDiffers: (value: string, row: number) => `”${value}” står med olika ”mäts” här och på rad ${row}.`,
  unitDiffers: (unit: string, row: number) =>
    `${unit} har en annan organisationsform eller nämnd än på rad ${row}.`,
  missingContact: () => 'kontakt saknas. Skriv kontaktens id ur kontakter.csv, till exempel E-20181012-0042.',
  noContact: (found: string) =>
    `kontakten ”${found}” är inget id ur kontakter.csv. Ett id ser ut så här: E-20181012-0042.`,
  missingCorrection: (known: readonly string[]) => `rättelse saknas. Väntat: ${known.join(', ')}.`,
  unknownCorrection: (found: string, known: readonly string[], nearest: string | null) =>
    `rättelsen ”${found}” är okänd.${nearest === null ? '' : ` Menade du ”${nearest}”?`} Väntat: ${known.join(', ')}.`,
  time: (column: 'received' | 'at', found: string) =>
    `${column === 'received' ? 'mottagen' : 'tid'} ${problem(found)}. Skriv till exempel 2018-10-12 15:04.`,
  date: (found: string) => `datum ${problem(found)}. Skriv dagen för rättelsen, till exempel 2018-11-14.`,
  timeBeforeReceipt: (at: string, received: string) => `tid (${at}) är före mottagen (${received}).`,
  missingRightUnit: () => 'enhet saknas. Skriv den rätta enheten, som i organisationstabellen.',
  missingReason: () => 'orsak saknas. Skriv varför raden rättas.',
  missingSignature: () => 'signatur saknas. Skriv vem som svarar för rättelsen.',
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
  mail: 'e-post',
  domain: 'domän',
  number: 'nummer',
  extension: 'anknytning',
  queue: 'kö',
};

function problem(found: string): string {
  return found === '' ? 'saknas' : `är ”${found}”, som inte går att läsa`;
}
