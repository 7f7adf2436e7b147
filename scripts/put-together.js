import { build } from 'esbuild';

/**
 * Puts compiled code together in few files, one to begin with for each entry: to open hundreds one by one takes longer
 * than to read what stands in them. The folder lies in dist/, since the program looks for its data from there.
 */
export function putTogether(entryPoints, outdir) {
  return build({
    entryPoints,
    entryNames: '[name]',
    outdir,
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
}
