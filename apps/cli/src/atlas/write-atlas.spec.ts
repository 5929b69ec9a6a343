import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder, writeAtlas, type Written } from './write-atlas.js';

const root = mkdtempSync(join(tmpdir(), 'crossward-atlas-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;
const freshFolder = (): string => join(root, String((folders += 1)));

const PAGES = { 'place/XA.html': 'XA', 'atlas.css': 'css', 'index.html': 'start' };
const written = (folder: string, files: Record<string, string> = PAGES, force = false): Written => ({
  folder,
  files: new Map(Object.entries(files)),
  edition: { corpusVersion: '2026-11-22+00000000', on: '2026-11-22', lang: 'en' },
  force,
});
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const mine = (folder: string): void => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'thesis.txt'), 'mine');
};

describe('writing an atlas', () => {
  it('makes the folder, and leaves nothing half written', () => {
    const folder = freshFolder();
    writeAtlas(written(folder));
    expect(read(folder, 'place/XA.html')).toBe('XA');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(
      ['atlas.css', 'atlas.json', 'index.html', 'place', join('place', 'XA.html')].sort(),
    );
  });

  it('refuses a folder that holds something else, before it writes', () => {
    const folder = freshFolder();
    mine(folder);
    expect(() => writeAtlas(written(folder))).toThrow('is not empty, and holds no atlas');
    expect(readdirSync(folder)).toEqual(['thesis.txt']);
    expect(() => checkFolder(join(folder, 'thesis.txt'), false)).toThrow('is a file');
  });

  it('writes between what is there when forced, and removes none of it', () => {
    const folder = freshFolder();
    mine(folder);
    writeAtlas(written(folder, PAGES, true));
    writeAtlas(written(folder, { 'index.html': 'later' }));
    expect(read(folder, 'thesis.txt')).toBe('mine');
    expect(read(folder, 'index.html')).toBe('later');
  });

  it('replaces an earlier edition, and removes the pages that are gone', () => {
    const folder = freshFolder();
    writeAtlas(written(folder));
    writeAtlas(written(folder, { 'place/XB.html': 'XB', 'index.html': 'later' }));
    expect(existsSync(join(folder, 'place/XA.html'))).toBe(false);
    expect(read(folder, 'place/XB.html')).toBe('XB');
  });

  it('leaves no start page when it is interrupted, and goes on the next time', () => {
    const folder = freshFolder();
    writeAtlas(written(folder));
    const files = new Map(Object.entries({ 'place/XA.html': 'new', 'place/XB.html': 'XB', 'index.html': 'new' }));
    const interrupted = { ...written(folder), files };
    // A folder of this name stands in the way of the page: the run breaks in the middle.
    mkdirSync(join(folder, 'place/XB.html/inside'), { recursive: true });
    expect(() => writeAtlas(interrupted)).toThrow();
    expect(existsSync(join(folder, 'index.html'))).toBe(false);
    rmSync(join(folder, 'place/XB.html'), { recursive: true });
    writeAtlas(interrupted);
    expect(read(folder, 'index.html')).toBe('new');
    expect(existsSync(join(folder, 'atlas.css'))).toBe(false);
  });

  it('removes nothing outside the folder, whatever its mark says', () => {
    const folder = freshFolder();
    const outside = `${folder}-outside.html`;
    writeFileSync(outside, 'mine');
    writeAtlas(written(folder));
    const mark = JSON.parse(read(folder, 'atlas.json')) as { files: string[] };
    mark.files.push(`../${folders}-outside.html`, outside, 'thesis.txt', '.ssh/id.html');
    writeFileSync(join(folder, 'atlas.json'), JSON.stringify(mark));
    writeFileSync(join(folder, 'thesis.txt'), 'mine');
    writeAtlas(written(folder));
    expect([existsSync(outside), existsSync(join(folder, 'thesis.txt'))]).toEqual([true, true]);
  });
});
