import type { WordsOf } from '../error-words.js';
import type { ListFacts } from '../facts/lists.js';
import { foundHeaders } from './found-headers.js';

export const lists: WordsOf<ListFacts> = {
  'organisation-columns': ({ file, found }) => ({
    message: `${file} är ingen organisationstabell: kolumnerna ”enhet” och ”värde” hittades inte. ${foundHeaders(found)}`,
    advice:
      'Skriv en rad per adress, nummer eller kö med kolumnerna enhet, organisationsform, nämnd, typ, värde och mäts.',
    example: 'Kundcenter;förvaltning;Kommunstyrelsen;e-post;info@kommunen.se;ja',
  }),
  'correction-columns': ({ file, found }) => ({
    message: `${file} är ingen fil med rättelser: kolumnerna kontakt, mottagen, rättelse, orsak, signatur och datum måste finnas. ${foundHeaders(found)}`,
    advice:
      'Skriv en rad per rättelse med kolumnerna kontakt, mottagen, rättelse, tid, enhet, orsak, signatur och datum.',
    example:
      'E-20181012-0042;2018-10-12 15:04;besvarad per telefon;2018-10-15 09:30;;Ringde upp;A. Ek;2018-11-14',
  }),
};
