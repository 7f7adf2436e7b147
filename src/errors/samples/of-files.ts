import type { FileFacts } from '../facts/files.js';
import type { FormatFacts } from '../facts/formats.js';
import type { ListFacts } from '../facts/lists.js';
import type { LogFacts } from '../facts/logs.js';
import type { ResourceFacts } from '../facts/resources.js';
import type { SystemFacts } from '../facts/system.js';
import { placed, told } from '../mistakes.js';

const dates = [
  { row: 2, text: '10/8/2018' },
  { row: 3, text: '8/10/2018' },
];

/** Facts of each mistake about files and what stands in them, as they may come up. */
export const samplesOfFiles: FileFacts & FormatFacts & ListFacts & LogFacts & ResourceFacts & SystemFacts = {
  'file-not-found': { file: 'loggar/mejll.csv' },
  'not-a-file': { file: 'loggar' },
  'no-files-match': { pattern: 'loggar/*.csv' },
  'empty-file': { file: 'loggar/mejl.csv' },
  'file-has-mistakes': {
    file: 'servicematning.yaml',
    mistakes: [
      placed(
        'servicematning.yaml:3:1',
        told((words) => words.schema.unknownWord('perod', 'period', 'period: 2018-W41..2018-W45')),
      ),
    ],
    place: 'row-and-column',
  },
  'file-exists': { file: 'regler.yaml', example: 'regler-2.yaml' },
  'not-a-table': { file: 'loggar/mejl.pdf', as: 'pdf' },
  'input-too-large': { file: 'loggar/mejl.zip', mostBytes: 600_000_000 },
  'file-too-large': { file: 'loggar/mejl.xlsx' },
  'inputs-contradict': {
    file: 'loggar/tel.csv',
    keys: ['zone'],
    entries: ['servicematning.yaml:4:5', 'servicematning.yaml:5:5'],
  },
  'no-such-member': { file: 'uttag.zip', member: 'telefon.csv', names: ['tel.csv', 'mejl.csv'] },
  'archive-without-logs': { file: 'uttag.zip', names: ['bild.png', 'brev.docx'] },
  'unknown-format-name': {
    found: 'asterix',
    known: ['message-trace', 'asterisk-cdr'],
    nearest: 'asterisk-cdr',
  },
  'unknown-format': {
    file: 'loggar/lager.csv',
    header: ['Datum', 'Från', 'Till', 'Storlek'],
    nearest: { format: { name: 'mail-swedish' }, missing: [['Ämne', 'Meddelande-id']] },
    known: [{ name: 'mail-swedish' }],
  },
  'several-formats': {
    file: 'loggar/inkommet.csv',
    formats: [
      { name: 'mail-swedish', isUsable: true },
      { name: 'register-swedish', isUsable: true },
    ],
  },
  'format-must-be-named': {
    file: 'loggar/arenden.csv',
    format: { name: 'jira' },
    why: 'general-knowledge',
    needsMailbox: false,
  },
  'useless-input-key': { file: 'loggar/mejl.csv', format: { name: 'mail-swedish' }, key: 'sheet' },
  'missing-mailbox': { file: 'loggar/inkorg.csv', format: { name: 'outlook-list' } },
  'unusable-log': { file: 'loggar/ko.csv', format: { name: 'teams-queue-totals' }, why: 'queue-totals' },
  'header-not-found': {
    file: 'loggar/vaxel.csv',
    lacking: [{ field: 'time', headers: ['Påbörjades'], nearest: 'Påbörjat' }],
    header: ['Påbörjat', 'Nummer', 'Svarsgrupp'],
    mended: { key: 'columns', entries: { time: 'Påbörjat', from: 'Nummer' } },
  },
  'other-delimiter': { file: 'loggar/vaxel.csv', delimiter: '|' },
  'organisation-columns': { file: 'enheter.csv', found: ['namn', 'färg'] },
  'correction-columns': { file: 'rattelser.csv', found: ['kontakt', 'orsak'] },
  'excel-unreadable': { file: 'loggar/mejl.xlsx' },
  'too-many-cells': { file: 'loggar/mejl.xlsx', mostBytes: 600_000_000 },
  'sheet-not-found': { file: 'loggar/mejl.xlsx', sheet: 'Logg', sheets: ['Blad1', 'Blad2'] },
  'several-sheets': { file: 'loggar/mejl.xlsx', sheets: ['Oktober', 'November'] },
  'ambiguous-dates': { file: 'loggar/mejl.csv', examples: dates },
  'dates-contradict': { file: 'loggar/mejl.csv', examples: dates },
  'no-events': { files: ['loggar/mejl.csv'] },
  'too-many-rejected': {
    ...{ rejected: 30, rows: 1000, limit: '1,0', examples: ['loggar/tel.csv:212 Utfall'] },
    unknownWords: { file: 'loggar/tel.csv', column: 'Utfall', choice: 'status', described: null },
  },
  'program-not-loaded': {},
  'working-folder-gone': {},
  'thread-ended': {},
  'too-little-memory': { megabytes: 4144 },
  'file-not-readable': { file: 'loggar/mejl.csv', why: 'not-allowed' },
  'file-changes-while-read': { file: 'loggar/mejl.csv' },
  'file-not-writable': { file: 'regler.yaml', why: 'read-only' },
  'output-not-writable': { folder: 'rapport', why: 'no-space' },
  'output-not-a-folder': { folder: 'rapport' },
  'output-in-use': {
    folder: 'rapport',
    lockFile: '.rapport.lock',
    pid: 4711,
    host: 'kansli-12',
    since: '2018-11-12T09:00:00+01:00',
  },
  'screen-not-writable': { why: 'no-space' },
  interrupted: {},
};
