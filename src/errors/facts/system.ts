/** Why the computer did not do what the program asked of it; a code where it is none of the usual. */
export type SystemFailure =
  | 'no-space'
  | 'not-allowed'
  | 'read-only'
  | 'in-use'
  | 'too-many-open'
  | 'damaged'
  | 'gone'
  | { readonly code: string };

/** Mistakes that lie with the computer: its disks, its rights, its other programs. */
export interface SystemFacts {
  'file-not-readable': { readonly file: string; readonly why: SystemFailure };
  'file-changes-while-read': { readonly file: string };
  'file-not-writable': { readonly file: string; readonly why: SystemFailure };
  'output-not-writable': { readonly folder: string; readonly why: SystemFailure };
  'output-not-a-folder': { readonly folder: string };
  /** `since`: ISO 8601. */
  'output-in-use': {
    readonly folder: string;
    readonly lockFile: string;
    readonly pid: number;
    readonly host: string;
    readonly since: string;
  };
  'screen-not-writable': { readonly why: SystemFailure };
  interrupted: object;
}
