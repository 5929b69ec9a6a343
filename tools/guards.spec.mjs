import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** In a process of its own, since Jest's modules are not ESLint's; one for all, since it takes longer to start than to lint. */
const LINT = `
  import { ESLint } from 'eslint';
  import { text } from 'node:stream/consumers';
  const eslint = new ESLint({ cwd: process.cwd() });
  const broken = [];
  for (const [filePath, code] of JSON.parse(await text(process.stdin))) {
    const [{ messages }] = await eslint.lintText(code, { filePath });
    broken.push(messages.map((message) => message.ruleId ?? message.message));
  }
  process.stdout.write(JSON.stringify(broken));
`;

const planted = [];
let found;

/** Plants a file with this text at this path; gives the rules that it breaks. */
const plant = (path, text) => {
  const index = planted.push([path, text]) - 1;
  return () => found[index];
};

const node = (args, input) => {
  const run = spawnSync(process.execPath, args, {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  return run.stdout;
};

beforeAll(() => {
  // The rule of the rooms reads the graph that Nx keeps in its cache.
  node([join(ROOT, 'node_modules/nx/dist/bin/nx.js'), 'show', 'projects']);
  found = JSON.parse(node(['--input-type=module', '-e', LINT], JSON.stringify(planted)));
});

describe('the walls between rooms', () => {
  const clean = plant(
    'libs/matching/domain/src/planted.ts',
    "import { addDays } from '@crossward/kernel';\n\nexport const planted = addDays;\n",
  );
  it('leave a clean file alone', () => {
    expect(clean()).toEqual([]);
  });

  const orm = plant(
    'libs/recognition/domain/src/planted.ts',
    "import { DataSource } from 'typeorm';\n\nexport const planted = DataSource;\n",
  );
  it('refuse TypeORM in a domain library', () => {
    expect(orm()).toContain('@nx/enforce-module-boundaries');
  });

  const nest = plant(
    'libs/shared/kernel/src/planted.ts',
    "import { Injectable } from '@nestjs/common';\n\nexport const planted = Injectable;\n",
  );
  it('refuse Nest in the kernel', () => {
    expect(nest()).toContain('@nx/enforce-module-boundaries');
  });

  const otherContext = plant(
    'libs/matching/domain/src/planted.ts',
    "import * as other from '@crossward/marketplace-domain';\n\nexport const planted = other;\n",
  );
  it('refuse one context in another', () => {
    expect(otherContext()).toContain('@nx/enforce-module-boundaries');
  });

  const upwards = plant(
    'libs/matching/domain/src/planted.ts',
    "import * as up from '@crossward/matching-feature';\n\nexport const planted = up;\n",
  );
  it('refuse a domain library that reaches up to a feature of its own context', () => {
    expect(upwards()).toContain('@nx/enforce-module-boundaries');
  });

  const clock = plant(
    'libs/onboarding/domain/src/planted.ts',
    'export const planted = [new Date(), Date.now(), Math.random()];\n',
  );
  it('refuse the clock and randomness in a domain library', () => {
    expect(clock()).toEqual(Array(3).fill('no-restricted-syntax'));
  });

  const repository = plant(
    'libs/marketplace/feature/src/planted.ts',
    "import { InjectRepository } from '@nestjs/typeorm';\n\nexport const planted = InjectRepository;\n",
  );
  it('refuse a repository outside the unit of work', () => {
    expect(repository()).toContain('no-restricted-imports');
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

  const ofPlanted = (access) => plant('libs/marketplace/feature/src/planted.controller.ts', controller(access));
  const open = ofPlanted('@Public()');
  const guarded = ofPlanted("@Requires('gap:read')");
  const forgotten = ofPlanted('');

  it('that is public or asks for a permission passes', () => {
    expect([open(), guarded()]).toEqual([[], []]);
  });

  it('without a permission turns lint red', () => {
    expect(forgotten()).toContain('crossward/routes-declare-permission');
  });
});
