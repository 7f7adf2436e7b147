// Makes the logs in a process of its own, so that the bench stays small beside what it measures.
import { register } from 'node:module';
import process from 'node:process';

register('../../test/typescript-hooks.js', import.meta.url);
const { makeLogs } = await import('./make-logs.ts');
const [folder, sizes] = process.argv.slice(2);
await makeLogs(folder, JSON.parse(sizes));
