// npm run icons: draws the icons of an installed Rapport from public/icon.svg, with a browser.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const PUBLIC = fileURLToPath(new URL('../public', import.meta.url));
const logo = readFileSync(join(PUBLIC, 'icon.svg'), 'utf8');
/** Systems cut a maskable icon to their own shape: its ground fills the square. */
const maskable = logo.replace(
  /<rect width="24" height="24" rx="6"/,
  '<rect width="24" height="24"',
);

const ICONS = [
  { file: 'icon-192.png', size: 192, svg: logo },
  { file: 'icon-512.png', size: 512, svg: logo },
  { file: 'icon-maskable-512.png', size: 512, svg: maskable },
  // What a home screen of Apple’s shows; it cuts the corners itself.
  { file: 'icon-apple-180.png', size: 180, svg: maskable },
];

const browser = await chromium.launch({ executablePath: await findBrowser() });
mkdirSync(join(PUBLIC, 'icons'), { recursive: true });
for (const { file, size, svg } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0"><img src="${address}" style="display:block" width="${size}" height="${size}">`,
  );
  await page.screenshot({ path: join(PUBLIC, 'icons', file), omitBackground: true });
  await page.close();
}
await browser.close();
