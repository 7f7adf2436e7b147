// Runs the bench from the TypeScript sources: `npm run bench`.
import { register } from 'node:module';

await import('./put-together.js');
register('../../test/typescript-hooks.js', import.meta.url);
await import('./bench.ts');
