import { markOrder } from '../../measurement/findings/pair-findings.js';
import type { Finding } from '../../model/finding.js';
import { gathered } from './merged-counts.js';

/** How the findings of parts become those of the whole. */
type Manner =
  /** The rules and the calendar say it: all parts say the same. */
  | 'same'
  /** It is a number of contacts, and each contact is in one part. */
  | 'sum'
  /** The files say it of themselves, and are all there. */
  | 'from-files'
  /** It follows from all the events of a log, beside each other. */
  | 'not-merged';

const manners: { readonly [code in Finding['code']]: Manner } = {
  'hours-assumed': 'same',
  'name-assumed': 'same',
  'rule-expired': 'same',
  'unknown-in-scope': 'sum',
  'missing-column': 'sum',
  'marked-answers': 'sum',
  'negative-time': 'sum',
  'rejected-rows': 'from-files',
  'clock-change-rows': 'from-files',
  'file-cut': 'from-files',
  'same-file': 'from-files',
  'overlapping-files': 'from-files',
  'replaced-bytes': 'from-files',
  'dictionary-format': 'from-files',
  'unknown-units': 'not-merged',
  'arrivals-look-shifted': 'not-merged',
  'direction-ends-early': 'not-merged',
  'log-starts-late': 'not-merged',
  'log-ends-early': 'not-merged',
  'day-without-rows': 'not-merged',
  'days-without-rows': 'not-merged',
  'one-direction': 'not-merged',
  'unit-without-outgoing': 'not-merged',
  'unit-ends-early': 'not-merged',
  'no-missed-calls': 'not-merged',
  'channel-without-log': 'not-merged',
  'day-resolution': 'not-merged',
  'not-merged': 'not-merged',
};

interface AddedFindings {
  readonly ofRules: readonly Finding[];
  readonly ofContacts: readonly Finding[];
}

/** Those of the rules once; those of contacts with the contacts of all parts, in the order in which they first come. */
export function addFindings(parts: readonly (readonly Finding[])[]): AddedFindings {
  const ofManner = (manner: Manner): readonly Finding[] =>
    parts.flat().filter(({ code }) => manners[code] === manner);
  const together = gathered(ofManner('sum'), subjectOf);
  return {
    ofRules: gathered(ofManner('same'), (finding) => JSON.stringify(finding)).map(([first]) => first),
    ofContacts: together.map(([first, ...others]) => others.reduce(sum, first)),
  };
}

/** What it is said of: all but the numbers. */
function subjectOf(finding: Finding): string {
  return JSON.stringify(finding, (key, value) => (key === 'contacts' || key === 'marks' ? undefined : value));
}

function sum(one: Finding, other: Finding): Finding {
  if (one.code === 'marked-answers' && other.code === 'marked-answers') {
    const all = [...one.marks, ...other.marks];
    return {
      ...one,
      contacts: (one.contacts ?? 0) + (other.contacts ?? 0),
      marks: markOrder.flatMap((mark) => {
        const counts = all.filter((own) => own.mark === mark);
        const contacts = counts.reduce((whole, own) => whole + own.contacts, 0);
        return counts.length === 0 ? [] : [{ mark, contacts }];
      }),
    };
  }
  if (!('contacts' in one) || !('contacts' in other)) return one;
  return { ...one, contacts: (one.contacts ?? 0) + (other.contacts ?? 0) };
}
