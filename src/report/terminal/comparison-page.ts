import type { ToldComparison } from '../told-comparison.js';
import type { Screen } from './screen.js';

/** A screen, and the comparison that is told on it. */
export interface ComparisonPage extends Screen {
  readonly told: ToldComparison;
}
