import { createWriteStream, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { createGzip } from 'node:zlib';
import { build, ROOT } from '../build.mjs';

const PROFILES = 100_000;
const SEED = 20_261_122;
const FROM = '2026-11-22';
const LEAVES = '2027-06-01';
const UNTIL = '2029-11-22';
/** Of this many nurses the answer is looked up by brute force as well. */
const SAMPLE = 300;
const EVERY_DAY_SAMPLE = 12;

const line = (what, figure, beside = '') =>
  console.log(`  ${what.padEnd(52)}${String(figure).padStart(14)}  ${beside}`);
const number = (count) => count.toLocaleString('en');

/** Wall clock and processor: a busy machine shows in the difference. */
const timed = async (work) => {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000, result };
};
const seconds = ({ ms }) => `${(ms / 1000).toFixed(2)} s`;
const beside = ({ cpuMs }) => `processor ${(cpuMs / 1000).toFixed(2)} s`;

/** The reference: a thousand steps of a fixed sum, a million a second on a quiet machine of 2024 or so. */
const referenceRate = () => {
  const end = performance.now() + 400;
  let [rounds, kept] = [0, 0];
  while (performance.now() < end) {
    let sum = rounds;
    for (let step = 0; step < 1000; step += 1) sum = (Math.imul(sum, 31) + step) | 0;
    kept += sum & 1;
    rounds += 1;
  }
  return kept >= 0 ? (rounds * 1000) / 400 : 0;
};

/** The law with one change: Texas leaves the compact on a day. */
const plant = (lawFolder, folder) => {
  cpSync(lawFolder, folder, { recursive: true });
  const path = join(folder, 'memberships/nlc.yaml');
  const text = readFileSync(path, 'utf8');
  const planted = text.replace(
    /(jurisdiction: US-TX\n\s+inbound: \{ from: 2018-01-19)( \}\n\s+issuing: \{ from: 2018-01-19)( \})/,
    `$1, until: ${LEAVES}$2, until: ${LEAVES}$3`,
  );
  if (planted === text)
    throw new Error('Texas stands otherwise in memberships/nlc.yaml: the change cannot be planted.');
  writeFileSync(path, planted);
};

const DAY = /\d{4}-\d{2}-\d{2}/g;

/** Days on which anything can change for a nurse, found without knowing the law: all that are written, moved by all spans. */
const daysOfInterest = (law, nurse, addDays) => {
  const written = new Set([
    ...(JSON.stringify(nurse).match(DAY) ?? []),
    ...(JSON.stringify(law.memberships).match(DAY) ?? []),
  ]);
  const days = new Set([FROM, LEAVES, UNTIL]);
  for (const day of written)
    for (const moved of [-60, -30, -1, 0, 1, 30, 31, 60, 61, 182, 183, 184, 365, 366]) days.add(addDays(day, moved));
  return [...days].filter((day) => day >= FROM && day <= UNTIL).sort();
};

const everyDay = (addDays) => {
  const days = [];
  for (let day = FROM; day <= UNTIL; day = addDays(day, 1)) days.push(day);
  return days;
};

/** What the two laws really answer, day by day; the first day on which they differ, by place, and for each engagement. */
const bruteForce = ({ base, head, places, profile, days, worse }) => {
  const as = profile.nurse.head.profession;
  const differs = (destination, question, on) => {
    const query = { nurse: profile.nurse.head, destination, on, as, ...question };
    const [before, after] = [base.engine.decide(query).verdict, head.engine.decide(query).verdict];
    return before === after ? undefined : { before, after };
  };
  const changes = places.flatMap((place) => {
    const on = days.find((day) => differs(place, {}, day));
    return on ? [`${place} ${on}`] : [];
  });
  const atRisk = profile.engagements.flatMap(({ id, destination, from, until, purpose }) => {
    const on = [from, ...days].sort().find((day) => {
      if (day < from || day < FROM || day > UNTIL || day >= until) return false;
      const found = differs(destination, { purpose }, day);
      return found && worse(found.before, found.after);
    });
    return on ? [`${id} ${on}`] : [];
  });
  return { changes: changes.sort(), atRisk: atRisk.sort() };
};

const toldOf = ({ changes, atRisk }) => ({
  changes: changes.flatMap(({ destinations, on }) => destinations.map((place) => `${place} ${on}`)).sort(),
  atRisk: atRisk.map(({ id, on }) => `${id} ${on}`).sort(),
});

