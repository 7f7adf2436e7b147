import type { Rule, Scope } from '../../../model/rule.js';
import { categoryGroupWords, channelWords, organisationKindGroupWords } from './codes.js';
import { listed } from './format.js';

/** What a rule speaks of: `email; complaints; unit Miljökontoret; people who gave their name`. */
export function scopeText({ channels, scope }: Pick<Rule, 'channels' | 'scope'>): string {
  const parts = [
    listed(channels.map((channel) => channelWords[channel])),
    ...(scope.categories === null
      ? []
      : [listed(scope.categories.map((found) => categoryGroupWords[found]))]),
    ...placeParts(scope),
    ...(scope.named === null
      ? []
      : [scope.named ? 'people who gave their name' : 'people who are anonymous']),
    ...(scope.complexity === null
      ? []
      : [scope.complexity === 'simple' ? 'simple matters' : 'complex matters']),
  ];
  return parts.join('; ');
}

function placeParts({ parties, units, boards, organisationKinds }: Scope): readonly string[] {
  const kinds = organisationKinds?.map((kind) => organisationKindGroupWords[kind]) ?? null;
  return [
    ...(parties === null ? [] : [`${parties.length === 1 ? 'recipient' : 'recipients'} ${listed(parties)}`]),
    ...(units === null ? [] : [`${units.length === 1 ? 'unit' : 'units'} ${listed(units)}`]),
    ...(boards === null ? [] : [`${boards.length === 1 ? 'board' : 'boards'} ${listed(boards)}`]),
    ...(kinds === null ? [] : [listed(kinds)]),
  ];
}
