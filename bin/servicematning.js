#!/usr/bin/env node
import process from 'node:process';
import { main } from '../dist/cli/main.js';

// A bug's code stands until there is an answer, so that a run that ends without one is no success.
process.exitCode = 70;
main(process).then((exitCode) => {
  process.exitCode = exitCode;
});
