import type { WordsOf } from '../error-words.js';
import type { ResourceFacts } from '../facts/resources.js';

export const resources: WordsOf<ResourceFacts> = {
  'program-not-loaded': () => ({
    message:
      'The program could not open the files that it is made of: the computer allows too few open files at a time, or the program is not wholly installed.',
    advice:
      'Raise the limit as the example shows and run again. If that does not help, install the program again.',
    example: 'ulimit -n 1024',
  }),
  'working-folder-gone': () => ({
    message: 'The folder that you stand in is no longer there, or you may not read it.',
    advice: 'Go to a folder that is there and run again.',
    example: 'cd logs',
  }),
  'thread-ended': () => ({
    message:
      'A thread, a part of the program that writes documents beside the rest, was ended before it was done. No report was written, and an earlier report is untouched.',
    advice:
      'Run again. If it happens once more, let the program do one thing at a time, as the example shows.',
    example: 'servicematning audit --project servicematning.yaml --workers 1',
  }),
  'too-little-memory': ({ megabytes }) => ({
    message: `There is too little memory: the program may use ${megabytes} MB. No report was written, and an earlier report is untouched.`,
    advice:
      'Give the program more memory as the example shows, or cut the logs with servicematning split and measure the parts one at a time.',
    example: 'servicematning audit --project servicematning.yaml --memory 8000',
  }),
};
