import type { Problem } from '@crossward/kernel';
import type { CorridorRule, TaskPatch, TemplateLayer } from '@crossward/onboarding-domain';
import { schemaProblems } from './check-schema.js';
import { YamlSource, type TemplateFile } from './yaml-source.js';

/** The shape that schema/template.schema.json guarantees. */
export interface TemplateDocument {
  readonly id: string;
  readonly version: number;
  readonly kind: 'base' | 'place' | 'corridor';
  readonly title: string;
  readonly place?: string;
  readonly applies?: Omit<CorridorRule, 'id'>;
  readonly drops?: readonly string[];
  readonly tasks: readonly TaskPatch[];
}

export type ListsDocument = Readonly<
  Record<string, { readonly title: string; readonly sourceUrl: string; readonly members: readonly string[] }>
>;

export interface Parsed<Shape> {
  readonly source: YamlSource;
  /** null where the file has problems. */
  readonly document: Shape | null;
  readonly problems: readonly Problem[];
}

const parse = <Shape>(file: TemplateFile, schema: 'template' | 'lists'): Parsed<Shape> => {
  const source = new YamlSource(file);
  const syntax = source.syntaxProblems();
  const problems = syntax.length > 0 ? syntax : schemaProblems(source, schema);
  return { source, document: problems.length > 0 ? null : (source.data() as Shape), problems };
};

export const LISTS_FILE = 'lists.yaml';

export const parseTemplate = (file: TemplateFile): Parsed<TemplateDocument> => parse(file, 'template');
export const parseLists = (file: TemplateFile): Parsed<ListsDocument> => parse(file, 'lists');

export const layerOf = ({ id, version, tasks, drops }: TemplateDocument): TemplateLayer => ({
  id,
  version,
  tasks,
  drops: drops ?? [],
});
