/** What each command does, and lines that work in the folder of the demo, each with what it does. */
export const commandHelp = {
  audit: {
    summary: 'läs loggar, bedöm varje kontakt och skriv rapporten',
    examples: [
      ['servicematning audit', 'Mät det som projektfilen i mappen anger.'],
      ['servicematning audit --period 2018-W41 --out vecka-41', 'Mät en enda vecka, till en egen mapp.'],
      ['servicematning audit --format html,docx', 'Skriv rapporten för webben och för Word.'],
    ],
  },
  init: {
    summary: 'titta på loggarna och skriv en projektfil och en organisationstabell att fylla i',
    examples: [
      ['servicematning init loggar/*.csv --out ny', 'Utgå från loggarna i en mapp.'],
      ['servicematning init --rules norberg --out ny', 'Utgå från alla loggar här, med Norbergs löften.'],
    ],
  },
  inspect: {
    summary: 'visa vad filer är, vad som tolkades i dem och vad som bör rättas',
    examples: [
      ['servicematning inspect', 'Titta på de loggar som projektfilen anger.'],
      ['servicematning inspect loggar/*.csv', 'Titta på alla CSV-filer i en mapp.'],
      ['servicematning inspect loggar/vaxel-cdr.csv --json', 'Få svaret som data för ett annat program.'],
    ],
  },
  explain: {
    summary: 'visa hur en bedömning kom till, eller när något måste besvaras',
    examples: [
      ['servicematning explain E-20181012-0001', 'Visa steg för steg hur en kontakt bedömdes.'],
      ['servicematning explain --from "2018-10-12 15:00"', 'Visa när den som skrev då ska ha svar.'],
    ],
  },
  calendar: {
    summary: 'visa arbetsdagar, helgdagar, öppettider och andra särskilda dagar',
    examples: [
      ['servicematning calendar 2026', 'Visa ett år.'],
      ['servicematning calendar 2026-12 --format ics', 'Få de särskilda dagarna till Outlook.'],
    ],
  },
  plan: {
    summary: 'visa vilka loggar som ska tas ut, från när till när, och när de gallras',
    examples: [
      ['servicematning plan 2026-W41..2026-W45', 'Planera för fem veckor.'],
      ['servicematning plan 2026-10 --rules nacka', 'Planera för en månad, med Nackas löften.'],
    ],
  },
  sample: {
    summary: 'dra mejl för granskning för hand och skriv ett formulär att fylla i',
    examples: [
      ['servicematning sample --include-personal-data', 'Dra hundra besvarade mejl.'],
      ['servicematning sample --unanswered --include-personal-data', 'Dra bland de obesvarade i stället.'],
    ],
  },
  quality: {
    summary: 'läs ett ifyllt formulär från sample och räkna ut vad granskaren fann',
    examples: [
      ['servicematning quality granskning.xlsx', 'Läs formuläret om svaren.'],
      ['servicematning quality granskning.xlsx --json', 'Få siffrorna som data för ett annat program.'],
    ],
  },
  split: {
    summary: 'dela loggarna i delar som kan räknas var för sig, på flera datorer',
    examples: [
      ['servicematning split --partitions 8', 'Dela det som projektfilen anger i åtta delar.'],
      ['servicematning split loggar/*.csv --out mejl', 'Dela några av loggarna, till en egen mapp.'],
    ],
  },
  tally: {
    summary: 'bedöm loggar, eller en del av dem, och skriv bara siffrorna',
    examples: [
      ['servicematning tally --out del.json', 'Räkna det som projektfilen anger.'],
      ['servicematning tally delar/part-1.ndjson --out del-1.json', 'Räkna en del.'],
    ],
  },
  merge: {
    summary: 'slå ihop delar till en mätning',
    examples: [
      ['servicematning merge del-*.json', 'Skriv resultat.json av alla delar.'],
      ['servicematning merge del-*.json --format html,json', 'Skriv också rapporten för webben.'],
    ],
  },
  compare: {
    summary: 'jämför två mätningar: vad som har ändrats, och vad som inte går att jämföra',
    examples: [
      ['servicematning compare tidigare/resultat.json rapport/resultat.json', 'Jämför med förra mätningen.'],
      ['servicematning compare 2017.json 2018.json --json', 'Få jämförelsen som data.'],
    ],
  },
  report: {
    summary: 'skriv rapporten igen av resultat.json, i andra format eller på ett annat språk',
    examples: [
      ['servicematning report rapport/resultat.json --format docx', 'Skriv rapporten för Word.'],
      ['servicematning report tidigare/resultat.json --lang en', 'Skriv den på engelska.'],
    ],
  },
  rules: {
    summary: 'visa, kontrollera och skriv regelverk',
    examples: [
      ['servicematning rules list', 'Visa de medföljande regelverken.'],
      ['servicematning rules show norberg', 'Visa vad Norberg lovar.'],
      ['servicematning rules new --out regler.yaml', 'Börja på ett eget regelverk.'],
    ],
  },
  rulesList: {
    summary: 'visa de medföljande regelverken',
    examples: [
      ['servicematning rules list', 'Visa dem i ord.'],
      ['servicematning rules list --json', 'Få dem som data för ett annat program.'],
    ],
  },
  rulesShow: {
    summary: 'visa vad ett regelverk lovar, hur det räknas och vilka uppgifter det behöver',
    examples: [
      ['servicematning rules show norberg', 'Visa vad Norberg lovar.'],
      ['servicematning rules show regler.yaml', 'Visa ett eget regelverk.'],
    ],
  },
  rulesCheck: {
    summary: 'kontrollera ett regelverk och visa alla fel med rad och kolumn',
    examples: [
      ['servicematning rules check regler.yaml', 'Kontrollera ett eget regelverk.'],
      ['servicematning rules check regler.yaml --json', 'Få felen som data för ett annat program.'],
    ],
  },
  rulesNew: {
    summary: 'skriv en mall med förklaringar, att utgå från',
    examples: [
      ['servicematning rules new', 'Visa mallen på skärmen.'],
      ['servicematning rules new --out regler.yaml', 'Skriv mallen i en ny fil.'],
    ],
  },
  demo: {
    summary: 'kör hela mätningen på den påhittade Lindåsa kommun',
    examples: [
      ['servicematning demo', 'Skriv rapporten i mappen rapport.'],
      ['servicematning demo --lang en --out demo', 'Skriv den på engelska, i en egen mapp.'],
    ],
  },
  doctor: {
    summary: 'kontrollera att programmet, projektfilen och loggarna räcker för en mätning',
    examples: [
      ['servicematning doctor', 'Kontrollera det som projektfilen i mappen anger.'],
      ['servicematning doctor loggar/vaxel-cdr.csv', 'Kontrollera en enda logg.'],
      ['servicematning doctor --json', 'Få svaret som data för ett annat program.'],
    ],
  },
} as const;
