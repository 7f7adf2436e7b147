import { localDate } from '../../calendar/zone.js';
import type { Finding } from '../../model/result.js';
import { longDate, weekdayAndDate } from '../dates.js';
import { capital, count, counted, percent } from '../format.js';
import { channelWords } from './codes-sv.js';

/** What a finding means for whoever reads the figures: one or two plain sentences. */
export function findingSentence(finding: Finding): string {
  switch (finding.code) {
    case 'hours-assumed':
      return 'Kommunen har inte bekräftat öppettiderna. Andra tider kan ändra bedömningar.';
    case 'rule-expired':
      return `Löftet ”${finding.title}” gällde till och med ${longDate(finding.validUntil)}, före mätperioden. Ingen kontakt bedöms efter det.`;
    case 'clock-change-rows':
      return `${counted(finding.rows, 'rad har en tid', 'rader har tider')} då klockan ställdes om. En sådan tid finns två gånger eller inte alls, och har tolkats.`;
    case 'rejected-rows':
      return `${count(finding.rows)} av ${count(finding.ofRows)} rader (${percent(finding.rows / finding.ofRows, 1)}) gick inte att läsa och ingår inte.`;
    case 'unknown-units':
      return (
        `${counted(finding.addresses, 'egen adress eller nummer saknas', 'egna adresser eller nummer saknas')} i organisationstabellen. ` +
        `${contactsOrFew(finding.contacts)} redovisas som okänd enhet.`
      );
    case 'log-starts-late':
      return `Loggen över ${channelWords[finding.channel]} börjar först ${longDate(localDate(finding.first))}. Kontakter före dess saknas.`;
    case 'log-ends-early':
      return (
        `Loggen över ${channelWords[finding.channel]} slutar ${longDate(localDate(finding.last))}. ` +
        (finding.pending === 0
          ? 'Kontakter efter dess saknas.'
          : `${counted(finding.pending, 'kontakt räknas inte än', 'kontakter räknas inte än')}, för fristen hade inte gått ut.`)
      );
    case 'day-without-rows':
      return `${capital(weekdayAndDate(finding.date))} har inga rader över ${channelWords[finding.channel]}, fast det var en arbetsdag. Loggen kan vara ofullständig.`;
    case 'days-without-rows':
      return `${count(finding.days)} arbetsdagar mellan ${longDate(finding.first)} och ${longDate(finding.last)} har inga rader över ${channelWords[finding.channel]}. Loggen kan vara ofullständig.`;
    case 'one-direction':
      return finding.direction === 'incoming'
        ? `Loggen över ${channelWords[finding.channel]} har bara inkommande rader. ${finding.channel === 'phone' ? 'Återuppringningar' : 'Svar'} går inte att se.`
        : `Loggen över ${channelWords[finding.channel]} har bara utgående rader. Kontakter går inte att se.`;
    case 'unit-without-outgoing':
      return `Loggen över ${channelWords[finding.channel]} har inga utgående rader från ${finding.unit}. Svar därifrån går inte att se. Kontrollera att enhetens skickade mejl är med.`;
    case 'no-missed-calls':
      return `Samtalsloggen har inget missat samtal bland ${count(finding.calls)}. Den visar troligen bara besvarade samtal.`;
    case 'channel-without-log':
      return `Ingen logg över ${channelWords[finding.channel]} lämnades till mätningen. Rapporten säger därför inget om den kanalen.`;
  }
}

/** Findings are published: a handful of contacts is not counted out. */
function contactsOrFew(contacts: number): string {
  return contacts > 0 && contacts < 5 ? 'Färre än fem kontakter' : counted(contacts, 'kontakt', 'kontakter');
}
