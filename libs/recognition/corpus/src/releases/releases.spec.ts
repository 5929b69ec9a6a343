import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { DomainError, LocalDate } from '@crossward/kernel';
import type { LawDocuments } from '@crossward/recognition-domain';
import canonicalize from 'canonicalize';
import { readCases, type Case } from '../cases.js';
import { loadCorpus, type Corpus } from '../load-corpus.js';
import { CASES_FOLDER } from '../read-law.js';
import { lawKnownOn } from './known-on.js';
import { readRegister, RELEASES_FOLDER } from './register.js';
import { Releases } from './releases.js';
import { snapshotOf } from './snapshot.js';
import { writeRelease } from './write-release.js';

const day = (text: string): LocalDate => text as LocalDate;
const code = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return (error as DomainError).code;
  }
};

const folder = mkdtempSync(join(tmpdir(), 'crossward-releases-'));
afterAll(() => rmSync(folder, { recursive: true }));
let number = 0;
const newFolder = (): string => join(folder, String((number += 1)));

const law = (version: string): LawDocuments => ({ ...loadCorpus().law, version: `2026-11-22+${version}` });
const publish = (into: string, version: string, knownFrom: string) =>
  writeRelease(law(version), { folder: into, knownFrom: day(knownFrom), changelog: 'A heading' });

describe('the releases that this package ships', () => {
  const releases = new Releases();

  it('are all as they were published, and compile', () => {
    expect(releases.all.length).toBeGreaterThan(0);
    for (const { version } of releases.all) expect(releases.load(version).engine.corpusVersion).toBe(version);
  });

  it('begin with the law of 2026-11-22', () => {
    expect(releases.all[0]).toMatchObject({ version: '2026-11-22+5418b98d', knownFrom: '2026-11-22' });
  });

  it('stand under headings that the changelog has', () => {
    const changelog = readFileSync(join(RELEASES_FOLDER, '../../../../CHANGELOG.md'), 'utf8');
    for (const release of releases.all) expect(changelog).toMatch(new RegExp(`^#+ ${release.changelog}$`, 'm'));
  });
});

