import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstStyles } from './first-styles.mjs';
import browser, { compiledMessages } from './vite.config.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

/** What the service paints first looks with: the same components, in one folder that needs no other. */
export default defineConfig({
  root: HERE,
  publicDir: false,
  plugins: [compiledMessages(), firstStyles(join(HERE, 'dist')), react()],
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['@crossward/source', 'module', 'node', 'production'], alias: browser.resolve.alias },
  ssr: { noExternal: true, resolve: { conditions: ['@crossward/source', 'module', 'node', 'production'] } },
  build: {
    ssr: true,
    outDir: join(HERE, 'dist/server'),
    emptyOutDir: true,
    target: 'node20',
    sourcemap: false,
    rollupOptions: {
      input: { paint: join(HERE, 'src/server/paint.ts') },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
