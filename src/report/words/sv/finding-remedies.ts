import type { Finding } from '../../../model/finding.js';

/** What to do about each thing that was seen in the data, after the sentence that says what it is. */
export const findingRemedies: Record<Finding['code'], string> = {
  'file-cut': 'Ta ut loggen igen, för en kortare tid i taget, och lägg alla filerna i mätningen.',
  'same-file': 'Ta bort den ena filen. Siffrorna ändras inte.',
  'overlapping-files': 'Inget behöver göras.',
  'replaced-bytes': 'Spara filen som UTF-8 i systemet som den kommer från, och mät om.',
  'unknown-events':
    'Ta reda på vad händelsen är i systemets dokumentation. Är den en ankomst som ingen annan rad visar saknas mejl i mätningen.',
  'one-id-many-mails':
    'Kontrollera uttaget: systemet verkar ge flera mejl samma id. Ta ut loggen utan den kolumnen. Då skiljs mejlen åt på tid, avsändare och ämne.',
  'arrivals-look-shifted': 'Jämför en rad i filen med ett klockslag som ni är säkra på.',
  'direction-ends-early': 'Ta ut loggen igen, med båda riktningarna till periodens slut.',
  'dictionary-format': 'Är tolkningen rätt: skriv format vid filerna i projektfilen.',
  'hours-assumed': 'Skriv de rätta öppettiderna i projektfilen, under calendar och hours.',
  'name-assumed': 'Skriv kommunens namn i projektfilen, under municipality.',
  'rule-expired': 'Se vilket löfte som gällde då. servicematning rules list visar flera.',
  'clock-change-rows': 'Inget behöver göras.',
  'rejected-rows': 'Se avvisade-rader.csv från audit. Rätta i källan och ta ut loggen igen.',
  'unknown-units': 'Kör servicematning inspect på loggarna och lägg till dem i organisationstabellen.',
  'unlisted-names': 'Skriv in dem i organisationstabellen. Namnen står i resultat.json och kontakter.csv.',
  'log-starts-late': 'Ta ut loggen från mätperiodens första dag, eller korta mätperioden.',
  'log-ends-early': 'Ta ut loggen igen när fristerna har gått ut, och mät om.',
  'log-end-alone': 'Stämmer inte tiden: rätta den i filen, eller ange med --log-end när loggen slutar.',
  'day-without-rows': 'Kontrollera i systemet om dagen var tom. Ta annars ut loggen igen.',
  'days-without-rows': 'Kontrollera i systemet om dagarna var tomma. Ta annars ut loggen igen.',
  'one-direction': 'Ta ut den andra riktningen också, och lägg båda filerna i mätningen.',
  'unit-without-outgoing':
    'Ta ut mappen Skickat. Svarar ingen från brevlådan: skriv mäts: nej i organisationstabellen.',
  'unit-ends-early': 'Ta ut loggen igen, med båda riktningarna till periodens slut.',
  'no-missed-calls': 'Ta ut en logg där de missade samtalen är med. Annars blir andelen för hög.',
  'calls-in-two-systems':
    'Är det samma samtal: skriv phone: { sameCalls: { systems: [a, b] } } i projektfilen, med formatens namn i stället för a och b. Sätt det system först som vet om en person svarade.',
  'channel-without-log': 'Lägg till en logg över kanalen, om löftet ska prövas där.',
  'unknown-in-scope': 'Ta med uppgiften när loggen tas ut, om systemet har den.',
  'missing-column': 'Ta med kolumnen när loggen tas ut, om systemet har den.',
  'marked-answers': 'Granska några med servicematning explain. Fel rättas med --corrections.',
  'day-resolution': 'Ta med klockslaget när loggen tas ut, om systemet har det.',
  'waits-unknown': 'Ta med kolumnen med väntetid när samtalsloggen tas ut, om växeln har den.',
  'negative-time': 'De står i kontakter.csv från audit, med skälet negative-time. Rätta tiderna i registret.',
  'not-merged': 'Behövs det: kör servicematning audit på alla loggarna på en gång.',
};

/** `key`: what is written, of the systems that were found. */
export const sameCallsRemedy = (key: string): string =>
  `Är det samma samtal: skriv ${key} i projektfilen. Sätt det system först som vet om en person svarade.`;
