import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomainError } from '@crossward/kernel';
import { LawFile } from './law-file.js';

/** The law that this package ships; the same from source and from dist. */
export const LAW_FOLDER: string = fileURLToPath(new URL('../law', import.meta.url));
export const CASES_FOLDER: string = fileURLToPath(new URL('../cases', import.meta.url));

/** A file as it lies in a folder: nothing of it is parsed. */
export interface TextFile {
  /** Relative to the folder, with forward slashes. */
  path: string;
  text: string;
}

/** All files of a kind below a folder, in the order of their paths, so that no digest hangs on the file system. */
export const readTexts = (folder: string, ending: RegExp): TextFile[] => {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (cause) {
    throw new DomainError({
      kind: 'unavailable',
      code: 'CORPUS_NOT_FOUND',
      message: `The folder of the law (${folder}) cannot be read.`,
      nextStep: 'Give the folder that holds corpus.yaml.',
      facts: { folder },
      cause,
    });
  }
  return names
    .map((name) => name.split(sep).join('/'))
    .filter((name) => ending.test(name))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
};

const YAML = /\.yaml$/;

export const readYamlTexts = (folder: string): TextFile[] => readTexts(folder, YAML);

export const parseFiles = (texts: readonly TextFile[]): LawFile[] =>
  texts.map(({ path, text }) => new LawFile(path, text));

export const readYamlFiles = (folder: string): LawFile[] => parseFiles(readYamlTexts(folder));

/** SHA-256 over all files in order: path, then text. */
export const sha256Of = (files: readonly TextFile[]): string => {
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  return hash.digest('hex');
};

/** First 8 hex digits of the SHA-256 over all files in order: path, then text. */
export const digestOf = (files: readonly TextFile[]): string => sha256Of(files).slice(0, 8);
