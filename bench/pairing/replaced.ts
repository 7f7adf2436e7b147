import type { LogEvent } from '../../src/model/event.js';
import type { Role, Told } from './told.js';

/** The same year with other events in the place of some. */
export function replaced(told: readonly Told[], others: ReadonlyMap<LogEvent, LogEvent>): readonly Told[] {
  const other = (event: LogEvent): LogEvent => others.get(event) ?? event;
  const roleOf = (role: Role): Role => {
    switch (role.what) {
      case 'opens':
        return role.alsoSettles === undefined ? role : { ...role, alsoSettles: other(role.alsoSettles) };
      case 'joins':
        return { ...role, contact: other(role.contact) };
      case 'replies':
        return { ...role, contacts: role.contacts.map(other) };
      case 'none':
      case 'aside':
        return role;
    }
  };
  return told.map(({ event, role, matter }) => ({ event: other(event), role: roleOf(role), matter }));
}
