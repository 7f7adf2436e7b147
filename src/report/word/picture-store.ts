import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from './package.js';

/**
 * Keeps the drawn pictures while `docx` makes the package, which would work out a sum of each and compress it: it is
 * handed their numbers, and the pictures take their places afterwards.
 */
export interface PictureStore {
  /** What stands for the picture until then. */
  readonly kept: (picture: Uint8Array) => Uint8Array;
  readonly put: (parts: Parts) => Parts;
}

export function pictureStore(): PictureStore {
  const pictures: Uint8Array[] = [];
  return {
    kept: (picture) => strToU8(String(pictures.push(picture) - 1)),
    put: (parts) =>
      new Map(
        [...parts].map(([path, bytes]) => [
          path,
          path.startsWith('word/media/') ? pictureOf(pictures, bytes) : bytes,
        ]),
      ),
  };
}

function pictureOf(pictures: readonly Uint8Array[], number: Uint8Array): Uint8Array {
  const picture = pictures[Number(strFromU8(number))];
  if (picture === undefined) throw new Error('a picture of the document that was never drawn');
  return picture;
}
