// Writes the generated pages of docs/ from the TypeScript sources: `npm run docs:generate`.
import { writeFileSync } from 'node:fs';
import { register } from 'node:module';

register('../test/typescript-hooks.js', import.meta.url);
const { pages } = await import('./docs/pages.ts');
for (const [name, page] of Object.entries(pages)) writeFileSync(`docs/${name}`, page());
