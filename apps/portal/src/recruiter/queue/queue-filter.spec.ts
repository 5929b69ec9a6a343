import { EVERYTHING_TO_REVIEW, forSecondReview, isNamed, readViews, withView } from './queue-filter.js';

const view = (label: string, kind: 'identity' | null = null) => ({ label, filter: { ...EVERYTHING_TO_REVIEW, kind } });

describe('a name in the queue', () => {
  it.each([
    ['Müller-Garçon, Zoë', 'zoe muller'],
    ['Okafor, Ngozi', ''],
    ['Nguyễn, Thị Lan', 'lan, nguyen'],
  ])('(%s) is found by (%s)', (name, typed) => expect(isNamed(name, typed)).toBe(true));

  it('needs every word', () => expect(isNamed('Okafor, Ngozi', 'ngozi reyes')).toBe(false));
});

describe('a second review', () => {
  it('is for everybody but who proposed', () => {
    const by = (account: string | null) => ({ proposal: account === null ? null : ({ by: account } as never) });
    expect(forSecondReview([by('ana'), by('ben'), by(null)], 'ana')).toEqual([by('ben')]);
  });

  it('has a view that can be saved', () => {
    const mine = { label: 'Second', filter: { ...EVERYTHING_TO_REVIEW, stage: 'second' as const } };
    expect(readViews(JSON.stringify([mine]))).toEqual([mine]);
  });
});

describe('saved views', () => {
  it('come back as they were kept', () => {
    const views = withView([view('Passports', 'identity')], view('All'));
    expect(readViews(JSON.stringify(views))).toEqual([view('All'), view('Passports', 'identity')]);
  });

  it('replace the one of the same name', () => {
    expect(withView([view('Mine')], view('Mine', 'identity'))).toEqual([view('Mine', 'identity')]);
  });

  it.each([null, '', '{', '{"label":"x"}', '[null,{"label":"x","filter":{"stage":"gone","kind":null,"name":""}}]'])(
    'that cannot be read (%s) are none',
    (kept) => expect(readViews(kept)).toEqual([]),
  );
});
