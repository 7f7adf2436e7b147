/** What makes a text no YAML, in words for whoever wrote it, each with what to write instead. */
export const yaml = {
  ALIAS_PROPS: () => 'en hänvisning (*namn) får inte ha något mer på raden',
  BAD_ALIAS: () =>
    'en hänvisning (*namn) är fel skriven. Skriv värdet i stället, till exempel title: Svar i tid',
  BAD_COLLECTION_TYPE: () => 'märket (!) passar inte det som följer. Ta bort märket',
  BAD_DIRECTIVE: () => 'raden börjar med % och går inte att tolka. Ta bort den',
  BAD_DQ_ESCAPE: () =>
    "omvänt snedstreck mellan citattecken betyder något särskilt. Använd enkla citattecken, till exempel 'C:\\loggar'",
  BAD_INDENT: () =>
    'indraget stämmer inte, eller så saknas en avslutande parentes. Nycklar som hör ihop ska börja lika långt in, med blanksteg, till exempel channels: [mail, phone]',
  BAD_PROP_ORDER: () => 'märken (& och !) står i fel ordning. Ta bort dem',
  BAD_SCALAR_START: () =>
    'ett värde får inte börja med det tecknet. Sätt citattecken om värdet, till exempel title: "@kommunen"',
  BLOCK_AS_IMPLICIT_KEY: () =>
    'två kolon på samma rad. Sätt citattecken om en text med kolon i, till exempel title: "Garanti: svar i tid"',
  BLOCK_IN_FLOW: () =>
    'en lista med streck får inte stå inom hakparenteser. Skriv till exempel [mail, phone]',
  DUPLICATE_KEY: () => 'nyckeln står två gånger. Ta bort den ena',
  IMPOSSIBLE: () => 'texten går inte att tolka. Jämför med mallen från servicematning rules new',
  KEY_OVER_1024_CHARS: () => 'nyckeln är för lång. Saknas ett kolon, som i title: Svar i tid?',
  MISSING_CHAR: () =>
    'ett tecken saknas: ett citattecken, en parentes, ett komma eller blanksteget efter ett kolon. Skriv till exempel title: "Svar i tid"',
  MULTILINE_IMPLICIT_KEY: () =>
    'ett kolon saknas, eller en nyckel går över flera rader. Skriv till exempel title: Svar i tid',
  MULTIPLE_ANCHORS: () => 'ett värde får bara ha ett namn (&namn). Ta bort det ena',
  MULTIPLE_DOCS: () => 'filen får inte delas med ---. Skriv varje regelverk i en egen fil',
  MULTIPLE_TAGS: () => 'ett värde får bara ha ett märke (!). Ta bort märkena',
  NON_STRING_KEY: () => 'en nyckel ska vara ett ord, till exempel title: Svar i tid',
  PROTOTYPE_KEY: () => 'nyckeln __proto__ går inte att använda. Skriv ett annat namn',
  RESOURCE_EXHAUSTION: () =>
    'filen är för djupt eller för rikt hopsatt. Skriv färre nivåer, och ta bort hänvisningarna (*namn)',
  TAB_AS_INDENT: () => 'indrag ska göras med blanksteg, inte med tabb',
  TAG_RESOLVE_FAILED: () => 'märket (!) är okänt. Ta bort det',
  UNEXPECTED_TOKEN: () =>
    'det här väntades inte. Vanliga skäl: raden är inte indragen som de andra, eller ett citattecken eller kolon saknas. Skriv till exempel title: Svar i tid',
  UNREADABLE: () => 'tecknet går inte att läsa. Spara filen som UTF-8',
  BROKEN: () => 'filen är inte giltig YAML. Se till att indrag, citattecken och kolon stämmer',
};
