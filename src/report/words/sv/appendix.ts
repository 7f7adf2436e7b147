/** Texts of the appendix: how each figure is worked out, and what the words mean. */

export const appendixTitles = {
  formulas: 'A. Formler',
  words: 'B. Ord i rapporten',
  inputs: 'C. Underlag',
  rules: 'D. Regler och program',
};

export const formulaWords = {
  share: 'Andel i tid',
  shareText: (met: string, judged: string, share: string) =>
    `i tid ÷ (i tid + för sent + obesvarade) = ${met} ÷ ${judged} = ${share}. Kontakter vars frist inte har gått ut, ej bedömbara och undantagna är inte med.`,
  shareWithout:
    'i tid ÷ (i tid + för sent + obesvarade). Kontakter vars frist inte har gått ut, ej bedömbara och undantagna är inte med.',
  wilson: 'Intervall för en andel (Wilson, 95 %, z = 1,96)',
  wilsonText: 'Här är p andelen och n antalet bedömda.',
  wilsonHere: (bounds: string) => `För alla kontakter: ${bounds}.`,
  survival: 'Svarstider (Kaplan–Meier)',
  survivalText:
    'Här är d antalet svar vid tiden t och n antalet som då ännu väntar. Den som inte fått svar följs till loggens slut. Medianen är den tid då S(t) når ½, och ”9 av 10 inom” då S(t) når 0,1. Bandet är Greenwoods 95 % intervall på log-log-skalan. Där ingen eller alla har fått svar är det Wilsons.',
  mean: 'Medeltid',
  meanText:
    'Summan av väntetiderna ÷ antalet besvarade. Där några väntade när loggen slutade räknas de med så länge de hade väntat då, och svaret är det minsta som medeltiden kan bli.',
  standing: 'Enheternas läge',
  standingText:
    'Varje enhet jämförs med binomialfördelningen för lika många kontakter och samma andel som helheten. Under den nedre gränsen för 99,8 % är enheten ett förbättringsområde, mellan den och gränsen för 95 % värd att följa.',
  causes: 'Varför, och vad som skulle hjälpa mest',
  causesText:
    'Alla skulle nå: i tid hos övriga enheter ÷ bedömda hos övriga enheter. Att något avviker oftare sägs bara där skillnaden mellan enhetens kontakter är säker (Newcombe, 95 %), och om tider bara där intervallen inte når varandra. En person nämns som risk där enheten har minst 20 svar och samma person har gett minst fyra av fem.',
};

type Definition = readonly [term: string, meaning: string];

const timeless: readonly Definition[] = [
  ['Som utlovat', 'Kontakten fick det som löftet säger, i ett löfte som inte gäller tid.'],
  ['Avviker', 'Kontakten fick inte det som löftet säger. Den bör granskas.'],
];

const reach: readonly Definition[] = [
  ['Besvarade direkt', 'En person svarade på det första samtalet, inom väntetiden om löftet har någon.'],
  ['Förlorade', 'Ingen svarade på det första samtalet. Att den som ringde försökte igen ändrar inte det.'],
];

const indicative: readonly Definition[] = [
  [
    'Vägledande',
    'Källan ställer inget krav med en bestämd gräns. Talen visas, men ingen kontakt eller enhet pekas ut.',
  ],
];

const always: readonly Definition[] = [
  [
    'Kontakt',
    'En sak som en person ville: det mejl, samtal eller ärende som öppnade den, och allt som sedan hände med den.',
  ],
  [
    'Svar',
    'Det en person svarar och som tar hand om saken. Autosvar och mottagningsbekräftelser är inga svar.',
  ],
  ['I tid', 'Svaret kom inom löftets tid.'],
  ['För sent', 'Svaret kom efter löftets tid.'],
  ['Obesvarad', 'Löftets tid var ute när loggen slutade, och inget svar fanns.'],
  ['Räknas inte än', 'Löftets tid var inte ute när loggen slutade. Kontakten står utanför andelen.'],
  ['Ej bedömbar', 'Loggen saknar det som behövs för att avgöra om svaret kom i tid.'],
  ['Undantagen', 'Kontakten omfattas inte av löftet, och skälet redovisas.'],
  ['Bedömda', 'I tid, för sent och obesvarade tillsammans.'],
  [
    'Förbättringsområde',
    'En enhet med så låg andel i tid att slumpen inte rimligen förklarar den, eller som ligger under den gräns som regelverket har satt.',
  ],
  ['Dold', 'Gruppen har färre än fem kontakter, eller skulle avslöja en sådan grupp.'],
];

/** Words of every report, and those that only some promises need. */
export const definitions = { always, timeless, reach, indicative };

export const inputTable = {
  caption: 'Filer som mätningen läste',
  columns: ['Fil', 'Format', 'Rader', 'SHA-256'] as const,
  organisation: 'organisationstabell',
};

export const ruleWords = {
  ruleSet: 'Regeluppsättning',
  rule: 'Regel',
  source: 'Källa',
  ruleText: (rule: {
    readonly id: string;
    readonly title: string;
    readonly limit: string;
    readonly reading: string;
    readonly target: string;
  }) =>
    `${rule.title} (${rule.id}). Gräns: ${rule.limit}. Huvudtolkning: ${rule.reading}. Mål: ${rule.target}.`,
  noTarget: 'inget, löftet är vägledande',
  checksum: 'Regelfilens kontrollsumma (SHA-256)',
  program: 'Program',
  programText: (name: string, version: string) =>
    `${name} ${version}. Samma underlag och samma val ger samma rapport.`,
};
