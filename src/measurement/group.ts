import type { Channel } from '../model/event.js';
import type { OrganisationKind } from '../model/organisation.js';

/** A group of contacts that figures are of. */
export type Group =
  | { readonly by: 'whole' }
  | { readonly by: 'channel'; readonly channel: Channel }
  | { readonly by: 'kind'; readonly kind: OrganisationKind | null }
  | { readonly by: 'board'; readonly board: string | null }
  | { readonly by: 'unit'; readonly unit: string }
  | { readonly by: 'unit-channel'; readonly unit: string; readonly channel: Channel }
  | { readonly by: 'week'; readonly week: string }
  | { readonly by: 'week-channel'; readonly week: string; readonly channel: Channel };

/** Begins with the group's sort, so that no name can stand in the way of another. */
export function groupKey(group: Group): string {
  switch (group.by) {
    case 'whole':
      return 'whole';
    case 'channel':
      return `channel:${group.channel}`;
    case 'kind':
      return `kind:${group.kind ?? ''}`;
    case 'board':
      return `board:${group.board ?? ''}`;
    case 'unit':
      return `unit:${group.unit}`;
    case 'unit-channel':
      return `unit-channel:${group.channel}:${group.unit}`;
    case 'week':
      return `week:${group.week}`;
    case 'week-channel':
      return `week-channel:${group.channel}:${group.week}`;
  }
}
