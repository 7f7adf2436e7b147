import type { NamingReason, RefusedContainer, UnusableReason } from '../facts/refused-files.js';

/** Files that hold no table: what each is, and how to get one that does. */
export const containerWords: Readonly<Record<RefusedContainer, readonly [what: string, advice: string]>> = {
  xls: [
    'en äldre Excelfil (.xls)',
    'Öppna filen i Excel och spara den som Excelarbetsbok (.xlsx) eller CSV.',
  ],
  encrypted: [
    'en lösenordsskyddad Excelfil',
    'Öppna filen i Excel, ta bort lösenordet under Arkiv > Info och spara den igen.',
  ],
  xlsb: ['en binär Excelarbetsbok (.xlsb)', 'Öppna filen i Excel och spara den som Excelarbetsbok (.xlsx).'],
  ods: [
    'ett kalkylark från LibreOffice eller OpenOffice (.ods)',
    'Spara kalkylarket som Excelarbetsbok (.xlsx) eller CSV.',
  ],
  damaged: [
    'ett skadat eller avklippt Excel- eller zip-arkiv',
    'Hämta eller ta ut filen igen: den är inte hel.',
  ],
  'damaged-gzip': [
    'en skadad eller avklippt gzip-fil (.gz)',
    'Hämta eller ta ut filen igen: den är inte hel.',
  ],
  zip: ['ett zip-arkiv', 'Packa upp arkivet och ange filerna i det.'],
  gzip: ['en packad fil (gzip)', 'Packa upp filen och ange den som kommer fram.'],
  tar: ['ett tar-arkiv', 'Packa upp arkivet och ange filerna i det.'],
  sealed: [
    'en packad fil med lösenord, eller packad på ett sätt som programmet inte kan läsa',
    'Packa upp arkivet själv och ange filerna i det.',
  ],
  entities: [
    'en Excelfil med inbyggda textdefinitioner (DOCTYPE), som Excel självt aldrig skriver',
    'Öppna filen i Excel och spara den på nytt, eller ta ut loggen som CSV.',
  ],
  pflogsumm: [
    'en sammanställning ur en e-postserver (pflogsumm)',
    'Den har antal, inte ett mejl på varje rad. Ta i stället en lista med ett mejl på varje rad: tid, avsändare, mottagare och ämne.',
  ],
  'mail-server-log': [
    'e-postserverns råa logg (Postfix)',
    'Den säger inte vilket år eller vilket ämne ett mejl hade. Ta i stället en lista med ett mejl på varje rad: tid, avsändare, mottagare och ämne. Ett arkiv av brevlådan (mbox) går också bra.',
  ],
  'own-log-part': [
    'en del av loggar från servicematning split',
    'Räkna den med servicematning tally, en del i taget.',
  ],
  'own-tally': ['antal ur en del från servicematning tally', 'Slå ihop delarna med servicematning merge.'],
  'own-result': [
    'ett mätresultat från servicematning audit',
    'Ange loggarna själva. Rapporter ur ett resultat gör servicematning report.',
  ],
  pdf: ['en PDF', 'Ta ut loggen som CSV eller Excel ur systemet i stället.'],
  word: ['ett Worddokument', 'Ta ut loggen som CSV eller Excel ur systemet i stället.'],
  html: [
    'en webbsida',
    'Öppna filen i Excel och spara den som Excelarbetsbok (.xlsx), eller ta ut loggen som CSV.',
  ],
  xml: [
    'en XML-fil',
    'Öppna filen i Excel och spara den som Excelarbetsbok (.xlsx), eller ta ut loggen som CSV.',
  ],
  binary: ['en fil som inte är text', 'Ta ut loggen som CSV eller Excel ur systemet.'],
};

/** Files that look like logs and hold nothing to measure by: why, and what to take instead. */
export const unusableLogs: Readonly<Record<UnusableReason, readonly [why: string, advice: string]>> = {
  'queue-totals': [
    'Den har antal per timme, inte ett samtal på varje rad. Därför går det inte att se vem som fick vänta eller blev uppringd.',
    'Ta i stället ut samtalen ett och ett: Teams administrationscenter > Analys och rapporter > Användningsrapporter > PSTN-användning > Direktroutning, eller växelns egen samtalslogg.',
  ],
  'call-quality': [
    'Den har bara mått på ljudet, inte vem som ringde eller svarade.',
    'Ta i stället filerna som börjar med cdr_ i samma mapp.',
  ],
  'no-dates': [
    'Den har ingen kolumn med datum, så svarstider går inte att räkna.',
    'Ta i stället en meddelandespårning i administrationscentret för Exchange. Går inte det: markera mejlen i Outlooks lista (Ctrl+A, Ctrl+C) och klistra in dem i Excel, en fil för Inkorgen och en för Skickat.',
  ],
  'lost-recipients': [
    'Mottagarna gick förlorade i uttaget: där står bara namnet på en lista (System.String[] eller System.Collections.ArrayList).',
    'Ta ut loggen igen så här: Get-MessageTrackingLog … | Select-Object Timestamp, EventId, Source, Sender, @{n="Recipients";e={$_.Recipients -join ";"}}, MessageSubject, MessageId, ReturnPath, Directionality | Export-Csv. Eller ta serverns egna filer MSGTRK*.LOG.',
  ],
  'mail-totals': [
    'Den har antal, inte ett mejl på varje rad. Därför går det inte att se vem som fick svar.',
    'Ta i stället en meddelandespårning i administrationscentret för Exchange, under E-postflöde.',
  ],
  'own-list': [
    'Den hör till en rapport som servicematning har skrivit, och är ingen logg.',
    'Ange bara loggarna. Ligger rapporten bland dem: skriv den till en egen mapp med --out, eller ange ett mönster som bara passar loggarna.',
  ],
};

/** Why a format is used only where the project file names it. */
export const namingReasons: Readonly<Record<NamingReason, string>> = {
  'general-knowledge':
    'Programmet känner formatet bara av allmän kännedom: ingen har prövat det mot en verklig fil.',
  'names-only':
    'Programmet känner formatet bara av allmän kännedom. Där står namn i stället för adresser: kollegor går inte att skilja från invånare, och den som visas under två namn blir två personer.',
  'answered-only':
    'Den har bara samtal som kopplades fram. Missade samtal finns inte där, så alla som ringde skulle räknas som besvarade.',
};

/** What comes before the line to write where the format is to be used. */
export const namingAdvice: Readonly<Record<NamingReason, string>> = {
  'general-knowledge': 'Jämför några rader med systemet. Stämmer det skriver du',
  'names-only':
    'Ta hellre en meddelandespårning i administrationscentret för Exchange. Duger listan ändå skriver du',
  'answered-only':
    'Ta i stället filen för direktroutning eller växelns samtalslogg. Vill du bara läsa de egna utgående samtalen, som återuppringningar, skriver du',
};
