import type { PartFacts } from '../facts/parts.js';

export const samplesOfParts: PartFacts = {
  'parts-differ': {
    files: ['del-01.json', 'del-02.json'],
    what: 'period',
    values: ['2018-W41..2018-W45', '2018-W41'],
  },
  'log-ends-differ': {
    files: ['del-01.json', 'del-02.json'],
    channel: 'mail',
    values: ['2018-11-23T16:12:00+01:00', '2018-11-22T23:58:00+01:00'],
  },
  'part-twice': { files: ['del-01.json', 'kopia.json'] },
  'parts-missing': { missing: [2, 7], of: 64 },
  'corrections-in-no-part': { file: 'rättelser.csv', rows: [4] },
  'no-tally': { file: 'rapport/resultat.json' },
  'damaged-part': { file: 'del-01.json', what: 'tally' },
  'parts-contradict': { files: ['del-01.json', 'del-02.json'] },
  'part-of-other-version': { file: 'del-01.json', what: 'tally', found: 1, expected: 2 },
  'log-part-beside-others': { file: 'delar/part-01.ndjson' },
  'log-part-of-other-options': { file: 'delar/part-01.ndjson', what: 'organisation' },
  'log-end-of-part': { file: 'delar/part-01.ndjson' },
  'key-file-short': { file: 'nyckel', bytes: 8, least: 32 },
  'key-file-open': { file: 'nyckel' },
};
