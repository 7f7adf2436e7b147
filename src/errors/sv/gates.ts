import type { WordsOf } from '../error-words.js';
import type { GateFacts } from '../facts/gates.js';

const example = '--fail-under 90,svar-36h=95';

export const gates: WordsOf<GateFacts> = {
  'gate-unreadable': ({ found }) => ({
    message: `--fail-under ”${found}” går inte att läsa. Väntat: procent från 0 till 100, för alla regler, för en regel eller för en enhet.`,
    advice: 'Skriv decimaler med punkt: 89.5. Den gräns som gäller alla regler står först, och bara en gång.',
    example: `${example} --fail-under "unit:Kulturförvaltningen=85.5"`,
  }),
  'gate-as-share': ({ found }) => ({
    message: `--fail-under ”${found}” är mindre än en procent. Menas en andel, som 0.9 av alla?`,
    advice: 'Skriv gränsen i procent: 90. Menar du mindre än en procent, skriv tecknet efter: 0.9%.',
    example,
  }),
  'gate-twice': ({ found }) => ({
    message: `--fail-under anger två gränser för ${found}.`,
    advice: 'Låt en av dem stå kvar.',
    example,
  }),
  'gate-rule-unknown': ({ found, known, nearest }) => ({
    message: `--fail-under ”${found}”: regelverket har ingen sådan regel. Regler som går att pröva: ${known.join(', ')}.`,
    advice:
      nearest === null
        ? 'Skriv en av reglerna. Gäller gränsen en enhet: skriv unit: före enhetens namn.'
        : `Menade du ${nearest}?`,
    example: `--fail-under ${nearest ?? known[0] ?? 'svar-36h'}=90`,
  }),
  'gate-unit-unknown': ({ found, nearest }) => ({
    message: `--fail-under ”unit:${found}”: enheten finns inte i organisationstabellen.`,
    advice: nearest === null ? 'Skriv enhetens namn som i tabellen.' : `Menade du ${nearest}?`,
    example: `--fail-under "unit:${nearest ?? 'Kulturförvaltningen'}=90"`,
  }),
  'gate-rule-without-share': ({ found, known }) => ({
    message: `--fail-under ”${found}”: löftet har ingen andel som kan underkännas. Det är vägledande, gäller ett medelvärde, är en redovisning eller är ett av flera sätt att hålla ett löfte.`,
    advice:
      known.length === 0
        ? 'Ta bort gränsen: inget löfte i regelverket går att pröva så.'
        : `Regler som går att pröva: ${known.join(', ')}.`,
    example: `--fail-under ${known[0] ?? 'svar-36h'}=90`,
  }),
  'gate-without-rules': () => ({
    message: '--fail-under: inget löfte i regelverket har en andel som kan underkännas.',
    advice: 'Ta bort --fail-under, eller mät mot ett regelverk med löften om en andel.',
    example: '--rules norberg --fail-under 90',
  }),
  'annotations-beside': ({ option }) => ({
    message: `--format github skriver sina rader på standard ut, och det gör ${option} också.`,
    advice: 'Välj en av dem. Resultatet som JSON går att få i en fil med --format json.',
    example: '--format github,json,junit',
  }),
};
