import { paintScheme } from './app/paint-scheme.js';

// Within the page, before anything of it: nothing is seen in the wrong colours.
paintScheme();
