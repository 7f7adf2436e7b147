import { localDate } from '../../../calendar/zone.js';
import type { FileFinding } from '../../../model/file-finding.js';
import { channelWords } from './codes.js';
import { longDate } from './dates.js';
import { count, counted } from './format.js';

/** What a finding on the files means for whoever reads the figures: a few plain sentences. */
export function fileFindingSentence(finding: FileFinding): string {
  switch (finding.code) {
    case 'file-cut':
      return finding.known
        ? `${finding.file} har ${count(finding.rows)} rader. Systemet slutar vid just det antalet, så resten kan saknas. Ta ut loggen för en kortare tid i taget.`
        : `${finding.file} har ${count(finding.rows)} rader. Många system slutar vid just det antalet. Kontrollera att uttaget är helt.`;
    case 'same-file':
      return `${finding.files[0]} och ${finding.files[1]} är samma fil. Det som står i båda räknas en gång.`;
    case 'overlapping-files':
      return `${counted(finding.rows, 'rad står', 'rader står')} både i ${finding.files[0]} och i ${finding.files[1]}, ${spanWords(finding)}. De räknas en gång.`;
    case 'replaced-bytes':
      return `${finding.file} har ${counted(finding.bytes, 'tecken', 'tecken')} som inte går att läsa. De har ersatts med �.`;
    case 'arrivals-look-shifted':
      return shifted(finding);
    case 'direction-ends-early':
      return endsEarly(finding);
  }
}

function spanWords({ first, last }: Extract<FileFinding, { code: 'overlapping-files' }>): string {
  const [from, until] = [longDate(localDate(first)), longDate(localDate(last))];
  return from === until ? from : `från ${from} till ${until}`;
}

function shifted(finding: Extract<FileFinding, { code: 'arrivals-look-shifted' }>): string {
  const { file, readAs, hoursEarly } = finding;
  const hours = counted(Math.abs(hoursEarly), 'timme', 'timmar');
  const [read, written, zone] =
    readAs === 'UTC' ? ['UTC', 'svensk tid', 'Europe/Stockholm'] : ['svensk tid', 'UTC', 'UTC'];
  return (
    `Det som står i ${file} verkar ha hänt ungefär ${hours} för ${hoursEarly > 0 ? 'tidigt' : 'sent'} på dygnet. ` +
    `Tiderna lästes som ${read}, men är kanske skrivna i ${written}. ` +
    `Jämför med ett samtal eller mejl som ni känner till. Stämmer det skriver ni zone: ${zone} vid filen i projektfilen.`
  );
}

function endsEarly(finding: Extract<FileFinding, { code: 'direction-ends-early' }>): string {
  const { channel, direction, last, otherLast } = finding;
  const [until, otherUntil] = [longDate(localDate(last)), longDate(localDate(otherLast))];
  return direction === 'outgoing'
    ? `Det utgående i loggen över ${channelWords[channel]} slutar ${until}, men det inkommande går till ${otherUntil}. Svar efter ${until} syns inte, så kontakter kan felaktigt se obesvarade ut.`
    : `Det inkommande i loggen över ${channelWords[channel]} slutar ${until}, men det utgående går till ${otherUntil}. Kontakter efter ${until} saknas.`;
}
