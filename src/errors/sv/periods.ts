import type { WordsOf } from '../error-words.js';
import type { PeriodFacts, StatedPeriod } from '../facts/periods.js';
import { grouped } from './grouped.js';

export const periods: WordsOf<PeriodFacts> = {
  'period-unreadable': ({ period, found, stated }) => ({
    message: `Perioden ”${period}” går inte att läsa: ”${found}” är inte ett år, en månad, en vecka eller ett datum som finns.`,
    advice:
      'Skriv perioden till exempel så här: 2018-W41..2018-W45, 2018-10-08..2018-11-11, 2018-10 eller 2018.',
    example: periodExample('2018-W41..2018-W45', stated),
  }),
  'period-reversed': ({ period, from, until, stated }) => ({
    message: `Perioden ”${period}” slutar innan den börjar: den skulle gå från ${from} till ${until}.`,
    advice: 'Skriv den tidigaste dagen först.',
    example: periodExample('2018-10-08..2018-11-11', stated),
  }),
  'period-out-of-calendar': ({ period, first, last, stated }) => ({
    message: `Perioden ”${period}” ligger utanför åren ${first}–${last}, som kalendern känner till.`,
    advice: 'Kontrollera årtalet.',
    example: periodExample('2018-W41..2018-W45', stated),
  }),
  'period-without-data': ({ period, first, last, contacts }) => ({
    message: `Ingen kontakt kom under mätperioden ${period}. Loggarna sträcker sig från ${first} till ${last} och har ${contacts === 1 ? '1 kontakt' : `${grouped(contacts)} kontakter`} utanför perioden.`,
    advice:
      'Ange en period som loggarna täcker med --period, eller ta ut loggar för den period som ska mätas. Är kontakterna noll: kontrollera --own-domain och --organisation.',
    example: `--period ${first}..${last}`,
  }),
  'no-special-days': ({ period }) => ({
    message: `Perioden ${period} har inga helgdagar, stängda dagar eller andra särskilda dagar, och en kalenderfil får inte vara tom.`,
    advice: 'Ange en längre period, eller ett annat --format.',
    example: 'servicematning calendar 2026 --format ics',
  }),
  'no-rule-in-force': ({ period, ruleSet }) => ({
    message: `Inget löfte i regelverket ${ruleSet} gäller under perioden ${period}.`,
    advice: 'Kontrollera perioden, och datumen i regelverkets validFrom, validUntil och notInForce.',
    example: 'validFrom: 2018-01-01',
  }),
};

const statedAs: { readonly [stated in StatedPeriod['stated']]: string } = {
  'in-project': 'period: ',
  option: '--period ',
  argument: '',
};

function periodExample(period: string, stated: StatedPeriod['stated']): string {
  return `${statedAs[stated]}${period}`;
}
