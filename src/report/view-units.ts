import type { Cell } from '../model/cell.js';
import type { OrganisationKind } from '../model/organisation.js';
import type { Standing } from '../model/reading-figures.js';
import type { Share } from '../model/share.js';
import { isHidden, isOneSided, type PublishedReading, type PublishedUnit, shownCell } from './cells.js';

export interface ShownUnit {
  readonly unit: PublishedUnit;
  readonly cell: Cell;
  readonly share: Share;
}

function shownUnit(unit: PublishedUnit): ShownUnit | null {
  const cell = shownCell(unit.cell);
  return cell === null || cell.share === null ? null : { unit, cell, share: cell.share };
}

/** Units whose share may be told, lowest first. */
export function shownUnits(reading: PublishedReading): readonly ShownUnit[] {
  return reading.units
    .flatMap((unit) => shownUnit(unit) ?? [])
    .toSorted((a, b) => a.share.value - b.share.value || a.unit.unit.localeCompare(b.unit.unit, 'sv'));
}

export function unitsAt(reading: PublishedReading, standing: Standing): readonly ShownUnit[] {
  return shownUnits(reading).filter(({ unit }) => unit.standing === standing);
}

/** Whom a sentence on no unit, or on so many units, may be about: all of them, or those alone that are shown. */
export type UnitsTold = 'all' | 'shown';

/** That some are not shown is told anyway; what a hidden one is must make no difference to what is said. */
export function unitsTold({ units }: PublishedReading): UnitsTold {
  return units.some(({ cell }) => isHidden(cell) || isOneSided(cell)) ? 'shown' : 'all';
}

export interface KindGroup {
  readonly kind: OrganisationKind | null;
  /** Shown units lowest first, then those without figures. */
  readonly units: readonly PublishedUnit[];
  readonly cell: Cell | null;
}

/** Units by organisation kind, in the order of the figures. */
export function unitsByKind(reading: PublishedReading): readonly KindGroup[] {
  const kinds = [...new Set(reading.units.map(({ kind }) => kind))];
  const shown = shownUnits(reading).map(({ unit }) => unit);
  return kinds.map((kind) => {
    const whole = reading.organisationKinds.find((group) => group.kind === kind)?.cell;
    const without = reading.units.filter((unit) => unit.kind === kind && !shown.includes(unit));
    return {
      kind,
      units: [...shown.filter((unit) => unit.kind === kind), ...without],
      cell: whole === undefined ? null : shownCell(whole),
    };
  });
}

/** How many units are hidden because they are few, and how many to protect those. */
export function hiddenUnits(reading: PublishedReading): { readonly few: number; readonly protects: number } {
  const hidden = reading.units.flatMap(({ cell }) => ('hidden' in cell ? [cell.hidden] : []));
  return {
    few: hidden.filter((why) => why === 'few').length,
    protects: hidden.filter((why) => why === 'protects').length,
  };
}
