import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DomainError } from '@crossward/kernel';

/** Says that a folder was written by us, and what in it is ours. */
const MARK = 'atlas.json';
const START = 'index.html';
const WRITER = 'crossward corpus atlas';

interface Mark {
  writtenBy: typeof WRITER;
  corpusVersion: string;
  on: string;
  lang: string;
  files: string[];
}

/** Paths of our own pages; anything else in a mark was not written by us. */
const OWN_PATH = /^([a-z]+\/)?[A-Za-z0-9][A-Za-z0-9-]*\.(html|css|js|csv)$/;

const markIn = (folder: string): Mark | undefined => {
  const path = join(folder, MARK);
  if (!existsSync(path)) return undefined;
  try {
    const mark = JSON.parse(readFileSync(path, 'utf8')) as Partial<Mark> | null;
    if (mark?.writtenBy !== WRITER || !Array.isArray(mark.files)) return undefined;
    return { ...(mark as Mark), files: mark.files.filter((file) => typeof file === 'string' && OWN_PATH.test(file)) };
  } catch {
    return undefined;
  }
};

const refuse = (folder: string, problem: string): never => {
  throw new DomainError({
    kind: 'conflict',
    code: 'FOLDER_NOT_OURS',
    message: `The folder (${folder}) ${problem}.`,
    nextStep: 'Name another one by --out, or write between what is there by --force.',
  });
};

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return refuse(folder, 'is a file');
    throw error;
  }
};

/** Refuses before the work begins: what is not ours is not written between. */
export const checkFolder = (folder: string, force: boolean): void => {
  if (filesIn(folder).length > 0 && !force && !markIn(folder)) refuse(folder, 'is not empty, and holds no atlas');
};

/** Whole or not at all: a name never leads to half a file. */
const writeWhole = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  const half = `${path}.half`;
  writeFileSync(half, text);
  renameSync(half, path);
};

export interface Written {
  folder: string;
  files: ReadonlyMap<string, string>;
  edition: Pick<Mark, 'corpusVersion' | 'on' | 'lang'>;
  force: boolean;
}

/**
 * The start page goes first and comes back last, so that a run which was interrupted leaves no atlas that looks whole;
 * the mark comes before the pages, so that the next run may write again. Pages of an earlier edition that this one
 * does not have are removed; what is not ours stays.
 */
export const writeAtlas = ({ folder, files, edition, force }: Written): void => {
  checkFolder(folder, force);
  const before = markIn(folder)?.files ?? [];
  const now = [...files.keys()].sort();
  const marked = (paths: readonly string[]): string =>
    `${JSON.stringify({ writtenBy: WRITER, ...edition, files: paths }, null, 1)}\n`;
  writeWhole(join(folder, MARK), marked([...new Set([...before, ...now])].sort()));
  rmSync(join(folder, START), { force: true });
  for (const [path, text] of files) if (path !== START) writeWhole(join(folder, path), text);
  for (const path of before) if (!files.has(path)) rmSync(join(folder, path), { force: true });
  writeWhole(join(folder, MARK), marked(now));
  writeWhole(join(folder, START), files.get(START) ?? '');
};
