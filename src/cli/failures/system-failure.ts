import type { SystemFailure } from '../../errors/errors.js';

/** `ENOSPC`, `EACCES` …; empty for an error that is none of the system's. */
export function systemCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if (!('syscall' in error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

const failures: ReadonlyMap<string, SystemFailure> = new Map([
  ['ENOSPC', 'no-space'],
  ['EDQUOT', 'no-space'],
  ['EACCES', 'not-allowed'],
  ['EPERM', 'not-allowed'],
  ['EROFS', 'read-only'],
  ['EBUSY', 'in-use'],
  ['ETXTBSY', 'in-use'],
  ['EMFILE', 'too-many-open'],
  ['ENFILE', 'too-many-open'],
  ['EIO', 'damaged'],
  ['ENOENT', 'gone'],
  ['ESTALE', 'gone'],
]);

/** What the system refused, and why. An error that is none of the system's is a bug, and is thrown on. */
export function systemFailure(error: unknown): SystemFailure {
  const code = systemCode(error);
  if (code === '') throw error;
  return failures.get(code) ?? { code };
}
