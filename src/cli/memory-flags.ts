/** What the engine has for things that have just been made, in each of three rooms for them, unless it is told otherwise. */
const usualMegabytesOfYoung = 16;
const mostMegabytesOfYoung = 128;
/** One in so many of all: few enough to be missed by nothing that lasts. */
const youngShare = 32;
const roomsOfYoung = 3;
/** By so many per cent what lasts may grow until the engine looks again for what has gone out of use. */
const growth = 50;

/**
 * What tells the engine to use so many MB. Each time the room for what has just been made is full, the engine looks
 * through all that lasts for what holds on to it; the more there is of that, the less often it should have to.
 */
export function memoryFlags(megabytes: number): readonly string[] {
  const young = megabytesOfYoung(megabytes);
  const lasting = megabytes - roomsOfYoung * (young - usualMegabytesOfYoung);
  return [
    `--max-old-space-size=${Math.max(1, Math.round(lasting))}`,
    `--initial-old-space-size=${Math.max(1, Math.round(lasting / 4))}`,
    `--heap-growing-percent=${growth}`,
    ...(young === usualMegabytesOfYoung ? [] : [`--max-semi-space-size=${young}`]),
  ];
}

/** As the engine counts it: a power of two. */
function megabytesOfYoung(megabytes: number): number {
  const share = Math.max(megabytes / youngShare, usualMegabytesOfYoung);
  return Math.min(2 ** Math.floor(Math.log2(share)), mostMegabytesOfYoung);
}
