import { jest } from '@jest/globals';

let line = '';

/** What is run from now on: runs of one name share their work. */
export function nameLine(name: string): void {
  line = name;
}

/** The work done once for each line: what differs between two runs of a line is only how the answer is drawn. */
function once<Given extends readonly unknown[], Value>(
  work: (...given: Given) => Value,
): (...given: Given) => Value {
  const results = new Map<string, Value>();
  return (...given) => {
    const key = [line, ...given.filter((one) => typeof one === 'string')].join(' ');
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = work(...given);
    results.set(key, result);
    return result;
  };
}

const { audit } = await import('../../src/audit/audit.js');
const { explain } = await import('../../src/audit/explain.js');
const { inspect } = await import('../../src/audit/inspection/inspect.js');
const { sample } = await import('../../src/audit/sample.js');
const { publish } = await import('../../src/measurement/suppression/publish.js');
const { readResultFile } = await import('../../src/cli/reading/read-result-file.js');

// Commands load their work when they are run, and get it shared.
jest.unstable_mockModule('../../src/audit/audit.js', () => ({ audit: once(audit) }));
jest.unstable_mockModule('../../src/audit/explain.js', () => ({ explain: once(explain) }));
jest.unstable_mockModule('../../src/audit/inspection/inspect.js', () => ({ inspect: once(inspect) }));
jest.unstable_mockModule('../../src/audit/sample.js', () => ({ sample: once(sample) }));
jest.unstable_mockModule('../../src/measurement/suppression/publish.js', () => ({ publish: once(publish) }));
jest.unstable_mockModule('../../src/cli/reading/read-result-file.js', () => ({
  readResultFile: once(readResultFile),
}));
