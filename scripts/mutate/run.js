// Changes the sources one by one, in a copy, and runs the tests: `npm run mutate -- --room calendar`.
import { register } from 'node:module';

register('../../test/typescript-hooks.js', import.meta.url);
await import('./mutate.ts');
