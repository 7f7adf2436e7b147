import type { WordsOf } from '../error-words.js';
import type { PartDifference, PartFacts } from '../facts/parts.js';

const differences: Record<PartDifference, string> = {
  version: 'version of the program',
  municipality: 'municipality',
  period: 'measuring period',
  rules: 'rule set',
  calendar: 'calendar or opening hours',
  organisation: 'organisation table',
  'own-domains': 'own mail domains',
  'own-numbers': 'own numbers',
  pairing: 'choices of the project file on mail and calls',
  corrections: 'corrections',
  background: 'background values',
  'report-date': 'date of the report',
  key: 'key file',
  split: 'split',
};

const channels = { mail: 'mail', phone: 'telephone', case: 'cases' };

export const parts: WordsOf<PartFacts> = {
  'parts-differ': ({ files: [one, other], what, values }) => ({
    message: `${one} and ${other} are not of the same measurement. The first difference is the ${differences[what]}${values === null ? '' : `: ${values[0]} and ${values[1]}`}.`,
    advice: 'Count the parts again, with the same program, project file and options for all.',
    example: 'servicematning tally parts/part-01.ndjson --out part-01.json',
  }),
  'log-ends-differ': ({ files: [one, other], channel, values }) => ({
    message: `In ${one} the log of ${channels[channel]} ends ${values[0]}, in ${other} ${values[1]}. What is unanswered cannot be told then.`,
    advice: 'Split the logs with servicematning split, or give the same end for all parts with --log-end.',
    example: `servicematning tally logs/mail.csv --log-end ${channel}=2018-11-23T16:00 --out part-01.json`,
  }),
  'part-twice': ({ files: [one, other] }) => ({
    message: `${one} and ${other} are the same part. It would be counted twice.`,
    advice: 'Name each part once.',
    example: 'servicematning merge part-*.json',
  }),
  'parts-missing': ({ missing, of }) => ({
    message: `${missing.length === 1 ? `Part ${missing[0]}` : `Parts ${missing.join(', ')}`} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    advice: 'Count what is missing with servicematning tally, and name all parts.',
    example: 'servicematning merge part-*.json',
  }),
  'corrections-in-no-part': ({ file, rows }) => ({
    message: `${file} corrects contacts that no part has: ${rows.length === 1 ? `row ${rows[0]}` : `rows ${rows.join(', ')}`}.`,
    advice:
      'Correct the id of the contact. It stands in the column contact of kontakter.csv, from a measurement of all the logs.',
    example: 'servicematning audit --corrections corrections.csv',
  }),
  'no-tally': ({ file }) => ({
    message: `${file} is no counted part of a measurement.`,
    advice: 'Name files that servicematning tally has written.',
    example: 'servicematning merge part-*.json',
  }),
  'damaged-part': ({ file, what }) => ({
    message: `${file} was written by servicematning but is damaged or changed.`,
    advice:
      what === 'tally'
        ? 'Count the part again with servicematning tally.'
        : 'Split the logs again with servicematning split.',
    example:
      what === 'tally'
        ? 'servicematning tally parts/part-01.ndjson --out part-01.json'
        : 'servicematning split logs/*.csv --partitions 64 --out parts',
  }),
  'parts-contradict': ({ files }) => ({
    message: `The sums in ${files.join(', ')} do not add up. A part was changed after it was counted.`,
    advice: 'Count the parts again with servicematning tally.',
    example: 'servicematning tally parts/part-01.ndjson --out part-01.json',
  }),
  'part-of-other-version': ({ file, what, found, expected }) => ({
    message: `${file} was written by ${found < expected ? 'an older' : 'a newer'} version of servicematning (version of the file ${found}, the program reads ${expected}).`,
    advice: `Make the part again with the same version everywhere, with servicematning ${what === 'tally' ? 'tally' : 'split'}.`,
    example:
      what === 'tally'
        ? 'servicematning tally parts/part-01.ndjson --out part-01.json'
        : 'servicematning split logs/*.csv --partitions 64 --out parts',
  }),
  'log-part-beside-others': ({ file }) => ({
    message: `${file} is a part of split logs. It is counted by itself, not together with other files.`,
    advice: 'Run tally once for each part.',
    example: `servicematning tally ${file} --out part-01.json`,
  }),
  'log-part-of-other-options': ({ file, what }) => ({
    message: `${file} was split under other settings than those that hold now. The first difference is the ${differences[what]}.`,
    advice: 'Use the same project file and options for split and tally, or split the logs again.',
    example: 'servicematning split logs/*.csv --project servicematning.yaml --partitions 64 --out parts',
  }),
  'log-end-of-part': ({ file }) => ({
    message: `${file} knows already when the logs end. --log-end cannot be given for a part.`,
    advice: 'Give --log-end to split instead.',
    example: 'servicematning split logs/*.csv --log-end mail=2018-11-23T16:00 --out parts',
  }),
  'key-file-short': ({ file, bytes, least }) => ({
    message: `The key in ${file} has ${bytes} bytes. It needs at least ${least}, or it can be guessed.`,
    advice: 'Make a new key of random bytes. Keep it apart from the results.',
    example: `head -c ${least} /dev/urandom > key && chmod 600 key`,
  }),
  'key-file-open': ({ file }) => ({
    message: `Others than you can read the key in ${file}. Whoever has the key can find out who answered.`,
    advice: 'Let nobody but yourself read the file.',
    example: `chmod 600 ${file}`,
  }),
};
