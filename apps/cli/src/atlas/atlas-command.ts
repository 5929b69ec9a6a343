import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { localDate, systemClock } from '@crossward/kernel';
import { buildAtlas, type AtlasSource } from '@crossward/recognition-atlas';
import { CASES_FOLDER, coverageOf, LAW_FOLDER, loadCorpus, readCases } from '@crossward/recognition-corpus';
import type { Command } from 'commander';
import { write, type Terminal } from '../terminal.js';
import { checkFolder, writeAtlas } from './write-atlas.js';

interface Options {
  law: string;
  out: string;
  lang: string;
  on?: string;
  force?: boolean;
}

/** The cases stand beside the law; a law without them has no examples. */
const casesOf = (law: string): AtlasSource['cases'] => {
  const folder = law === LAW_FOLDER ? CASES_FOLDER : join(resolve(law), '../cases');
  return existsSync(folder) ? readCases(folder) : new Map();
};

export const atlasSourceOf = (folder: string): AtlasSource => {
  const { law, engine } = loadCorpus(folder);
  return { law, engine, coverage: coverageOf(law), cases: casesOf(folder) };
};

/** `corpus atlas`: the law as pages to browse, without a server. */
export const addAtlasCommand = (corpus: Command, { out, err }: Terminal): void => {
  corpus
    .command('atlas')
    .description('Write the law as pages to browse: every place, arrangement and source, and a matrix')
    .option('--law <folder>', 'folder of the law', LAW_FOLDER)
    .option('--out <folder>', 'folder to write into', 'crossward-atlas')
    .option('--on <day>', 'day whose law is shown (default: today)')
    .option('--lang <language>', 'language of the pages: en, fr, es', 'en')
    .option('--force', 'write between what is in the folder')
    .action(async ({ law, out: folder, lang, on: day, force = false }: Options) => {
      const began = performance.now();
      const on = day === undefined ? systemClock.today() : localDate(day, '--on');
      checkFolder(folder, force);
      const source = atlasSourceOf(law);
      const progress = (part: string, done: number, of: number): void =>
        void err.write(`crossward: ${part} ${done}/${of}\n`);
      const { files, untranslated } = buildAtlas(source, { on, locale: lang, progress });
      const edition = { corpusVersion: source.law.version, on, lang };
      writeAtlas({ folder, files, edition, force });
      const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      if (untranslated > 0) {
        await write(
          err,
          `crossward: ${untranslated} texts of the law have no words in (${lang}) yet and stand in English.\n`,
        );
      }
      await write(out, `${pages} pages in ${seconds} s: ${join(folder, 'index.html')}\n`);
    });
};
