import type { Calendar } from '../../calendar/calendar.js';
import type { Traffic } from '../gathering/correspondents.js';
import { fallsSilent, type Silence } from './falls-silent.js';

/** Somebody of ours of whose log a part seems to be missing. */
export interface SilentReceiver extends Pick<Traffic, 'name' | 'unit' | 'contacts'> {
  /** Which way nothing went any more; null where nothing ever went out. */
  readonly silence: (Silence & { readonly direction: 'incoming' | 'outgoing' }) | null;
}

/**
 * A mailbox whose sent mail was not exported looks like one that never answers; where the export of it ends weeks
 * before that of the inbox, like one that has stopped. By name.
 */
export function silentReceivers(traffic: readonly Traffic[], calendar: Calendar): readonly SilentReceiver[] {
  return traffic
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((own) => {
      const { name, unit, contacts } = own;
      const silence = silenceOf(own, calendar);
      return silence === undefined ? [] : [{ name, unit, contacts, silence }];
    });
}

/** So many contacts at least before somebody who never wrote says that what was sent is missing. */
const fewestToMiss = 10;
/** Whoever answers alone may be away for some days. */
const fewestSilentDays = 5;

/** Undefined where nothing seems to be missing. */
function silenceOf(
  { contacts, incoming, outgoing }: Traffic,
  calendar: Calendar,
): SilentReceiver['silence'] | undefined {
  if (outgoing.length === 0) return contacts >= fewestToMiss ? null : undefined;
  const limits = { calendar, fewestDays: fewestSilentDays };
  const answers = fallsSilent(outgoing, incoming, limits);
  if (answers !== null) return { ...answers, direction: 'outgoing' };
  const questions = fallsSilent(incoming, outgoing, limits);
  return questions === null ? undefined : { ...questions, direction: 'incoming' };
}
