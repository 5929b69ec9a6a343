// node tools/portal-icons.mjs: draws the icons of the portal anew from its sign, apps/portal/public/icon.svg, in the sizes
// that phones and desktops install. Drawn by the Chromium of the end-to-end tests; run it after the sign was changed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.mjs';
import { launch } from './e2e/browser.mjs';

const FOLDER = join(ROOT, 'apps/portal/public');
const sign = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
const [, ground] = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(sign) ?? [];
if (!ground) throw new Error('The sign has no ground of one colour, which fills the corners of a maskable icon.');
// A mask of the system may cut away all but the middle four fifths.
const SAFE = 0.8;

const ICONS = [
  { file: 'icon-192.png', size: 192, scale: 1, ground: null },
  { file: 'icon-512.png', size: 512, scale: 1, ground: null },
  { file: 'icon-maskable-512.png', size: 512, scale: SAFE, ground },
  { file: 'apple-touch-icon.png', size: 180, scale: 1, ground },
];

const browser = await launch();
try {
  for (const { file, size, scale, ground: behind } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
    const drawn = Math.round(size * scale);
    await page.setContent(
      `<style>html,body{margin:0;background:${behind ?? 'transparent'};display:grid;place-items:center;height:100vh}
       svg{width:${drawn}px;height:${drawn}px;display:block}</style>${sign}`,
    );
    await page.screenshot({ path: join(FOLDER, file), omitBackground: behind === null });
    await page.close();
    console.log(`${file}: ${size} × ${size}`);
  }
} finally {
  await browser.close();
}
