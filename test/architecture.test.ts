import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../src/', import.meta.url));

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const named = [...text.matchAll(/(?:^|\n)(?:import|export)\b[^;]*?from\s+'([^']+)'/g)];
  const lazy = [...text.matchAll(/import\('([^']+)'\)/g)];
  return [...named, ...lazy].flatMap((match) => {
    const target = match[1];
    if (target === undefined) return [];
    const to = target.startsWith('.')
      ? relative(root, join(root, dirname(file), target))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts')
      : target;
    return [{ from: file, to }];
  });
}

const imports = files.flatMap(importsOf);

function room(path: string): string {
  const [first = ''] = path.split('/');
  return path.includes('/') ? first : first.replace(/\.ts$/, '');
}

/** What each room may import from, and why no more. */
const floors: readonly (readonly [room: string, mayImport: readonly string[], why: string])[] = [
  ['model', ['model'], 'types are the common ground: whoever changes one must not have to know a room'],
  ['progress', ['model'], 'whoever works tells how far it has come, and knows nobody who listens'],
  ['pauses', [], 'how work is run does not depend on what it is'],
  ['domain-name', [], 'which domains are one and the same does not depend on where they stand'],
  ['plain-signs', [], 'how a sign is written decides nothing, whoever reads it'],
  ['nearest-word', [], 'what a slip of the fingers meant does not depend on where it was written'],
  ['masked-value', [], 'what may be seen of a value does not depend on who shows it'],
  [
    'group-names',
    ['model'],
    'whose name is shown as what is for measurement and report to say, each for itself',
  ],
  ['column-letter', [], 'how a spreadsheet names its columns does not depend on who looks'],
  ['yaml-shape', [], 'how large YAML may grow does not depend on what it says'],
  ['errors', ['errors', 'column-letter'], 'every room throws them, so they know none'],
  ['calendar', ['model', 'errors', 'calendar'], 'time is the same whoever asks'],
  [
    'pairing',
    ['model', 'errors', 'plain-signs', 'domain-name', 'progress', 'pauses', 'calendar', 'pairing'],
    'pairing knows no rules: it keeps what happened, rules choose',
  ],
  [
    'parsers',
    [
      ...['model', 'errors', 'nearest-word', 'masked-value', 'column-letter', 'yaml-shape', 'progress'],
      ...['plain-signs', 'domain-name', 'calendar', 'pairing', 'parsers'],
    ],
    'a format must not know what is done with its events',
  ],
  [
    'rules',
    [
      ...[
        'model',
        'errors',
        'nearest-word',
        'plain-signs',
        'domain-name',
        'yaml-shape',
        'pauses',
        'calendar',
      ],
      ...['pairing', 'rules'],
    ],
    'a verdict must not depend on the format or the report',
  ],
  [
    'measurement',
    ['model', 'errors', 'group-names', 'masked-value', 'pauses', 'calendar', 'pairing', 'measurement'],
    'figures come from verdicts alone, so that parts merge',
  ],
  [
    'planning',
    ['model', 'errors', 'calendar', 'pairing', 'planning'],
    'what to export follows from the promise and from how far pairing looks, before there is any log',
  ],
  [
    'report',
    ['model', 'errors', 'group-names', 'masked-value', 'column-letter', 'progress', 'calendar', 'report'],
    'a reporter is figures to bytes; it decides nothing',
  ],
  [
    'audit',
    [
      ...['model', 'errors', 'masked-value', 'progress', 'pauses', 'calendar', 'pairing', 'parsers'],
      ...['rules', 'measurement', 'report', 'audit'],
    ],
    'the story calls every room, and no room calls it',
  ],
  [
    'cli',
    [
      ...['model', 'errors', 'nearest-word', 'calendar', 'pairing', 'parsers', 'rules', 'measurement'],
      ...['plain-signs', 'domain-name', 'planning', 'progress', 'pauses', 'report', 'audit', 'cli'],
    ],
    'the outermost room',
  ],
  [
    'index',
    ['model', 'errors', 'calendar', 'audit', 'rules', 'pairing', 'parsers', 'measurement', 'report'],
    'the library has no terminal',
  ],
];

