import type { Finding } from '../../model/finding.js';
import { when } from './when.js';

/** By what name the report calls whom it measures. */
export interface NameFacts {
  readonly municipality: {
    /** As the project file has it; null where it does not say. */
    readonly stated: string | null;
    /** Whose rule set it is: the name that is taken where none is stated. */
    readonly ofRules: string;
    readonly ownDomains: readonly string[];
  };
}

/** Who measures under another municipality's rules would get a report in that one's name. */
export function nameFindings({
  municipality: { stated, ofRules, ownDomains },
}: NameFacts): readonly Finding[] {
  const isTheirs = ownDomains.length === 0 || ownDomains.some((domain) => isNamedAs(domain, ofRules));
  return when(stated === null && !isTheirs, { code: 'name-assumed', municipality: ofRules });
}

/** `norberg.se` and `mejl.norberg.se` of `Norbergs kommun`; a domain may leave out the genitive. */
function isNamedAs(domain: string, name: string): boolean {
  const [first = ''] = name.split(' ').map(asInDomains);
  const labels = domain.split('.').map(asInDomains).slice(0, -1);
  return labels.some((label) => label === first || `${label}s` === first || asInDomains(name) === label);
}

/** Lower case letters and digits alone, without marks: `Nynäshamns` as `nynashamns`. */
function asInDomains(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
