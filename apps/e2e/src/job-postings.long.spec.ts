import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DemoMarket } from '@crossward/contracts';
import { buildDemoMarket } from '@crossward/demo-market';
import { localDate } from '@crossward/kernel';
import type { PublicGap } from '@crossward/marketplace-data-access';
import { demoId, jobPostingOf } from '@crossward/marketplace-feature';
import { loadCorpus } from '@crossward/recognition-corpus';
import ts from 'typescript';

const TODAY = localDate('2026-11-22');
interface Finding {
  /** Which of the postings it is in. */
  at: number;
  message: string;
}

const FILE = join(dirname(fileURLToPath(import.meta.url)), 'job-postings.checked.ts');

const byKey = <T extends { key: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.key, thing]));

const publicGapsOf = (market: DemoMarket): PublicGap[] => {
  const [units, facilities, organisations] = [market.units, market.facilities, market.organisations].map((list) =>
    byKey<{ key: string }>(list),
  ) as [
    ReadonlyMap<string, DemoMarket['units'][number]>,
    ReadonlyMap<string, DemoMarket['facilities'][number]>,
    ReadonlyMap<string, DemoMarket['organisations'][number]>,
  ];
  const now = new Date(`${TODAY}T12:00:00Z`);
  return market.gaps.map(({ key, unitKey, seats, ...gap }) => {
    const facility = facilities.get(units.get(unitKey)!.facilityKey)!;
    const organisationName = organisations.get(facility.organisationKey)!.name;
    return {
      ...{ ...gap, ...facility, id: demoId('gap', key), organisationName, facilityName: facility.name },
      ...{ seatsLeft: seats, createdAt: now, updatedAt: now },
    };
  });
};

/** The whole vocabulary of schema.org as Google publishes it for TypeScript: unknown names and values of a wrong kind are errors. */
const findingsIn = (postings: readonly object[]): Finding[] => {
  const declarations = `import type { JobPosting, WithContext } from 'schema-dts';\n`;
  const checked = postings.map(
    (posting, at) => `export const p${at}: WithContext<Exclude<JobPosting, string>> = ${JSON.stringify(posting)};`,
  );
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [], exactOptionalPropertyTypes: true },
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === FILE || fileExists(name);
  host.getSourceFile = (name, version, ...more) =>
    name === FILE
      ? ts.createSourceFile(name, declarations + checked.join('\n'), version)
      : getSourceFile(name, version, ...more);
  const program = ts.createProgram([FILE], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => ({
    // The first line is the import.
    at: (file?.getLineAndCharacterOfPosition(start).line ?? 0) - 1,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
};

describe('the job postings of the demo market', () => {
  const names = loadCorpus().law.vocabulary;
  const postings = publicGapsOf(buildDemoMarket(TODAY, 'quiet otter sings at dawn')).map((gap) => ({
    '@context': 'https://schema.org',
    ...jobPostingOf(gap, names, `https://crossward.example/v1/public/gaps/${gap.id}`),
  }));

  it('say all of it in words of schema.org, and a slip in any of them would be found', () => {
    expect(postings.length).toBeGreaterThan(100);
    const [first] = postings as [(typeof postings)[number]];
    const slips: [string, object][] = [
      ['salary', { ...first, salary: 65 }],
      ['totalJobOpenings', { ...first, totalJobOpenings: { '@type': 'Place' } }],
      ['PostalAdress', { ...first, jobLocation: { '@type': 'PostalAdress', addressCountry: 'CA' } }],
      ['title', { ...first, hiringOrganization: { '@type': 'Organization', title: 'North' } }],
      ['JobPost', { ...first, '@type': 'JobPost' }],
    ];
    const findings = findingsIn([...postings, ...slips.map(([, posting]) => posting)]);
    expect(findings.filter(({ at }) => at < postings.length)).toEqual([]);
    for (const [index, [word]] of slips.entries()) {
      const found = findings.filter(({ at }) => at === postings.length + index);
      expect(found.some(({ message }) => message.includes(word))).toBe(true);
    }
  }, 120_000);
});
