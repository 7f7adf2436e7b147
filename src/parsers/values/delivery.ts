import type { Delivery } from '../../model/event.js';

const bestFirst: readonly Delivery[] = ['delivered', 'unknown', 'spam', 'failed'];

interface Delivered {
  readonly delivery: Delivery;
}

/**
 * What became of a mail is the best that any of its recipients had. Whoever it did not reach, or reached as
 * spam, is no recipient of it, unless nobody had better.
 */
export function bestDelivery<Part extends Delivered>(
  parts: readonly Part[],
): { readonly delivery: Delivery; readonly reached: readonly Part[] } {
  const delivery = bestFirst.find((one) => parts.some((part) => part.delivery === one)) ?? 'unknown';
  const arrived = parts.filter((part) => part.delivery === 'delivered' || part.delivery === 'unknown');
  return { delivery, reached: arrived.length > 0 ? arrived : parts };
}
