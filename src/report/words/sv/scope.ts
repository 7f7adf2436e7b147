import type { Rule, Scope } from '../../../model/rule.js';
import { categoryGroupWords, channelWords, organisationKindGroupWords } from './codes.js';
import { listed } from './format.js';

/** What a rule speaks of: `e-post; klagomål; enhet Miljökontoret; den som uppgett sitt namn`. */
export function scopeText({ channels, scope }: Pick<Rule, 'channels' | 'scope'>): string {
  const parts = [
    listed(channels.map((channel) => channelWords[channel])),
    ...(scope.categories === null
      ? []
      : [listed(scope.categories.map((found) => categoryGroupWords[found]))]),
    ...placeParts(scope),
    ...(scope.named === null ? [] : [scope.named ? 'den som uppgett sitt namn' : 'den som är anonym']),
    ...(scope.complexity === null
      ? []
      : [scope.complexity === 'simple' ? 'enklare ärenden' : 'mer komplicerade ärenden']),
  ];
  return parts.join('; ');
}

function placeParts({ parties, units, boards, organisationKinds }: Scope): readonly string[] {
  const kinds = organisationKinds?.map((kind) => organisationKindGroupWords[kind]) ?? null;
  return [
    ...(parties === null ? [] : [`mottagare ${listed(parties)}`]),
    ...(units === null ? [] : [`enhet ${listed(units)}`]),
    ...(boards === null ? [] : [`nämnd ${listed(boards)}`]),
    ...(kinds === null ? [] : [listed(kinds)]),
  ];
}
