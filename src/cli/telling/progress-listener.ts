import type { Progress } from '../../progress.js';

/** Who hears how far a run has come, and what is done in it. */
export interface Listener {
  readonly progress: Progress;
  /** Lines for whoever wants to follow what is done; nobody else sees them. */
  readonly note: (lines: readonly string[]) => void;
  /** Takes away what is drawn; may come twice. */
  readonly end: () => void;
}
