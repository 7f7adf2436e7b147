import type { WordsOf } from '../error-words.js';
import type { SystemFacts, SystemFailure } from '../facts/system.js';

export const system: WordsOf<SystemFacts> = {
  'file-not-readable': ({ file, why }) => ({
    message: `The file ${file} could not be read: ${reason(why)}.`,
    advice:
      'Check that the file is still there and that you may open it. Otherwise copy it to your own computer and give the copy.',
    example: 'servicematning inspect logs/mail.csv',
  }),
  'file-changes-while-read': ({ file }) => ({
    message: `The file ${file} was rewritten while it was read. So it cannot be known what stood in it.`,
    advice: 'Wait until the system has written the whole file, or take a copy and give that.',
    example: 'servicematning inspect logs/mail-copy.csv',
  }),
  'file-not-writable': ({ file, why }) => ({
    message: `${file} could not be written: ${reason(why)}.`,
    advice: `${remedy(why)} You can also choose another place with --out.`,
    example: '--out report',
  }),
  'output-not-writable': ({ folder, why }) => ({
    message: `The report could not be written in ${folder}: ${reason(why)}. The report that was already there is as it was.`,
    advice: `${remedy(why)} You can also choose another folder with --out.`,
    example: '--out report-2',
  }),
  'output-not-a-folder': ({ folder }) => ({
    message: `The report could not be written in ${folder}: it is a file and no folder.`,
    advice: 'Choose a folder with --out. If it does not exist it is made.',
    example: '--out report',
  }),
  'output-in-use': ({ folder, lockFile, pid, host, since }) => ({
    message: `Another run has been writing in ${folder} since ${since} (process ${pid} on the computer ${host}).`,
    advice: `Wait until it is done, or choose another folder with --out. If no run is going on: remove the file ${lockFile} and try again.`,
    example: '--out report-2',
  }),
  'screen-not-writable': ({ why }) => ({
    message: `The result could not be printed: ${reason(why)}.`,
    advice: `${remedy(why)} If you send what is printed to a file: choose another one.`,
    example: 'servicematning calendar 2026 > calendar.txt',
  }),
  interrupted: () => ({
    message: 'The run was interrupted before it was done.',
    advice:
      'Run the command again when you like. A report is written whole or not at all, so the one that was already there is as it was.',
    example: 'servicematning audit --project servicematning.yaml',
  }),
};

function reason(why: SystemFailure): string {
  return typeof why === 'string' ? reasons[why][0] : `the computer answered with the error ${why.code}`;
}

function remedy(why: SystemFailure): string {
  return typeof why === 'string'
    ? reasons[why][1]
    : 'Check that the disk is connected and can be written to.';
}

type Named = Extract<SystemFailure, string>;
const reasons: { readonly [why in Named]: readonly [reason: string, remedy: string] } = {
  'no-space': ['the disk is full', 'Remove what is not needed and run again.'],
  'not-allowed': [
    'you may not write or read there, or a file is open in another program',
    'Close the files that are open, and check that you have the right to the folder.',
  ],
  'read-only': ['the disk can only be read from', 'Choose a place that can be written to.'],
  'in-use': ['another program uses the file or the folder', 'Close the other program and run again.'],
  'too-many-open': [
    'too many files are open at once',
    'Close other programs, or raise the limit with ulimit -n.',
  ],
  damaged: [
    'the disk or the network answered wrongly',
    'Check that the disk is sound and that the network works.',
  ],
  gone: ['it is no longer there, or has been moved', 'Check that the place is still there.'],
};
