export * from './lint-templates.js';
export * from './load-templates.js';
export { TemplateLibrary } from './template-library.js';
export type { TemplateFile } from './yaml-source.js';
