import type { WordsOf } from '../error-words.js';
import type { ExpectedValue, NeededOption, OptionFacts } from '../facts/options.js';

export const options: WordsOf<OptionFacts> = {
  'bad-option': ({ option, found, expected, command = 'audit' }) => {
    const [wanted, example] = expectedValue(expected);
    return {
      message: `${option} “${found}” cannot be used. Expected: ${wanted}.`,
      advice: `Correct the value and run again. servicematning ${command} --help shows all options.`,
      example: expected === 'template-for-word' ? example : `${option} ${example}`,
    };
  },
  'missing-option': ({ key }) => ({
    message: `${neededOptions[key][0]} is missing.`,
    advice: `Give --${key}, or “${key}” in the project file servicematning.yaml.`,
    example: `--${key} ${neededOptions[key][1]}`,
  }),
  'missing-own-domain': ({ suggestions }) => ({
    message:
      'It is not known which email addresses are the municipality’s own. Without own domains, incoming mail cannot be told from outgoing.',
    advice: 'Give --own-domain, or “ownDomains” in the project file.',
    example: `--own-domain ${suggestions.join(' --own-domain ') || 'kommunen.se'}`,
  }),
  'own-domain-unreadable': ({ found, meant }) => ({
    message: `“${found}” is no email domain, and no mail would count as the municipality’s own.`,
    advice: `Write what stands after the @ of the municipality’s addresses, each domain by itself: ${meant.join(' and ') || 'kommunen.se'}. Domains below it are included.`,
    example: `--own-domain ${meant.join(' --own-domain ') || 'kommunen.se'}`,
  }),
  'own-number-unreadable': ({ found }) => ({
    message: `“${found}” cannot be read as an own number.`,
    advice:
      'Write a number (0223-29000), a beginning (0223-29) or a range (0223-29000..0223-29999). Write each of several by itself.',
    example: '--own-number 0223-29000..0223-29999',
  }),
  'quiet-and-verbose': () => ({
    message: '--quiet and --verbose cannot go together: the one silences what the other tells.',
    advice:
      'Leave one of them out. --quiet silences all but answers and errors, --verbose tells all that is done.',
    example: 'servicematning audit --verbose',
  }),
  'standard-input-twice': () => ({
    message: '- stands for standard input, and what comes there can be read only once.',
    advice: 'Let - stand for one of the files, and write what the others are called.',
    example: 'servicematning audit - --organisation units.csv',
  }),
  'one-file-for-standard-output': ({ formats }) => ({
    message: `--out - writes one file on standard output. Here it would be ${formats.length === 0 ? 'no file' : formats.join(', ')}.`,
    advice: 'Choose one format that makes one file. csv makes three files and needs a folder.',
    example: '--format json --out -',
  }),
  'folder-needed': ({ command }) => ({
    message: `${command} writes several files. They cannot be written on standard output with --out -.`,
    advice: 'Choose a folder.',
    example: `servicematning ${command} --out measurement`,
  }),
  'unknown-language': ({ found, known, nearest }) => ({
    message: `--lang “${found}” is no language that the program speaks.${nearest === null ? '' : ` Did you mean ${nearest}?`}`,
    advice: `Choose among ${known.join(', ')}. Without --lang, lang of the project file holds, and else Swedish.`,
    example: '--lang en',
  }),
  'nothing-to-read': ({ project }) => ({
    message:
      project === null
        ? 'No log files are given, and there is no project file servicematning.yaml here.'
        : `No log files are given, and the project file ${project} names none under “inputs”.`,
    advice:
      project === null
        ? 'Give the files and what the measurement must know, or let servicematning init write a project file.'
        : 'Write the files in the project file, for instance inputs: [{ files: logs/*.csv }], or give them here. If they stand there as comments, take away #.',
    example:
      'servicematning audit logs/*.csv --rules norberg --period 2018-W41..2018-W45 --organisation units.csv --own-domain kommunen.se',
  }),
  'nothing-to-inspect': (asked) => ({
    message: nothingToInspect(asked),
    advice:
      asked.command === 'inspect' && asked.project !== null
        ? 'Write the files in the project file, for instance inputs: [{ files: logs/*.csv }], or give them here. If they stand there as comments, take away #.'
        : 'Give the files.',
    example: `servicematning ${asked.command} logs/*.csv`,
  }),
  'nothing-to-explain': () => ({
    message: 'It is not said what to explain.',
    advice:
      'Give a contact, or a time: servicematning explain --from "2018-10-12 15:00" --within "36 hours" --rules norberg.',
    example: 'servicematning explain E-20181012-0042',
  }),
  'unknown-output-format': ({ found, known, nearest }) => ({
    message: `--format “${found}” does not exist. What can be written is: ${known.join(', ')}.`,
    advice: nearest === null ? 'Correct --format and run again.' : `Did you mean ${nearest}?`,
    example: `--format ${nearest ?? 'html,xlsx,json,csv'}`,
  }),
  'names-need-lists': ({ option }) => ({
    message: `${option} is about the lists of contacts, but none of them is written.`,
    advice: 'Add xlsx or csv to --format, or leave the option out.',
    example: `--format html,xlsx,json,csv ${option}`,
  }),
  'format-needs-logs': ({ formats, known }) => ({
    message: `${formats.join(' and ')} cannot be written from resultat.json: it has the figures but not the contacts.`,
    advice: `Run servicematning audit with the logs. From resultat.json, ${known.join(', ')} can be written.`,
    example: `servicematning audit --format ${formats.join(',')}`,
  }),
};

/** What should have been there, and an example of it. */
function expectedValue(expected: ExpectedValue): readonly [wanted: string, example: string] {
  if (typeof expected === 'string') return expectedValues[expected];
  if ('oneOf' in expected) return [`one of ${expected.oneOf.join(', ')}`, expected.oneOf[0] ?? ''];
  if ('megabytesAtLeast' in expected)
    return [`a number of MB, at least ${expected.megabytesAtLeast}`, '8000'];
  const { atLeast, atMost } = expected;
  const most = atMost === undefined ? '' : ` and at most ${atMost}`;
  return [`a whole number, at least ${atLeast}${most}`, `${Math.max(atLeast, 50)}`];
}

const expectedValues: {
  readonly [value in ExpectedValue & string]: readonly [wanted: string, example: string];
} = {
  date: ['a date', '2018-11-12'],
  instant: ['a time', '"2018-10-12 15:00"'],
  'log-end': ['channel and time', 'mail=2018-11-12T16:00'],
  megabytes: ['a number of MB', '1200'],
  'per-unit': ['unit', 'unit'],
  percent: ['per cent between 0 and 100', '2'],
  'template-for-word': [
    'that rapport.docx is written. Add docx to --format',
    '--format html,docx --template template.docx',
  ],
  workers: ['a whole number of at least 1', '2'],
};

const neededOptions: { readonly [key in NeededOption]: readonly [meaning: string, example: string] } = {
  rules: ['The rule set', 'norberg'],
  period: ['The measuring period', '2018-W41..2018-W45'],
  organisation: [
    'The organisation table, which says to which unit an address or a number belongs,',
    'units.csv (the columns unit;organisation_kind;board;type;value;measured)',
  ],
};

function nothingToInspect(asked: OptionFacts['nothing-to-inspect']): string {
  if (asked.command === 'init')
    return 'No files are given, and neither here nor in the folders below is there a file that may be a log.';
  return asked.project === null
    ? 'No files to look at are given, and there is no project file servicematning.yaml here.'
    : `No files to look at are given, and the project file ${asked.project} names none under “inputs”.`;
}
