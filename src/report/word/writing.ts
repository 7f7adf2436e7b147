import type { Words } from '../words/words.js';
import type { Drawer } from './drawer.js';
import { type PictureStore, pictureStore } from './picture-store.js';

/** What of a page is for text, in points. */
export interface TextArea {
  readonly width: number;
  readonly height: number;
}

/** What every block is written with. Numbers are counted through the whole document. */
export interface Writing {
  readonly words: Words;
  readonly draw: Drawer;
  readonly pictures: PictureStore;
  readonly area: TextArea;
  readonly nextTable: () => number;
  readonly nextPicture: () => number;
  readonly nextList: () => number;
}

export function writing(words: Words, draw: Drawer, area: TextArea): Writing {
  return {
    ...{ words, draw, area, pictures: pictureStore() },
    ...{ nextTable: counter(), nextPicture: counter(), nextList: counter() },
  };
}

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}