/** Texas leaves the compact: speed over 100,000 synthetic nurses; true where a sample agrees with brute force. */
export const bench = async () => {
  build('apps/cli');
  const room = (path) => import(pathToFileURL(join(ROOT, path)).href);
  const { LAW_FOLDER, loadCorpus } = await room('libs/recognition/corpus/dist/index.js');
  const { compareLaws, isWorse, Summary } = await room('libs/recognition/impact/dist/index.js');
  const { profileFile } = await room('apps/cli/dist/impact/profile-lines.js');
  const { syntheticProfiles } = await room('libs/recognition/impact/dist/testing/index.js');
  const { addDays } = await room('libs/shared/kernel/dist/index.js');

  const folder = mkdtempSync(join(tmpdir(), 'crossward-impact-'));
  try {
    const [law, file] = [join(folder, 'law'), join(folder, 'profiles.jsonl.gz')];
    plant(LAW_FOLDER, law);
    const lines = function* () {
      for (const profile of syntheticProfiles(PROFILES, { seed: SEED, today: FROM }))
        yield `${JSON.stringify(profile)}\n`;
    };
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(file));
    loadCorpus();

    console.log(
      `Impact: Texas leaves the compact on ${LEAVES}; ${number(PROFILES)} synthetic nurses, days ${FROM} to ${UNTIL}, Node ${process.version}`,
    );
    line('reference: fixed sum of 1,000 steps', `${number(Math.round(referenceRate()))}/s`);
    const loading = await timed(() => ({ base: loadCorpus(), head: loadCorpus(law) }));
    const { base, head } = loading.result;
    const comparing = await timed(() => compareLaws(base, head, { from: FROM, until: UNTIL }));
    const { assessor, comparison, reader } = comparing.result;
    const summary = new Summary();
    const sample = [];
    const step = Math.floor(PROFILES / SAMPLE);
    const assessing = await timed(async () => {
      let index = 0;
      const profile = (one) => {
        const assessment = assessor.assess(one);
        summary.add(assessment);
        if (index % step === 0 || assessment.atRisk.length > 0) sample.push({ profile: one, assessment });
        index += 1;
      };
      const bad = ({ line: at, message }) => {
        throw new Error(`Line ${at}: ${message}`);
      };
      await profileFile(file, reader).each({ profile, bad });
    });
    const { profiles, nurses, atRisk } = summary.result();
    line('both laws loaded, one of them parsed and checked', seconds(loading), beside(loading));
    line('laws compared', seconds(comparing), beside(comparing));
    line(
      `${number(statSync(file).size)} bytes unpacked, read, checked, assessed`,
      seconds(assessing),
      beside(assessing),
    );
    const all = {
      ms: loading.ms + comparing.ms + assessing.ms,
      cpuMs: loading.cpuMs + comparing.cpuMs + assessing.cpuMs,
    };
    line('in all', seconds(all), beside(all));
    line('reference afterwards', `${number(Math.round(referenceRate()))}/s`);
    line(
      'nurses who lose / become undetermined / gain',
      `${number(nurses.loses)} / ${number(nurses.undetermined)} / ${number(nurses.gains)}`,
    );
    line('placements and submissions at risk', number(atRisk.length));

    const places = [...comparison.affected, 'US-NY', 'US-CA', 'CA-ON', 'DE'];
    const wrong = [];
    let asked = 0;
    sample.forEach(({ profile, assessment }, index) => {
      const days = index < EVERY_DAY_SAMPLE ? everyDay(addDays) : daysOfInterest(head.law, profile.nurse.head, addDays);
      const where = index < EVERY_DAY_SAMPLE ? places : places.filter((_, at) => (at + index) % 6 === 0);
      const truth = bruteForce({ base, head, places: where, profile, days, worse: isWorse });
      const told = toldOf(assessment);
      told.changes = told.changes.filter((one) => where.includes(one.split(' ')[0]));
      asked += where.length;
      if (JSON.stringify(told) !== JSON.stringify(truth)) wrong.push({ id: profile.id, told, truth });
    });
    for (const one of wrong.slice(0, 5)) console.log(`  WRONG: ${JSON.stringify(one)}`);
    console.log(
      wrong.length === 0 && profiles === PROFILES
        ? `  ${number(sample.length)} nurses, everybody with something at risk among them, agree with brute force at ${number(asked)} places.`
        : `  ${wrong.length} of ${sample.length} nurses are told otherwise than by brute force.`,
    );
    return wrong.length === 0 && profiles === PROFILES;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