describe('a snapshot', () => {
  it('has the same bytes for the same law, in whatever order its keys stand', () => {
    const { law: current } = loadCorpus();
    const turned = Object.fromEntries(Object.entries(current).reverse()) as unknown as LawDocuments;
    expect(snapshotOf(turned).bytes.equals(snapshotOf(current).bytes)).toBe(true);
    expect(snapshotOf({ ...current, name: 'other' }).digest).not.toBe(snapshotOf(current).digest);
  });

  it('answers like the folder that it was made from', () => {
    const into = newFolder();
    const corpus = loadCorpus();
    writeRelease(corpus.law, { folder: into, knownFrom: day('2026-11-22'), changelog: 'A heading' });
    const released = new Releases(into).load(corpus.version);
    const cases = [...readCases(CASES_FOLDER).values()].flat().filter((_, index) => index % 10 === 0);
    expect(cases.length).toBeGreaterThan(50);
    const answer = ({ engine, reader }: Corpus, { given, on }: Case): string | undefined =>
      canonicalize(engine.decide(reader.read({ ...given, on })));
    const others = cases.filter((one) => answer(released, one) !== answer(corpus, one));
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  it.each<[string, (path: string) => void]>([
    [
      'a changed word',
      (path) => writeFileSync(path, gzipSync(gunzipSync(readFileSync(path)).toString().replace('Texas', 'Texos'))),
    ],
    ['an end that is missing', (path) => writeFileSync(path, readFileSync(path).subarray(0, -20))],
    ['something else', (path) => writeFileSync(path, 'not packed at all')],
  ])('is refused with %s', (_, damage) => {
    const into = newFolder();
    const { release } = publish(into, '00000001', '2026-11-22');
    damage(join(into, `${release.version}.json.gz`));
    expect(code(() => new Releases(into).load(release.version))).toBe('RELEASE_TAMPERED');
  });

  it('is refused under a version that is not its own, and told apart from one that is missing', () => {
    const into = newFolder();
    const [first, second] = [
      publish(into, '00000001', '2026-11-22').release,
      publish(into, '00000002', '2026-11-23').release,
    ];
    cpSync(join(into, `${first.version}.json.gz`), join(into, `${second.version}.json.gz`));
    expect(code(() => new Releases(into).load(second.version))).toBe('RELEASE_TAMPERED');
    rmSync(join(into, `${first.version}.json.gz`));
    expect(code(() => new Releases(into).load(first.version))).toBe('RELEASE_MISSING');
    expect(code(() => new Releases(into).load('2026-11-22+ffffffff'))).toBe('RELEASE_NOT_FOUND');
  });
});

describe('the register', () => {
  it('takes the same law once, and no other law under its version', () => {
    const into = newFolder();
    expect(publish(into, '00000001', '2026-11-22').isNew).toBe(true);
    const before = readFileSync(join(into, 'register.yaml'), 'utf8');
    expect(publish(into, '00000001', '2026-12-01').isNew).toBe(false);
    expect(readFileSync(join(into, 'register.yaml'), 'utf8')).toBe(before);
    const other = { ...law('00000001'), name: 'other' };
    const again = () => writeRelease(other, { folder: into, knownFrom: day('2026-12-01'), changelog: 'A heading' });
    expect(code(again)).toBe('RELEASED_OTHERWISE');
  });

  it('refuses a release that would lie before the last one', () => {
    const into = newFolder();
    publish(into, '00000001', '2026-11-22');
    expect(code(() => publish(into, '00000002', '2026-11-21'))).toBe('RELEASED_BEFORE_THE_LAST');
    expect(publish(into, '00000003', '2026-11-22').isNew).toBe(true);
  });

  it.each([
    ['- version: x', 'not a list'],
    ['[', 'YAML'],
    ["- { version: '2026-11-22+00000001', knownFrom: 2026-02-30, digest: x, changelog: y }", 'day'],
    ['version: 1', 'no list'],
  ])('that is damaged is refused: %s', (text) => {
    const into = newFolder();
    publish(into, '00000001', '2026-11-22');
    writeFileSync(join(into, 'register.yaml'), text);
    expect(code(() => readRegister(into))).toBe('RELEASE_REGISTER_INVALID');
  });
});

describe('the law as it was known on a day', () => {
  const into = newFolder();
  beforeAll(() => {
    publish(into, '00000001', '2026-11-22');
    publish(into, '00000002', '2027-03-01');
  });
  const today = day('2027-06-01');
  const knownOn = (on: string | undefined): string =>
    lawKnownOn(on === undefined ? undefined : day(on), { today, current: loadCorpus, releases: new Releases(into) })
      .version;

  it.each([
    ['2026-11-22', '2026-11-22+00000001'],
    ['2027-02-28', '2026-11-22+00000001'],
    ['2027-03-01', '2026-11-22+00000002'],
    ['2027-05-31', '2026-11-22+00000002'],
  ])('%s is the newest release of then', (on, version) => expect(knownOn(on)).toBe(version));

  it.each(['2027-06-01', '2027-06-02', undefined])('%s is that of today', (on) => {
    expect(knownOn(on)).toBe(loadCorpus().version);
  });

  it('is refused before the first release, which it names, and for a day that is still to come', () => {
    expect(code(() => knownOn('2026-11-21'))).toBe('NOT_YET_KNOWN');
    expect(() => knownOn('2026-11-21')).toThrow('2026-11-22');
    expect(code(() => knownOn('2027-06-03'))).toBe('KNOWN_ON_IN_FUTURE');
    expect(
      code(() => lawKnownOn(day('2027-01-01'), { today, current: loadCorpus, releases: new Releases(newFolder()) })),
    ).toBe('NOT_YET_KNOWN');
  });

  it('keeps only the last few in memory', () => {
    const many = newFolder();
    const versions = ['1', '2', '3', '4'].map((last) => publish(many, `0000000${last}`, '2026-11-22').release.version);
    const releases = new Releases(many);
    const loaded = versions.map((version) => releases.load(version));
    expect(releases.load(versions[3] as string)).toBe(loaded[3]);
    expect(releases.load(versions[1] as string)).toBe(loaded[1]);
    expect(releases.load(versions[0] as string)).not.toBe(loaded[0]);
  });
});
