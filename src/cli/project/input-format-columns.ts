import { z } from 'zod';
import { described, oneOrMore } from '../../rules/json-schema.js';

/** A header or several that the column may have, or its number where the file has no header. */
function column(description: string, example: string) {
  return described(oneOrMore(z.union([z.string(), z.number()])), description, example);
}

/** The same for what a format can do without. */
function further(description: string, example: string) {
  return column(description, example).optional();
}

const timeOfDay = further('Klockslag, där time bara har datum', 'Klockslag');
const direction = further('Riktning: inkommande, utgående eller internt', 'Riktning');

export const mailColumnsSchema = z.strictObject({
  time: column('När mejlet kom eller skickades', 'Tidpunkt'),
  timeOfDay,
  sender: column('Avsändarens adress', 'Avsändare'),
  recipients: column('Mottagarnas adresser', 'Mottagare'),
  subject: further('Ämnesraden', 'Rubrik'),
  direction,
  messageId: further('Meddelandets id', 'Meddelande-id'),
  inReplyTo: further('Id för det meddelande som besvaras', 'Svar på'),
  references: further('Id för tidigare meddelanden i tråden', 'Referenser'),
  conversation: further('Id för tråden', 'Tråd'),
  replyTo: further('Adressen som svar ska gå till', 'Svara till'),
  type: further('Typ: autosvar och riktning känns igen', 'Typ'),
});

export const phoneColumnsSchema = z.strictObject({
  time: column('När samtalet kom', 'Påbörjat'),
  timeOfDay,
  from: column('Numret som ringde', 'Inkommande nr'),
  dialled: further('Numret eller anknytningen som ringdes', 'Uppringt nr'),
  queue: further('Kö eller svarsgrupp', 'Svarsgrupp'),
  status: further('Vad det blev av samtalet', 'Hur det gick'),
  answered: further('När en person svarade. Tomt: ingen svarade', 'Svarade kl'),
  ended: further('När samtalet var slut', 'Avslutat'),
  wait: further('Väntetid', 'I kö'),
  talk: further('Samtalstid', 'Pratade'),
  agent: further('Vem som svarade', 'Svarande'),
  callId: further('Id som är lika på alla rader om samma samtal', 'Samtal'),
  direction,
});

export const caseColumnsSchema = z.strictObject({
  received: further('När ärendet kom in', 'Ankom'),
  timeOfDay: further('Klockslag, där received bara har datum', 'Klockslag'),
  registered: further('När det registrerades', 'Bokfört'),
  complete: further('När det var komplett', 'Komplett'),
  adjusted: further('När det justerades', 'Justerat'),
  discovered: further('När det upptäcktes', 'Upptäckt'),
  acknowledged: further('När mottagandet bekräftades', 'Kvitterat'),
  noticed: further('När besked lämnades om vem och när', 'Besked'),
  answered: further('När det besvarades', 'Svar'),
  closed: further('När det avslutades', 'Färdigt'),
  caseNumber: further('Ärendets nummer', 'Nr'),
  category: further('Vad det gäller', 'Sort'),
  subject: further('Rubrik', 'Gäller'),
  counterpart: further('Den som hörde av sig: adress, nummer eller namn', 'Person'),
  name: further('Namn', 'Namn'),
  mail: further('E-postadress', 'E-post'),
  phone: further('Telefonnummer', 'Telefon'),
  named: further('Om namn lämnades: ja eller nej', 'Namn lämnat'),
  anonymous: further('Om ärendet är anonymt: ja eller nej', 'Anonym'),
  channel: further('Hur det kom in', 'Väg in'),
  unit: further('Enhet', 'Ansvarig'),
  board: further('Nämnd', 'Nämnd'),
  complexity: further('Enkelt eller komplext', 'Svårighet'),
  extensive: further('Om det är omfattande: ja eller nej', 'Omfattande'),
  transfers: further('Hur många gånger det lämnades vidare', 'Vidare'),
  feedback: further('Vad återkopplingen innehöll, som en lista', 'Återkoppling'),
  feedbackReceived: further('Om återkopplingen bekräftar mottagandet', 'Mottagande'),
  feedbackMeasure: further('Om återkopplingen anger åtgärd', 'Anger åtgärd'),
  feedbackPlan: further('Om återkopplingen anger tidsplan', 'Anger tidsplan'),
  feedbackContactPerson: further('Om återkopplingen anger kontaktperson', 'Anger kontakt'),
  measure: further('Åtgärd', 'Åtgärd'),
  messageId: further('Id för mejlet som ärendet kom med', 'Meddelande-id'),
  status: further('Läge: avslutat eller besvarat, där datum saknas', 'Läge'),
  direction: further('Om handlingen är inkommen, utgången eller upprättad här', 'I/U/N'),
});
