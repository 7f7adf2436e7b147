import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Draws an SVG as a PNG so many pixels wide. */
export type Drawer = (svg: string, width: number) => Uint8Array;

/** As wide as Arial, letter for letter, and the same on every machine. */
const font = {
  family: 'Arimo',
  files: [
    '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
    '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
  ],
};

let started: Promise<Drawer> | null = null;

/** The drawer, which is started once in a thread; nothing on the machine but the program's own font is used. */
export function startDrawer(): Promise<Drawer> {
  started ??= readyDrawer();
  return started;
}

async function readyDrawer(): Promise<Drawer> {
  const { resolve } = createRequire(import.meta.url);
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = font.files.map((file) => new Uint8Array(readFileSync(resolve(file))));
  return (svg, width) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: font.family },
      background: 'white',
    });
    const picture = drawing.render();
    const png = picture.asPng();
    picture.free();
    drawing.free();
    return png;
  };
}
