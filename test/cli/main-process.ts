import process from 'node:process';
import { main } from '../../src/cli/main.js';

// The command line in a process of its own, for what only a process has: standard input.
process.exitCode = await main(process);
