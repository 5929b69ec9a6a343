import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/global.css';
import { askAhead } from './api/ahead.js';
import { loadFirst } from './app/first-code.js';
import { firstPaint, isPainted } from './app/painted.js';
import { paintScheme } from './app/paint-scheme.js';
import { START_WORDS } from './app/start-words.js';
import { firstLocale } from './i18n/locales.js';

// Small, so that it runs while the rest is on its way: the colours, what the first page asks for, and its code.
const container = document.getElementById('root');
if (!container) throw new Error('The page has no #root.');
paintScheme();
const { pathname } = window.location;
askAhead(pathname);

const tellThatItDidNotStart = (): void => {
  const { title, next } = START_WORDS[firstLocale()];
  const words = document.createElement('p');
  words.role = 'alert';
  words.textContent = `${title}. ${next}`;
  container.replaceChildren(words);
};

const start = async (): Promise<void> => {
  if (isPainted(container)) await firstPaint();
  loadFirst(pathname);
  const { run } = await import('./app/run.js');
  await run(container);
};

start().catch(tellThatItDidNotStart);
