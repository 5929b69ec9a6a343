import {
  countryOf,
  DomainError,
  isJurisdictionCode,
  isLocalDate,
  type JurisdictionCode,
  type Problem,
} from '@crossward/kernel';
import { ANYWHERE } from '@crossward/onboarding-domain';
import {
  LISTS_FILE,
  parseLists,
  parseTemplate,
  type ListsDocument,
  type Parsed,
  type TemplateDocument,
} from './template-document.js';
import { TemplateLibrary } from './template-library.js';
import type { Pointer, TemplateFile } from './yaml-source.js';

type Sound = Parsed<TemplateDocument> & { readonly document: TemplateDocument };

const problem = ({ source }: Sound, pointer: Pointer, code: string, message: string): Problem => ({
  at: source.at(pointer),
  code,
  message,
});

const listProblems = ({ source, document }: Parsed<ListsDocument>): Problem[] =>
  Object.entries(document ?? {}).flatMap(([name, { members }]) =>
    members.flatMap((member, index) =>
      isJurisdictionCode(member)
        ? []
        : [
            {
              at: source.at([name, 'members', index]),
              code: 'UNKNOWN_JURISDICTION',
              message: `(${member}) is not ISO 3166.`,
            },
          ],
    ),
  );

const duplicateIds = (files: readonly Sound[]): Problem[] =>
  files.flatMap((file, index) => {
    const first = files.findIndex(({ document }) => document.id === file.document.id);
    if (first === index) return [];
    const message = `the id (${file.document.id}) is taken by ${files[first]!.source.path}.`;
    return [problem(file, ['id'], 'DUPLICATE_TEMPLATE', message)];
  });

const baseProblems = (files: readonly Sound[]): Problem[] => {
  const bases = files.filter(({ document }) => document.kind === 'base');
  const more = bases.slice(1).map((file) => problem(file, ['kind'], 'SECOND_BASE', 'there can be one base only.'));
  const narrow = bases.slice(0, 1).flatMap((file) => {
    const { from, to, kinds } = file.document.applies!;
    const everywhere = [from, to, kinds].every((names) => names.includes(ANYWHERE));
    return everywhere
      ? []
      : [problem(file, ['applies'], 'NARROW_BASE', `the base must apply to everything (${ANYWHERE}).`)];
  });
  const none =
    bases.length === 0 ? [{ at: 'any-any.yaml:1:1', code: 'NO_BASE', message: 'no template applies everywhere.' }] : [];
  return [...more, ...narrow, ...none];
};

const nameProblems = (file: Sound, lists: ListsDocument): Problem[] => {
  const { applies, place } = file.document;
  const known = (name: string): boolean => name === ANYWHERE || name in lists || isJurisdictionCode(name);
  const ends = (['from', 'to'] as const).flatMap((end) =>
    (applies?.[end] ?? []).flatMap((name, index) =>
      known(name)
        ? []
        : [problem(file, ['applies', end, index], 'UNKNOWN_LIST', `(${name}) is neither a list nor a jurisdiction.`)],
    ),
  );
  const at = place === undefined || isJurisdictionCode(place);
  return at ? ends : [...ends, problem(file, ['place'], 'UNKNOWN_JURISDICTION', `(${place}) is not ISO 3166.`)];
};

const citationProblems = (file: Sound): Problem[] =>
  file.document.tasks.flatMap(({ key, basis }, index) => {
    if (!basis) return [];
    const found: Problem[] = [];
    if (basis.force === 'law' && basis.confidence === 'uncertain') {
      const message = `the task (${key}) cannot bar a start by a law that is uncertain: check it, or make it guidance.`;
      found.push(problem(file, ['tasks', index, 'basis', 'confidence'], 'UNCERTAIN_LAW', message));
    }
    if (!isLocalDate(basis.verifiedOn)) {
      const message = `(${String(basis.verifiedOn)}) is not a day of the calendar.`;
      found.push(problem(file, ['tasks', index, 'basis', 'verifiedOn'], 'IMPOSSIBLE_DATE', message));
    }
    return found;
  });

const membersOf = (names: readonly string[], lists: ListsDocument): Set<string> =>
  new Set(names.flatMap((name) => lists[name]?.members ?? [name]));

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.has(ANYWHERE) ||
  b.has(ANYWHERE) ||
  [...a].some((one) => b.has(one) || b.has(one.slice(0, 2))) ||
  [...b].some((one) => a.has(one.slice(0, 2)));

