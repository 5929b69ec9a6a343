import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoCodes, type LawDocuments } from '@crossward/recognition-domain';
import { assemble, lawOf } from './assemble.js';
import { keepLaw, keptLaw, keyOf } from './checked-law.js';
import { loadCorpus } from './load-corpus.js';
import { LAW_FOLDER, readYamlFiles, readYamlTexts } from './read-law.js';
import { schemasFor } from './schemas.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossward-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the law that was checked before', () => {
  const law = { name: 'kept' } as LawDocuments;
  const file = { path: 'a.yaml', text: 'a: 1' };

  it('is given back under its key alone', () => {
    const path = join(folder, 'law.json');
    expect(keptLaw('key', path)).toBeUndefined();
    keepLaw('key', law, path);
    expect(keptLaw('key', path)).toEqual(law);
    expect(keptLaw('other', path)).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['law.json']);
  });

  it('has another key where a file, its name or its order is another', () => {
    const key = keyOf([file]);
    expect(keyOf([{ ...file }])).toBe(key);
    expect(keyOf([{ ...file, text: 'a: 2' }])).not.toBe(key);
    expect(keyOf([{ ...file, path: 'b.yaml' }])).not.toBe(key);
    expect(keyOf([file, file])).not.toBe(key);
  });

  it('is parsed anew where what was kept is cut off, or cannot be kept', () => {
    const path = join(folder, 'law.json');
    writeFileSync(path, '{"key":"key","law":{"na');
    expect(keptLaw('key', path)).toBeUndefined();
    expect(() => keepLaw('key', law, join(folder, 'absent', 'law.json'))).not.toThrow();
  });

  it('is what the files say', () => {
    const parsed = lawOf(assemble(readYamlFiles(LAW_FOLDER), schemasFor(isoCodes)));
    expect(loadCorpus().law).toEqual(parsed);
    expect(keptLaw(keyOf(readYamlTexts(LAW_FOLDER))) ?? parsed).toEqual(JSON.parse(JSON.stringify(parsed)));
  });
});
