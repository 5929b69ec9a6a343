import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';
import { routesDeclarePermission } from './tools/lint-rules/routes-declare-permission.mjs';

const FRAMEWORKS = [
  '@nestjs/*',
  'typeorm',
  'pg',
  'bullmq',
  'ioredis',
  'class-validator',
  'class-transformer',
  'fastify',
  '@fastify/*',
  'pino',
  'rxjs',
];

/** What a layer may import; the layers are told in docs/architecture.md. There is no list of exceptions. */
const LAYERS = {
  'type:kernel': ['type:kernel'],
  'type:contract': ['type:kernel', 'type:contract'],
  'type:domain': ['type:kernel', 'type:contract', 'type:domain'],
  'type:corpus': ['type:kernel', 'type:contract', 'type:domain'],
  'type:migrations': ['type:kernel'],
  'type:platform': ['type:kernel', 'type:contract', 'type:platform', 'type:migrations', 'type:testing'],
  'type:adapter': ['type:kernel', 'type:contract', 'type:domain', 'type:platform', 'type:testing'],
  'type:data-access': ['type:kernel', 'type:contract', 'type:domain', 'type:platform', 'type:testing'],
  'type:feature': [
    'type:kernel',
    'type:contract',
    'type:domain',
    'type:corpus',
    'type:adapter',
    'type:data-access',
    'type:feature',
    'type:platform',
    'type:testing',
  ],
  'type:portal': ['type:kernel', 'type:contract'],
  'type:testing': ['type:kernel', 'type:contract', 'type:platform', 'type:migrations'],
};

/** A context sees itself, what is shared, and the platform; contexts meet only in apps/. */
const CONTEXTS = [
  'recognition',
  'matching',
  'marketplace',
  'credentials',
  'onboarding',
  'messaging',
  'channels',
  'demo',
];

const depConstraints = [
  ...Object.entries(LAYERS).map(([sourceTag, onlyDependOnLibsWithTags]) => ({
    sourceTag,
    onlyDependOnLibsWithTags,
    ...(['type:kernel', 'type:contract', 'type:domain', 'type:corpus'].includes(sourceTag)
      ? { bannedExternalImports: FRAMEWORKS }
      : {}),
  })),
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['*'] },
  ...CONTEXTS.map((context) => ({
    sourceTag: `scope:${context}`,
    onlyDependOnLibsWithTags: [`scope:${context}`, 'scope:shared', 'scope:platform'],
  })),
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared', 'scope:platform'] },
  { sourceTag: 'scope:platform', onlyDependOnLibsWithTags: ['scope:shared', 'scope:platform'] },
  { sourceTag: 'scope:app', onlyDependOnLibsWithTags: ['*'] },
];

export default [
  { ignores: ['**/dist/**', '**/coverage/**', '.nx/**', '.crossward/**', '**/crossward-atlas/**'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  // Functions in them run in the page.
  {
    files: ['tools/e2e/**/*.mjs', 'tools/bench/portal.mjs', 'tools/bench/portal/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  { files: ['**/*.spec.mjs'], languageOptions: { globals: globals.jest } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx, crossward: { rules: { 'routes-declare-permission': routesDeclarePermission } } },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { allow: [], depConstraints, enforceBuildableLibDependency: true }],
      'crossward/routes-declare-permission': 'error',
      '@typescript-eslint/consistent-type-imports': 'off', // DI needs value imports of classes
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-redeclare': 'off', // a port and its injection token share one name
      'no-redeclare': 'off',
      eqeqeq: ['error', 'always'],
      'no-console': 'error', // services log through pino; the programs of the terminal write to their streams
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/typeorm',
              importNames: ['InjectRepository', 'InjectDataSource'],
              message: 'A repository outside the unit of work escapes row-level security: use UnitOfWork.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/*/domain/**/*.ts', 'libs/recognition/{atlas,explanation}/**/*.ts', 'libs/shared/kernel/**/*.ts'],
    ignores: ['**/*.spec.ts', 'libs/shared/kernel/src/ports.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Domain code gets the time as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Domain code gets the time as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Domain code gets randomness as an argument.',
        },
        {
          selector: "CallExpression[callee.name='randomUUID']",
          message: 'Domain code gets ids as an argument.',
        },
      ],
    },
  },
  { ...reactHooks.configs.flat.recommended, files: ['apps/portal/**/*.{ts,tsx}'] },
  {
    files: ['apps/portal/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/\\p{L}/u]', message: 'Texts are in the catalogues (src/messages).' },
      ],
    },
  },
  // Specs plant undeclared routes to show that the boot refuses them.
  { files: ['**/*.spec.ts', '**/spec-*.ts'], rules: { 'crossward/routes-declare-permission': 'off' } },
];
