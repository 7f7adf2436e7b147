import type { CorrectionFigures } from '../../model/result.js';
import type { Share } from '../../model/share.js';
import { isContactDetail } from '../../pairing/register-names.js';
import { isFew } from './table-cells.js';
import { isWholeTold } from './told-share.js';
import type { View } from './view.js';

type Counts = NonNullable<CorrectionFigures['counts']>;

/**
 * What was corrected, by unit and sort, where no unit among them is hidden. A reason is free text that may
 * name somebody: it stands only where it is that of 5 contacts at least and holds no address or number, and is empty else.
 */
export function publishCorrections(corrections: CorrectionFigures, view: View): CorrectionFigures {
  const { counts, rules } = corrections;
  const isTold = counts?.every(({ unit }) => view.isShownInAll({ by: 'unit', unit })) ?? false;
  return {
    ...corrections,
    counts: counts !== null && isTold && view.showsTotals ? withCommonReasons(counts) : null,
    rules: rules.map(({ rule, before, after }) => {
      const isShown = isRuleTold(rule, view) && !isOfFew(before) && !isOfFew(after);
      return isShown ? { rule, before, after } : { rule, before: null, after: null };
    }),
  };
}

function isRuleTold(id: string, view: View): boolean {
  return view.rules.some((figures) => figures.rule === id && isWholeTold(figures, view));
}

function isOfFew(share: Share | null): boolean {
  return share !== null && isFew(share.judged);
}

function withCommonReasons(counts: Counts): Counts {
  const contactsOf = (reason: string): number =>
    counts.filter((one) => one.reason === reason).reduce((sum, { contacts }) => sum + contacts, 0);
  const merged = new Map<string, Counts[number]>();
  for (const one of counts) {
    const isTold = !isFew(contactsOf(one.reason)) && !isContactDetail(one.reason);
    const reason = isTold ? one.reason : '';
    const key = JSON.stringify([one.unit, one.kind, reason]);
    merged.set(key, { ...one, reason, contacts: one.contacts + (merged.get(key)?.contacts ?? 0) });
  }
  return [...merged.values()];
}
