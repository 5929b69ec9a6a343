import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/global.css';
import { askAhead } from './api/ahead.js';
import { loadFirst } from './app/first-code.js';
import { keepPresses } from './app/kept-presses.js';
import { allStyles, firstPaint, isPainted } from './app/painted.js';
import { START_WORDS } from './app/start-words.js';
import { firstLocale } from './i18n/locales.js';

// Small, so that it runs while the rest is on its way: what the first page asks for, and its code.
const container = document.getElementById('root');
if (!container) throw new Error('The page has no #root.');
const { pathname } = window.location;

const tellThatItDidNotStart = (): void => {
  const { title, next } = START_WORDS[firstLocale()];
  const words = document.createElement('p');
  words.role = 'alert';
  words.textContent = `${title}. ${next}`;
  // What came painted can still be read.
  if (isPainted(container)) container.prepend(words);
  else container.replaceChildren(words);
};

const start = async (): Promise<void> => {
  const painted = isPainted(container);
  const presses = painted ? keepPresses(container) : null;
  // What came painted is read while the code is on its way.
  if (painted) await firstPaint();
  askAhead(pathname);
  loadFirst(pathname);
  const [{ run }] = await Promise.all([import('./app/run.js'), allStyles()]);
  await run(container);
  presses?.press();
};

start().catch(tellThatItDidNotStart);
