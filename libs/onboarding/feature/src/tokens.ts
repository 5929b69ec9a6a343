/** Injection token of the `TemplateLibrary`. */
export const TEMPLATES = Symbol('TEMPLATES');
