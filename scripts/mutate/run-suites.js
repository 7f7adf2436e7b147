// Runs compiled test files in plain node, one after another, and stops at the first failure: jest takes seconds to begin.
// Stands in the copy that is mutated, and tells its parent of each file how long it took and which mutants it reached.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { addEventHandler, resetState, run } from 'jest-circus';

// The parent knows how long each file may take.
globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')] = 3_600_000;

await import(pathToFileURL('test/fixed-seed.js').href);
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

const failures = new Set(['test_fn_failure', 'hook_failure', 'error']);
addEventHandler(async ({ name, test, error }) => {
  if (failures.has(name)) await fail(test?.name ?? String(error));
});

for (const suite of process.argv.slice(2)) {
  const begun = performance.now();
  resetState();
  await import(pathToFileURL(suite).href).catch((error) => fail(String(error)));
  const { unhandledErrors } = await run();
  if (unhandledErrors.length > 0) await fail(unhandledErrors[0]);
  const { mutantCoverage } = globalThis.__stryker__ ?? {};
  process.send({
    suite,
    milliseconds: performance.now() - begun,
    reached: Object.keys(mutantCoverage?.static ?? {}),
  });
}
process.disconnect();

function fail(why) {
  process.send({ failed: why }, () => process.exit(1));
  // The runner waits for this, so that nothing more runs while the message is on its way.
  return new Promise(() => undefined);
}