/** Two templates of one rank that could both be chosen: which one wins would be chance. */
const rankProblems = (files: readonly Sound[], lists: ListsDocument): Problem[] =>
  files.flatMap((file, index) =>
    files.slice(0, index).flatMap((other) => {
      const mine = file.document.applies;
      const theirs = other.document.applies;
      if (!mine || !theirs || mine.rank !== theirs.rank) return [];
      const both = (['from', 'to', 'kinds'] as const).every((part) =>
        meet(membersOf(mine[part], lists), membersOf(theirs[part], lists)),
      );
      const message = `rank (${mine.rank}) ties with (${other.document.id}), which applies to the same corridors.`;
      return both ? [problem(file, ['applies', 'rank'], 'TIED_RANK', message)] : [];
    }),
  );

const destinationsOf = (
  { applies }: TemplateDocument,
  lists: ListsDocument,
  places: readonly string[],
): JurisdictionCode[] => {
  const to = membersOf(applies!.to, lists);
  // Elsewhere only the base applies; AQ stands for every place without a layer of its own.
  const everywhere = to.has(ANYWHERE) ? ['AQ', ...places] : [];
  const within = places.filter((place) => to.has(place) || to.has(place.slice(0, 2)));
  return [...new Set([...everywhere, ...within, ...to])].filter(isJurisdictionCode);
};

/** The layer to blame: the last one that names a task of the error, else the corridor. */
const blame = (error: DomainError, corridor: Sound, files: readonly Sound[], to: JurisdictionCode): string => {
  const tasks = (error.facts['tasks'] ?? []) as readonly string[];
  const own = files.find(({ document }) => document.id === error.facts['template']);
  const local = files.filter(({ document }) => document.place === to || document.place === countryOf(to));
  const base = files.filter(({ document }) => document.kind === 'base');
  for (const file of [...(own ? [own] : []), corridor, ...local.reverse(), ...base]) {
    const index = file.document.tasks.findIndex(({ key }) => tasks.includes(key));
    if (index >= 0) return file.source.at(['tasks', index]);
    const drop = (file.document.drops ?? []).findIndex((key) => tasks.includes(key));
    if (drop >= 0) return file.source.at(['drops', drop]);
  }
  return corridor.source.at([]);
};

/** Lays every corridor over every place it can lead to: what cannot be merged or ordered is found here, not at work. */
const mergeProblems = (files: readonly Sound[], lists: ListsDocument): Problem[] => {
  const library = new TemplateLibrary(
    files.map(({ document }) => document),
    lists,
  );
  const places = files.flatMap(({ document }) => document.place ?? []);
  const found = new Map<string, Problem>();
  for (const file of files.filter(({ document }) => document.applies)) {
    for (const to of destinationsOf(file.document, lists, places)) {
      try {
        library.merge(file.document.id, to);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        const at = blame(error, file, files, to);
        const message = `${error.message} (corridor ${file.document.id}, to ${to})`;
        if (!found.has(at + error.code)) found.set(at + error.code, { at, code: error.code, message });
      }
    }
  }
  return [...found.values()];
};

export interface LintedTemplates {
  readonly problems: readonly Problem[];
  /** null where there are problems. */
  readonly library: TemplateLibrary | null;
}

/**
 * Checks a folder of templates: YAML, schema, names, citations, ranks, and whether every corridor can be planned for
 * every place. Each problem stands at `file:line:column`.
 */
export const lintTemplates = (files: readonly TemplateFile[]): LintedTemplates => {
  const listsFile = files.find(({ path }) => path === LISTS_FILE) ?? { path: LISTS_FILE, text: '{}' };
  const lists = parseLists(listsFile);
  const parsed = files.filter(({ path }) => path !== LISTS_FILE).map(parseTemplate);
  const broken = [...lists.problems, ...parsed.flatMap(({ problems }) => problems)];
  if (broken.length > 0 || !lists.document) return { problems: broken, library: null };
  const { document } = lists;
  const sound = parsed as Sound[];
  const named = [
    ...listProblems(lists),
    ...duplicateIds(sound),
    ...baseProblems(sound),
    ...sound.flatMap((file) => [...nameProblems(file, document), ...citationProblems(file)]),
    ...rankProblems(sound, document),
  ];
  const problems = named.length > 0 ? named : mergeProblems(sound, document);
  if (problems.length > 0) return { problems, library: null };
  return {
    problems,
    library: new TemplateLibrary(
      sound.map((file) => file.document),
      document,
    ),
  };
};
