import type { WordsOf } from '../error-words.js';
import type { ListFacts } from '../facts/lists.js';
import { foundHeaders } from './found-headers.js';

export const lists: WordsOf<ListFacts> = {
  'organisation-columns': ({ file, found }) => ({
    message: `${file} is no organisation table: the columns “unit” and “value” were not found. ${foundHeaders(found)}`,
    advice:
      'Write one row per address, number or queue with the columns unit, organisation_kind, board, type, value and measured. The Swedish headers are read as well.',
    example: 'Kundcenter;förvaltning;Kommunstyrelsen;e-post;info@kommunen.se;ja',
  }),
  'correction-columns': ({ file, found }) => ({
    message: `${file} is no file of corrections: the columns kontakt, mottagen, rättelse, orsak, signatur and datum must be there. ${foundHeaders(found)}`,
    advice:
      'Write one row per correction with the columns kontakt, mottagen, rättelse, tid, enhet, orsak, signatur and datum (contact, received, correction, time, unit, reason, signature, date).',
    example:
      'E-20181012-0042;2018-10-12 15:04;besvarad per telefon;2018-10-15 09:30;;Ringde upp;A. Ek;2018-11-14',
  }),
};
