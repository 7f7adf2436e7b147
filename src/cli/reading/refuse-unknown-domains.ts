import type { AuditJob } from '../../audit/job.js';
import { userError } from '../../errors/errors.js';
import { isAnyOfMail } from '../../parsers/is-any-of-mail.js';
import { closeAll } from '../../parsers/log-bytes.js';

type Asked = Pick<AuditJob, 'ownDomains' | 'organisation' | 'inputs'>;

/** Without own domains mail has no direction; the table's addresses suggest them, but only the user knows. */
export async function refuseUnknownDomains({ ownDomains, organisation, inputs }: Asked): Promise<void> {
  const { entries } = organisation;
  const hasDomain = ownDomains.length > 0 || entries.some(({ type }) => type === 'domain');
  const addresses = entries.filter(({ type }) => type === 'mail').map(({ value }) => value);
  if (hasDomain || addresses.length === 0 || !(await isAnyOfMail(inputs))) return;
  closeAll(inputs);
  const domains = addresses.map((address) => address.slice(address.indexOf('@') + 1));
  throw userError('missing-own-domain', { suggestions: [...new Set(domains)].sort() });
}
