import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The rules that a file with this text would break if it stood at this path. */
const broken = (path, text) => {
  const eslint = join(ROOT, 'node_modules/eslint/bin/eslint.js');
  const run = spawnSync(process.execPath, [eslint, '--stdin', '--stdin-filename', path, '--format', 'json'], {
    cwd: ROOT,
    input: text,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  if (!run.stdout.startsWith('[')) throw new Error(run.stdout + run.stderr);
  return JSON.parse(run.stdout)[0].messages.map((message) => message.ruleId ?? message.message);
};

describe('the walls between rooms', () => {
  beforeAll(() => {
    // The rule reads the graph that Nx keeps in its cache.
    const graph = spawnSync(process.execPath, [join(ROOT, 'node_modules/nx/dist/bin/nx.js'), 'show', 'projects'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NX_DAEMON: 'false' },
    });
    if (graph.status !== 0) throw new Error(graph.stdout + graph.stderr);
  });

  it('leave a clean file alone', () => {
    const text = "import { addDays } from '@crossward/kernel';\n\nexport const planted = addDays;\n";
    expect(broken('libs/matching/domain/src/planted.ts', text)).toEqual([]);
  });

  it('refuse TypeORM in a domain library', () => {
    const text = "import { DataSource } from 'typeorm';\n\nexport const planted = DataSource;\n";
    expect(broken('libs/recognition/domain/src/planted.ts', text)).toContain('@nx/enforce-module-boundaries');
  });

  it('refuse Nest in the kernel', () => {
    const text = "import { Injectable } from '@nestjs/common';\n\nexport const planted = Injectable;\n";
    expect(broken('libs/shared/kernel/src/planted.ts', text)).toContain('@nx/enforce-module-boundaries');
  });

  it('refuse one context in another', () => {
    const text = "import * as other from '@crossward/marketplace-domain';\n\nexport const planted = other;\n";
    expect(broken('libs/matching/domain/src/planted.ts', text)).toContain('@nx/enforce-module-boundaries');
  });

  it('refuse a domain library that reaches up to a feature of its own context', () => {
    const text = "import * as up from '@crossward/matching-feature';\n\nexport const planted = up;\n";
    expect(broken('libs/matching/domain/src/planted.ts', text)).toContain('@nx/enforce-module-boundaries');
  });

  it('refuse the clock and randomness in a domain library', () => {
    const text = 'export const planted = [new Date(), Date.now(), Math.random()];\n';
    expect(broken('libs/onboarding/domain/src/planted.ts', text)).toEqual(Array(3).fill('no-restricted-syntax'));
  });

  it('refuse a repository outside the unit of work', () => {
    const text = "import { InjectRepository } from '@nestjs/typeorm';\n\nexport const planted = InjectRepository;\n";
    expect(broken('libs/marketplace/feature/src/planted.ts', text)).toContain('no-restricted-imports');
  });
});

describe('a route', () => {
  const controller = (access) => `import { Controller, Get } from '@nestjs/common';
import { Public, Requires } from '@crossward/platform-http';

export const used = [Public, Requires];

@Controller('planted')
export class PlantedController {
  ${access}
  @Get()
  list(): string[] {
    return [];
  }
}
`;

  it.each(['@Public()', "@Requires('gap:read')"])('with %s passes', (access) => {
    expect(broken('libs/marketplace/feature/src/planted.controller.ts', controller(access))).toEqual([]);
  });

  it('without a permission turns lint red', () => {
    expect(broken('libs/marketplace/feature/src/planted.controller.ts', controller(''))).toContain(
      'crossward/routes-declare-permission',
    );
  });
});
