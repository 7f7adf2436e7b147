import type { HiddenCell } from '../../../model/cell.js';
import { count, counted, percent } from './format.js';

/** The run on a screen, after the words that it shares with the report. */
export const terminalWords = {
  title: 'Servicemätning',
  noEvents: 'inga händelser',
  unit: 'Enhet',
  judged: 'bedömda',
  interval: 'intervall',
  moreUnits: (units: number, where: string) => `… och ${counted(units, 'enhet', 'enheter')} till ${where}`,
  balance: ({ rows, agrees, rejected }: BalanceInBrief) =>
    `Balans: ${counted(rows, 'rad', 'rader')}, ${agrees ? 'allt återfunnet' : 'summorna stämmer inte'}, ${counted(rejected, 'avvisad', 'avvisade')}`,
  balanceHidden: (agrees: boolean) =>
    `Balans: rader visas inte, ${agrees ? 'allt återfunnet' : 'summorna stämmer inte'}`,
  nothingJudged: 'Ingen kontakt gick att bedöma.',
  pending: (contacts: number) => `räknas inte än ${count(contacts)}`,
  notAssessable: (contacts: number) => `ej bedömbara ${count(contacts)}`,
  excluded: (contacts: number) => `undantagna ${count(contacts)}`,
  withinLog: (share: number) => `Bland dem vars frist ligger inom loggen: ${percent(share)} i tid`,
  channelHidden: 'redovisas inte',
  channelPending: (contacts: number) => `inga bedömda (${counted(contacts, 'väntar', 'väntar')})`,
};

interface BalanceInBrief {
  readonly rows: number;
  readonly agrees: boolean;
  readonly rejected: number;
}

export const hiddenWhole: Record<HiddenCell['hidden'], string> = {
  few: 'Färre än fem kontakter: siffrorna redovisas inte.',
  protects: 'Siffrorna redovisas inte: de skulle röja en grupp på färre än fem.',
};
