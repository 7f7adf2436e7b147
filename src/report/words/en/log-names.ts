import type { Channel } from '../../../model/event.js';

/** What the log of a channel is called, after "the". */
export const logNames: Record<Channel, string> = {
  mail: 'email log',
  phone: 'telephone log',
  case: 'case register',
};
