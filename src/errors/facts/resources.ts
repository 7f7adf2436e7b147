/** What the computer gives the program to run with, and it is too little. */
export interface ResourceFacts {
  'program-not-loaded': object;
  'working-folder-gone': object;
  /** A thread that wrote documents ended before they were there, and nobody said why. */
  'thread-ended': object;
  /** What the program may use of memory. */
  'too-little-memory': { readonly megabytes: number };
}
