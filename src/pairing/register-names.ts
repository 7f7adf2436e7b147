/** How many digits make a number that somebody could be called on; a unit's own number, or a year, has fewer. */
const FEWEST_DIGITS_OF_A_NUMBER = 7;

/** Whether a register's text for a unit or a board holds an address, or a number that somebody answers. */
export function isContactDetail(name: string): boolean {
  return name.includes('@') || (name.match(/\p{Nd}/gu)?.length ?? 0) >= FEWEST_DIGITS_OF_A_NUMBER;
}

/** What ends a word that is of an organisation and of nobody: `Socialnämnden`, `gatukontoret`, `AB`. */
const organisation =
  /(?:nämnd(?:en)?|styrelsen?|förvaltning(?:en)?|kontor(?:et)?|avdelning(?:en)?|enhet(?:en)?|bolag(?:et)?|förbund(?:et)?|kommun(?:en)?|kansli(?:et)?|utskott(?:et)?|skol(?:a|an|or|orna)|cent(?:er|ret|rum)|services?|tjänst(?:en)?|väx(?:el|eln)|registratur(?:en)?)$|^ab$/iu;

/** What may stand beside such words: `Barn- och utbildningsnämnden`, `Tekniska kontoret`, `Enhet 3`. */
const beside = /^(?:\p{L}+-|och|för|i|&|tekniska|sociala|kommunala|gemensamma|\d{1,3})$/iu;

/**
 * Whether a name can only be that of an organisation: every word of it is a word of one, or may stand beside such. Names
 * are not guessed at: `Äldreomsorg Norr` may be a unit, as `Karin Karlsson` may be, and neither is one for certain.
 */
export function namesOrganisation(name: string): boolean {
  const words = name.trim().split(/[\s,/]+/u);
  return (
    words.some((word) => organisation.test(word)) &&
    words.every((word) => organisation.test(word) || beside.test(word))
  );
}
