// A command of the program, as its own process runs it; what it took is told when it ends. Called by parts.js.
import process from 'node:process';
import { start } from '../../../dist/program/start.js';
import { done } from './done.js';

process.on('exit', (code) => {
  if (code === 0) done({ rows: 0 });
});
await start(process);
