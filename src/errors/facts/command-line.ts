/** A command line that is no command of the program. `command` is named with all before it: `servicematning rules`. */
export interface CommandLineFacts {
  'unknown-command': {
    readonly found: string;
    readonly command: string;
    readonly known: readonly string[];
    readonly nearest: string | null;
  };
  'unknown-option': {
    readonly found: string;
    readonly command: string;
    readonly nearest: string | null;
    /** Whether it is called as a file is: one whose name begins with a dash must be named with its folder. */
    readonly isFileName: boolean;
    /** A line that the command understands. */
    readonly example: string;
  };
  'missing-argument': {
    readonly argument: string;
    readonly meaning: string;
    readonly command: string;
    readonly example: string;
  };
  'missing-value': {
    /** As the help writes it: `--out <mapp>`. */
    readonly option: string;
    readonly meaning: string;
    readonly command: string;
  };
  /** It takes one value; the option is as the help writes it. */
  'repeated-option': { readonly option: string; readonly command: string };
  'superfluous-argument': {
    readonly found: string;
    /** Whether the command writes what may have been meant, and then with `--out`. */
    readonly hasOut: boolean;
    readonly command: string;
    readonly example: string;
  };
}
