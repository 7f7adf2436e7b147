import type { Calendar } from '../../calendar/calendar.js';
import type { Traffic } from '../gathering/correspondents.js';
import { fallsSilent, type Silence } from './falls-silent.js';

/** Somebody of ours of whose log a part seems to be missing. */
export interface SilentReceiver<Own extends Traffic> {
  readonly name: string;
  readonly own: Own;
  /** Which way nothing went any more; null where nothing ever went out. */
  readonly silence: (Silence & { readonly direction: 'incoming' | 'outgoing' }) | null;
}

/**
 * A mailbox whose sent mail was not exported looks like one that never answers; where the export of it ends weeks
 * before that of the inbox, like one that has stopped. By name.
 */
export function silentReceivers<Own extends Traffic>(
  traffic: ReadonlyMap<string, Own>,
  calendar: Calendar,
): readonly SilentReceiver<Own>[] {
  return [...traffic]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, own]) => {
      const silence = silenceOf(own, calendar);
      return silence === undefined ? [] : [{ name, own, silence }];
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
): SilentReceiver<Traffic>['silence'] | undefined {
  if (outgoing.last === null) return contacts >= fewestToMiss ? null : undefined;
  const limits = { calendar, fewestDays: fewestSilentDays };
  const answers = fallsSilent(outgoing, incoming, limits);
  if (answers !== null) return { ...answers, direction: 'outgoing' };
  const questions = fallsSilent(incoming, outgoing, limits);
  return questions === null ? undefined : { ...questions, direction: 'incoming' };
}
