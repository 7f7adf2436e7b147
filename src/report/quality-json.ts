import type { ReviewsToTell } from './terminal/quality-text.js';

/** What forms tell, as one line of JSON; figures to six decimals. */
export function qualityJson(reviews: ReviewsToTell): string {
  const rounded = (_key: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
  return `${JSON.stringify({ schemaVersion: 1, ...reviews }, rounded)}\n`;
}
