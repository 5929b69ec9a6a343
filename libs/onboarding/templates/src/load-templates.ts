import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DomainError } from '@crossward/kernel';
import { lintTemplates } from './lint-templates.js';
import type { TemplateLibrary } from './template-library.js';
import type { TemplateFile } from './yaml-source.js';

/** The templates that come with Crossward. */
export const TEMPLATE_FOLDER = fileURLToPath(new URL('../data/', import.meta.url));

/** All YAML files of a folder and its subfolders, in a fixed order. */
export const readTemplateFiles = (folder: string = TEMPLATE_FOLDER): TemplateFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }));

/**
 * Reads and checks the templates; a broken one stops the start of the service.
 * @throws DomainError `invalid` TEMPLATES_INVALID with one problem per finding
 */
export const loadTemplates = (folder: string = TEMPLATE_FOLDER): TemplateLibrary => {
  const { problems, library } = lintTemplates(readTemplateFiles(folder));
  if (library) return library;
  throw new DomainError({
    kind: 'invalid',
    code: 'TEMPLATES_INVALID',
    message: `The onboarding templates have (${problems.length}) problems, the first at (${problems[0]?.at}): ${problems[0]?.message}`,
    nextStep: 'Correct the files and start again.',
    problems,
  });
};
