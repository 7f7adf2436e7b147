import { told } from '../errors/mistakes.js';
import type { Told } from '../errors/told.js';
import { nearestWord } from '../nearest-word.js';
import { valueBelow } from './json-schema.js';
import type { PathMistake } from './schema-mistakes.js';

type Path = readonly PropertyKey[];
type Group = Readonly<Record<string, unknown>>;

/** A rule set put together with what it extends. */
export interface Inherited {
  readonly value: unknown;
  readonly mistakes: readonly PathMistake[];
  /** Where in the author's own file that stands, to which a path in the value leads; null where it is inherited. */
  readonly ownPath: (path: Path) => Path | null;
  /** Whether the key that a path leads to is the author's own, and not of a rule that the author only changes. */
  readonly isOwn: (path: Path) => boolean;
}

/** A rule of the whole, and where in the author's own file it stands, if it does. */
interface MergedRule {
  readonly rule: unknown;
  readonly own: number | null;
}

/**
 * Lays a written rule set over the one that it extends. Keys of the set win whole; a rule with the id of an
 * inherited one changes it key by key; other rules are added after those inherited.
 */
export function inherit(author: unknown, extended: unknown): Inherited {
  const written = groupOf(author);
  const inheritedIds = rulesOf(extended).map(idOf);
  const dropped = listOf(written['without']);
  const { merged, unknown } = mergeRules(rulesOf(written), rulesOf(extended), dropped);
  const { id: _id, extends: _extends, without: _without, ...base } = groupOf(extended);
  const isOwnKey = ([key = '']: Path) => Object.hasOwn(written, key) || !Object.hasOwn(base, key);
  return {
    value: {
      ...base,
      ...written,
      ...(Array.isArray(written['rules'] ?? []) ? { rules: merged.map(({ rule }) => rule) } : {}),
    },
    mistakes: [
      ...(written['id'] !== undefined && written['id'] === groupOf(extended)['id']
        ? [{ path: ['id'], message: sameId(String(written['id'])) }]
        : []),
      ...unknown.map((index) => ({
        path: ['rules', index, 'id'],
        message: unknownRule(String(idOf(rulesOf(written)[index])), inheritedIds),
      })),
      ...dropped.flatMap((id, index) =>
        inheritedIds.includes(id)
          ? []
          : [{ path: ['without', index], message: unknownDropped(String(id), inheritedIds) }],
      ),
    ],
    ownPath: (path) => (isOwnKey(path) ? ownPath(path, merged) : null),
    isOwn: (path) => isOwnKey(path) && isOwnOfRule(path, rulesOf(written), merged),
  };
}

function mergeRules(own: readonly unknown[], inherited: readonly unknown[], dropped: readonly unknown[]) {
  const kept = inherited.filter((rule) => !dropped.includes(idOf(rule)));
  const changes = (rule: unknown) => kept.some((one) => idOf(one) === idOf(rule));
  const changed = kept.map((rule): MergedRule => {
    const index = own.findIndex((one) => idOf(one) === idOf(rule));
    return index < 0
      ? { rule, own: null }
      : { rule: { ...groupOf(rule), ...groupOf(own[index]) }, own: index };
  });
  const seen = new Set<unknown>();
  const others = own.flatMap((rule, index) => {
    const isFirst = changes(rule) && !seen.has(idOf(rule));
    seen.add(idOf(rule));
    return isFirst ? [] : [{ rule, own: index }];
  });
  const isUnknown = ({ rule }: MergedRule) =>
    idOf(rule) !== undefined && valueBelow(rule, 'kind') === undefined;
  return {
    merged: [...changed, ...others.filter((one) => !isUnknown(one))],
    unknown: others.filter(isUnknown).map(({ own: index }) => index),
  };
}

function ownPath(path: Path, merged: readonly MergedRule[]): Path | null {
  const [key, index, ...rest] = path;
  if (key !== 'rules' || typeof index !== 'number') return path;
  const own = merged[index]?.own ?? null;
  return own === null ? null : ['rules', own, ...rest];
}

function isOwnOfRule(
  [key, index, part]: Path,
  own: readonly unknown[],
  merged: readonly MergedRule[],
): boolean {
  if (key !== 'rules' || typeof index !== 'number') return true;
  const place = merged[index]?.own ?? null;
  return place !== null && (part === undefined || Object.hasOwn(groupOf(own[place]), part));
}

function unknownRule(id: string, inherited: readonly unknown[]): Told {
  const known = inherited.map(String);
  return told(({ sets }) => sets.unknownRule(id, known, nearestWord(id, known)));
}

function unknownDropped(id: string, inherited: readonly unknown[]): Told {
  const known = inherited.map(String);
  return told(({ sets }) => sets.unknownDropped(id, known, nearestWord(id, known)));
}

function rulesOf(set: unknown): readonly unknown[] {
  return listOf(valueBelow(set, 'rules'));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function idOf(rule: unknown): unknown {
  return valueBelow(rule, 'id');
}

function groupOf(value: unknown): Group {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** Two measurements under one id would look comparable. */
function sameId(id: string): Told {
  return told(({ sets }) => sets.sameId(id));
}
