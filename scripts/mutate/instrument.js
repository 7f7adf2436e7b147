// What Stryker would change in the files that come in on stdin, and the files with a counter in each of those places.
// A process of its own in plain JavaScript: the package is there only where somebody mutates.
import { text } from 'node:stream/consumers';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';

const silent = () => undefined;
const logger = Object.assign(Object.create(null), {
  isDebugEnabled: () => false,
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
});
const options = { plugins: null, ignorers: [], excludedMutations: [], noHeader: false };

const files = JSON.parse(await text(process.stdin));
const instrumenter = createInjector()
  .provideValue('logger', logger)
  .provideValue('options', {})
  .injectFunction(createInstrumenter);
const made = await instrumenter.instrument(
  files.map((file) => ({ ...file, mutate: true })),
  options,
);
process.stdout.write(JSON.stringify(made));
