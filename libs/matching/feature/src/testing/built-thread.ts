import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SOURCE = fileURLToPath(new URL('../market-index/search-thread.ts', import.meta.url));

/** A thread runs outside of what translates specs: it is bundled from its source first. */
export const builtThread = (): URL => {
  const outDir = mkdtempSync(join(tmpdir(), 'search-thread-'));
  const settings = {
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@crossward/source'] },
    ssr: { noExternal: true, resolve: { conditions: ['@crossward/source'] } },
    build: {
      ssr: SOURCE,
      outDir,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { format: 'es', entryFileNames: 'thread.mjs' } },
    },
  };
  const program = `import { build } from 'vite'; await build(${JSON.stringify(settings)});`;
  const built = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  return pathToFileURL(join(outDir, 'thread.mjs'));
};
