import type { CallCounts, RuleFigures } from '../../../model/rule-figures.js';
import type { CasePlace } from '../../view-rules.js';
import { capital, count, counted, listed, percent } from './format.js';

/** Words for many promises side by side, and for what belongs to one of them alone. */

export const briefWords = {
  caption: 'Löftena i korthet',
  note: 'De bindande löftena står först. Siffran är i den form som löftet har: andel, antal av antal eller tid.',
  others: 'De andra löftena',
  othersNote: 'Alla löften står i tabellen Löftena i korthet i avsnitt 4.',
  promise: 'Löfte',
  limit: 'Gräns',
  figure: 'Utfall',
  of: 'Underlag',
  target: 'Mål',
  standing: 'Läge',
  more: (leads: number, others: number) =>
    `Rapporten mäter ${count(leads + others)} löften. ${leads === 1 ? 'Ett' : count(leads)} beskrivs här. Resten står i tabellen sist i avsnittet.`,
};

/** Of a promise's line where one limit or target does not say it. */
export const lineWords = {
  limitOf: { all: 'flera steg', any: 'flera sätt' },
  byChannel: 'per kanal',
};

export const partWords = {
  all: 'Stegen i löftet',
  allNote: 'Löftet hålls bara om alla steg hålls.',
  any: 'Sätten att hålla löftet',
  anyNote: 'Det räcker att ett av dem hålls.',
  goal: 'Mål bredvid gränsen',
  goalNote: 'Ett mål visas, men avgör inte om löftet hålls.',
  goalMark: 'mål',
  ofWhole: 'en del av löftet',
  step: { all: 'Steg', any: 'Sätt' },
  limit: 'Gräns',
  whole: 'Hela löftet',
};

/** Which narrower promise judges contacts that this one would have judged. */
export function takenOverSentence(
  takenOver: readonly { readonly by: string; readonly contacts: number | null }[],
  titleOf: (rule: string) => string,
): string {
  return takenOver
    .map(({ by, contacts }) => {
      const whom = contacts === null ? 'En del kontakter' : counted(contacts, 'kontakt', 'kontakter');
      return `${whom} bedöms i stället mot det snävare löftet ”${titleOf(by)}”.`;
    })
    .join(' ');
}

/** A caller is one contact, however many calls it took. */
export function callsSentence({ calls, answered }: CallCounts): string {
  const share = calls === 0 ? '' : ` (${percent(answered / calls)})`;
  return `Utfallet räknas per kontakt. Räknat per samtal besvarades ${count(answered)} av ${counted(calls, 'samtal', 'samtal')}${share}.`;
}

export const accountWords = {
  caption: 'Redovisning per nämnd och år',
  note: 'Alla som kom in, även anonyma. Så här många hade en åtgärd noterad, eller att ingen behövdes.',
  board: 'Nämnd',
  year: 'År',
  received: 'Inkomna',
  named: 'Med namn',
  anonymous: 'Anonyma',
  unknownName: 'Namn okänt',
  withMeasure: 'Med åtgärd',
  withoutMeasure: 'Utan åtgärd',
  unknownMeasure: 'Åtgärd okänd',
  open: 'Öppna',
  unknownBoard: 'okänd nämnd',
  all: 'Alla nämnder',
};

const absent: Record<CasePlace, { readonly what: string; readonly nothing: string }> = {
  complaints: { what: 'klagomål och synpunkter', nothing: 'hur de besvaras' },
  records: { what: 'begäran om allmän handling', nothing: 'hur snabbt handlingar lämnas ut' },
};

/** What the measurement has on a kind of cases; `within` are titles of promises that speak of others too. */
export interface CaseBasis {
  readonly register: boolean;
  readonly rules: boolean;
  readonly within: readonly string[];
}

/** Why a section of a kind of cases has no figures. */
export function absentCases(place: CasePlace, { register, rules, within }: CaseBasis): string {
  const { what, nothing } = absent[place];
  const end = `Rapporten säger därför inget om ${nothing}.`;
  if (!rules && within.length > 0) {
    const titles = listed(within.map((title) => `”${title}”`));
    return `${capital(what)} ingår i ${titles}, som står i avsnitt 4. De redovisas inte för sig.`;
  }
  if (!register) return `Mätningen har inget ärenderegister över ${what}. ${end}`;
  if (!rules) return `Regelverket har inget löfte om ${what}. ${end}`;
  return `Inget i underlaget är ${what}. ${end}`;
}

/** Channels that share the promise's own target where others have one each. */
export const otherChannels = 'övriga kanaler';

/** The promise's title with what sets it apart. */
export function titleWithMark(rule: Pick<RuleFigures, 'title' | 'indicative'>): string {
  return `${rule.title}${titleMark(rule)}`;
}

/** What sets a promise apart, after its title; nothing for most. */
export function titleMark({ indicative }: Pick<RuleFigures, 'indicative'>): string {
  return indicative ? ' (vägledande)' : '';
}