describe('floors: imports go only downward', () => {
  it.each(floors)('%s imports only from %j', (name, mayImport, why) => {
    const wrong = imports.filter(
      ({ from, to }) => room(from) === name && to.endsWith('.ts') && !mayImport.includes(room(to)),
    );
    expect({ wrong, why }).toEqual({ wrong: [], why });
  });

  it('knows every room', () => {
    expect([...new Set(files.map(room))].sort()).toEqual(floors.map(([name]) => name).sort());
  });
});

/** Who may use what costs or decides much. Patterns are of files in src/. */
const keepers: readonly (readonly [what: string, pattern: RegExp, keeper: RegExp, why: string])[] = [
  [
    'the file system',
    /^(?:node:)?fs(?:\/promises)?$/,
    /^cli\/|^rules\/bundled\.ts$|^report\/word\/drawer\.ts$/,
    'parsers get bytes and reporters give bytes; only the command line touches files, but for what comes with the program',
  ],
  [
    'other programs',
    /^(?:node:)?child_process$/,
    /^cli\/(?:writing\/print-pdf|run-with-memory)\.ts$/,
    'nothing starts another program but the printing of a PDF, and a run that needs more memory than this process has',
  ],
  [
    'threads',
    /^(?:node:)?(?:worker_threads|cluster)$/,
    /^cli\/(?:document-thread|threads\/(?:start-document-thread|document-messages))\.ts$/,
    'a thread gets figures that may be published, and gives a document: no row is with one that could be lost',
  ],
  [
    'date-holidays',
    /^date-holidays$/,
    /^calendar\/(?:listed-dates|name-rules)\.ts$/,
    'its answers need care: one file chooses days, by the rules of another',
  ],
  ['exceljs', /^exceljs(?:\/|$)/, /^(?:parsers|report\/excel)\//, 'slow to load, and full of traps'],
  ['docx', /^docx$/, /^report\/word\//, 'a document of Word is made in one room'],
  [
    'the drawer of pictures',
    /^@resvg\//,
    /^report\/word\/drawer\.ts$/,
    'slow to load, and started once for all that is drawn',
  ],
  [
    'cli-progress',
    /^cli-progress$/,
    /^cli\/telling\/progress-bar\.ts$/,
    'it hides cursors, wraps lines and catches signals unless it is told not to',
  ],
  ['chalk', /^chalk$/, /^report\/terminal\//, 'colour is the terminal’s business'],
  ['cli-table3', /^cli-table3$/, /^report\/terminal\//, 'tables of text are the terminal’s business'],
  ['commander', /^commander$/, /^cli\//, 'options are the command line’s business'],
  ['csv-parse', /^csv-parse/, /^parsers\//, 'it is not safe alone: records are framed before it sees them'],
  [
    'the words of Swedish',
    /^report\/words\/sv\//,
    /^report\/words\/(?:(?:help-)?words\.ts$|sv\/)/,
    'everything else is told in whatever language it is asked for: it gets `Words`, and knows none',
  ],
  [
    'the words of English',
    /^report\/words\/en\//,
    /^report\/words\/(?:(?:help-)?words\.ts$|en\/)/,
    'a language that borrows the words of another would speak both at once',
  ],
  [
    'how HTML is made',
    /^report\/html\//,
    /^report\/(?:html\/|reporters\.ts$)/,
    'a section that writes markup could be told in one dress alone',
  ],
];

describe('keepers: one room holds what is costly or subtle', () => {
  it.each(keepers)('%s', (_, pattern, keeper, why) => {
    const wrong = imports.filter(({ from, to }) => pattern.test(to) && !keeper.test(from));
    expect({ wrong, why }).toEqual({ wrong: [], why });
  });

  it('only the zone and the command line read or make dates', () => {
    const wrong = files.filter(
      (file) =>
        !/^cli\/|^calendar\/(?:zone|date)\.ts$/.test(file) &&
        /\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('no circles', () => {
  it('no file imports itself through others', () => {
    expect(circles()).toEqual([]);
  });
});

function circles(): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports)
    if (to.endsWith('.ts')) targets.set(from, [...(targets.get(from) ?? []), to]);
  const found: string[] = [];
  const done = new Set<string>();
  function walk(file: string, path: readonly string[]): void {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' > '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  }
  for (const file of files) walk(file, []);
  return found;
}
