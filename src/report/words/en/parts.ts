import { counted } from './format.js';

/* A measurement that is made in parts. */

export const tallyWords = {
  counted: (contacts: number, events: number) =>
    `${counted(contacts, 'contact', 'contacts')} in the measuring period judged, from ${counted(events, 'event', 'events')}.`,
  part: (number: number, of: number) => `This is part ${number} of ${of}.`,
  written: (file: string) => `The counts are in ${file}. It holds no addresses, numbers, names or subjects.`,
  withKey: 'Those who answered are kept apart with your key. Without it nobody can see who they are.',
  withoutKey:
    'Without --key-file it cannot be worked out, once the parts are merged, whether one person gives most of the answers.',
  next: 'When all parts are counted: put them together with servicematning merge.',
};

export const splitWords = {
  split: (rows: number, parts: number, folder: string) =>
    `${counted(rows, 'row', 'rows')} split into ${counted(parts, 'part', 'parts')}, in the folder ${folder}.`,
  personal:
    'The parts hold personal data, just as the logs do. Delete the folder when the parts are counted.',
  next: 'Count each part with servicematning tally, and put them together with servicematning merge. The first:',
};

/** A file that lies beside the parts. */
export const notice = {
  file: 'PERSONAL-DATA.txt',
  text: `This folder holds personal data: mail addresses, telephone numbers and subjects from the logs of the municipality.
It must not be passed on. Delete it when all parts are counted.
`,
};
