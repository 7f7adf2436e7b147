import type { Inspection } from '../../model/inspection.js';

/** No two proposals have one name: of files that are called alike the second is `logg-2`. */
export function nameFormats(files: Inspection['files']): Inspection['files'] {
  const taken = new Set<string>();
  return files.map((file) => {
    if (file.understood || file.proposal === null) return file;
    const { proposal } = file;
    let name = proposal.name;
    for (let number = 2; taken.has(name); number += 1) name = `${proposal.name}-${number}`;
    taken.add(name);
    return { ...file, proposal: { ...proposal, name } };
  });
}
