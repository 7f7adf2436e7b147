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

/** The engine compiles anew what it has seen at work: after this, charts are drawn faster. */
const practice = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="9" height="9" rx="2" fill="#345"/>
<path d="M0 0L9 9C12 12 15 15 18 0Z" stroke="#345" stroke-dasharray="3 2"/><text x="9" y="9">1,5 %</text></svg>`;

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
  const draw: Drawer = (svg, width) => {
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
  draw(practice, 400);
  return draw;
}
