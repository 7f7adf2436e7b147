import { type ErrorCode, type ErrorLanguage, failureWords, wordsOf } from '../../src/errors/errors.js';
import type { ErrorFacts } from '../../src/errors/facts/error-facts.js';
import { samples } from '../../src/errors/samples/samples.js';
import { languages } from '../../src/report/words/words.js';

const opening = `# Fel och varningar · Errors and warnings

Sök på koden som står inom hakparenteser efter ordet Fel. Varje kod står här med vad den betyder, vad du
gör åt den och ett exempel. Värdena i meningarna är påhittade.
Search for the code that stands in brackets after the word Error. The values in the sentences are invented.

Med \`--json\` skrivs ett fel som ett JSON-objekt på standard error, enligt
[\`error.schema.json\`](../schema/output/error.schema.json). Felkoder och exit-koder ändras inte mellan versioner: 2 är
ett fel som du kan rätta, 70 är ett fel i programmet.
`;

/** Every mistake and warning with its code, in both languages: what somebody finds who searches for a code. */
export function errorsPage(): string {
  return [
    opening,
    '## Fel · Errors\n',
    entry('bug', bug),
    ...codesOf(samples).map((code) => entry(code, (language) => wordsOf(code, samples[code], language))),
    ...warnings(),
  ].join('\n');
}

function bug(language: ErrorLanguage): Told {
  const { bug, sendReport, reportHolds } = failureWords[language];
  return {
    message: bug('1.0.0'),
    advice: `${sendReport(crashFile)} ${reportHolds}`,
    example: crashFile,
  };
}

function codesOf(facts: ErrorFacts): readonly ErrorCode[] {
  return Object.keys(facts)
    .filter((code): code is ErrorCode => code in facts)
    .toSorted();
}

const crashFile = 'servicematning-fel.json';

interface Told {
  readonly message: string;
  readonly advice: string;
  readonly example: string;
}

const names: { readonly [language in ErrorLanguage]: readonly [advice: string, example: string] } = {
  sv: ['Gör så här', 'Exempel'],
  en: ['What to do', 'Example'],
};

function entry(code: string, tell: (language: ErrorLanguage) => Told): string {
  const parts = (['sv', 'en'] as const).map((language) => {
    const { message, advice, example } = tell(language);
    const [adviceName, exampleName] = names[language];
    const lines = message.split('\n').map((line) => line.trim());
    return `${lines.map(plain).join(' ')}\n\n- ${adviceName}: ${plain(advice)}\n- ${exampleName}: \`${example}\`\n`;
  });
  return `### \`${code}\`\n\n${parts.join('\n')}`;
}

/** What Markdown would take for a mark of its own. */
function plain(text: string): string {
  return text.replace(/[*_<>[\]`|\\]/g, '\\$&');
}

function warnings(): readonly string[] {
  const codes = Object.keys(languages.sv.findingRemedies.findingRemedies).toSorted();
  const told = codes.flatMap((code) => (isWarning(code) ? [warning(code)] : []));
  return ['## Varningar · Warnings\n', warningsOpening, ...told];
}

const warningsOpening = `En varning stoppar ingenting. Den säger vad som syntes i underlaget och kan påverka siffrorna. Med \`--strict\`
blir varje varning ett fel i kontrollen. A warning stops nothing; with \`--strict\` each of them fails the gate.
`;

type Warning = keyof typeof languages.sv.findingRemedies.findingRemedies;

function isWarning(code: string): code is Warning {
  return Object.hasOwn(languages.sv.findingRemedies.findingRemedies, code);
}

function warning(code: Warning): string {
  return entry(code, (language) => {
    const { findingExamples, findingRemedies, findings, format } = languages[language];
    return {
      message: `${format.capital(findings.findingWords[code])}.`,
      advice: findingRemedies.findingRemedies[code],
      example: findingExamples.findingExamples[code],
    };
  });
}
