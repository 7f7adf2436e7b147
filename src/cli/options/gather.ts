/** A value that may be given several times, each as it is written. */
export function gatherWhole(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

/** A value that may be given several times, or several of them with commas between. */
export function gather(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, ...value.split(',').map((part) => part.trim())].filter((part) => part !== '');
}
