// A nurse of every place in every kind of licence, asked about every place: the plain questions of the field.

/** Trained, licensed and living in one place, a citizen of its country, with a test of English and five years of practice. */
const nurseOf = (jurisdiction, scope) => ({
  profession: 'RN',
  citizenships: [jurisdiction.slice(0, 2)],
  statuses: [],
  residences: [{ jurisdiction, from: '2000-01-01' }],
  education: [
    {
      jurisdiction,
      field: 'general',
      level: 'bachelor',
      beganOn: '2010-09-01',
      completedOn: '2014-06-01',
      hours: 4600,
    },
  ],
  licences: [{ jurisdiction, profession: 'RN', scope, status: 'active', basis: 'training', issuedOn: '2014-09-01' }],
  practice: [{ jurisdiction, from: '2015-01-01', hours: 9000, fullResponsibility: true, regulated: true }],
  exams: jurisdiction.startsWith('US-') ? [{ exam: 'nclex-rn', passedOn: '2014-08-01' }] : [],
  languageTests: [
    {
      test: 'ielts-academic',
      takenOn: '2026-01-10',
      scores: { overall: 7.5, listening: 7.5, reading: 7.5, writing: 7, speaking: 7.5 },
    },
  ],
  applications: [],
  certificates: [],
  workAuthorisations: [],
});

const scopesOf = ({ code }) => (code.startsWith('US-') ? ['single-state', 'multistate'] : ['full']);

/** Mulberry32: the same order on every machine. */
const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

/** The day of all questions. */
export const ON = '2026-11-26';

/** Every nurse with every destination, in a shuffled order: `{ key, raw }`, where `key` says all that tells nurses apart. */
export const questionsOf = ({ law }, on) => {
  const places = law.jurisdictions.filter(({ regulates }) => regulates !== 'subdivision');
  const nurses = places.flatMap((place) =>
    scopesOf(place).map((scope) => ({ key: `${place.code} ${scope}`, nurse: nurseOf(place.code, scope) })),
  );
  const questions = nurses.flatMap(({ key, nurse }) =>
    places.map(({ code: destination }) => ({ key, destination, raw: { nurse, destination, on } })),
  );
  const next = random(20261122);
  for (let at = questions.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [questions[at], questions[other]] = [questions[other], questions[at]];
  }
  return { questions, nurses, places: places.map(({ code }) => code) };
};
