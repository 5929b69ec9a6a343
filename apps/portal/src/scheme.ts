import { paintScheme } from './app/paint-scheme.js';

// A file of its own that the page waits for: nothing is seen in the wrong colours.
paintScheme();
