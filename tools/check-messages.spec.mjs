import {
  actsIn,
  findingsOf,
  nameFindingsOf,
  namelessOf,
  reasonFindingsOf,
  sameNameFindingsOf,
} from './check-messages.mjs';

const source = ["t('shell.a', { n })"];
const whole = { en: { 'shell.a': '{n} gaps' }, fr: { 'shell.a': '{n} postes' } };

describe('the check of the catalogues', () => {
  it('finds nothing where every language says the same with the same arguments', () => {
    expect(findingsOf(whole, source)).toEqual([]);
  });

  it.each([
    ['a missing translation', { ...whole, fr: {} }, 'fr: shell.a is missing.'],
    ['another argument', { ...whole, fr: { 'shell.a': '{m} postes' } }, 'fr: shell.a takes (m) instead of (n).'],
    ['an empty text', { ...whole, fr: { 'shell.a': ' ' } }, 'fr: shell.a is empty.'],
    ['an unknown id', { ...whole, fr: { ...whole.fr, 'shell.b': 'x' } }, 'fr: shell.b is not in en.'],
  ])('finds %s', (_what, catalogues, finding) => {
    expect(findingsOf(catalogues, source)).toEqual([finding]);
  });

  it('finds a malformed message, an unused one and one that is asked for in vain', () => {
    expect(findingsOf({ ...whole, fr: { 'shell.a': '{n' } }, source)[0]).toMatch(/^fr: shell\.a is malformed/);
    expect(findingsOf(whole, [])).toEqual(['shell.a is used by no page.']);
    expect(findingsOf(whole, [...source, "t('shell.z')"])).toEqual(['shell.z is asked for and in no catalogue.']);
  });
});

describe('the check of the reasons', () => {
  const reasons = { 'pay.below': { pay: 'money', route: 'codes' } };
  const say = (text) => ({ en: { 'shell.reason.pay.below': text } });

  it('finds nothing where each reason is said with its values; codes may be left out', () => {
    expect(reasonFindingsOf(say('{pay} is too little.'), reasons)).toEqual([]);
  });

  it.each([
    ['a reason that nobody says', { en: {} }, 'en: the reason (pay.below) has no message shell.reason.pay.below.'],
    ['a value that is left out', say('Too little.'), 'en: shell.reason.pay.below leaves out (pay).'],
    ['a value of no reason', say('{pay} {day}'), 'en: shell.reason.pay.below takes (day), which no reason gives.'],
  ])('finds %s', (_what, catalogues, finding) => {
    expect(reasonFindingsOf(catalogues, reasons)).toEqual([finding]);
  });

  it('finds a message of no reason', () => {
    expect(reasonFindingsOf(say('x'), {})).toEqual(['en: shell.reason.pay.below is of no reason.']);
  });
});

describe('the check of names', () => {
  const names = { oncology: 'Oncology' };
  const say = (text) => ({ 'shell.term.oncology': text });

  it('finds nothing where all that is named elsewhere has its message', () => {
    expect(nameFindingsOf(say('Oncology'), 'shell.term.', names)).toEqual([]);
    expect(namelessOf(say('Oncology'), 'shell.term.', names)).toEqual([]);
  });

  it('finds what has no message, or another name in English', () => {
    expect(nameFindingsOf({}, 'shell.term.', names)).toEqual(['(oncology) has no message shell.term.oncology.']);
    expect(nameFindingsOf(say('Cancer'), 'shell.term.', names)).toEqual([
      'shell.term.oncology says (Cancer) instead of (Oncology).',
    ]);
  });

  it('finds a message that names nothing', () => {
    expect(namelessOf(say('Oncology'), 'shell.term.', {})).toEqual(['shell.term.oncology names nothing.']);
  });

  it('finds what a service calls otherwise than the portal, or what only one of them names', () => {
    const said = { fr: { 'shell.term.oncology': 'Oncologie', 'shell.other': 'Autre' } };
    const against = (names) => sameNameFindingsOf(said, 'shell.term.', { fr: names });
    expect(against({ oncology: 'Oncologie' })).toEqual([]);
    expect(against({ oncology: 'Cancer' })).toEqual(['fr: shell.term.oncology says (Oncologie), a page (Cancer).']);
    expect(against({})).toEqual(['fr: shell.term.oncology says (Oncologie), a page (undefined).']);
    expect(against({ oncology: 'Oncologie', hospice: 'Soins palliatifs' })).toHaveLength(1);
  });

  it('wants words of its own for every act that is recorded by its name', () => {
    const acts = actsIn(["tx.record({ action: 'share.given', subjectType })", 'tx.record({ action: `offer.${to}` })']);
    expect(acts).toEqual({ 'share.given': null });
    expect(nameFindingsOf({}, 'shell.act.', acts)).toEqual(['(share.given) has no message shell.act.share.given.']);
    expect(nameFindingsOf({ 'shell.act.share.given': 'Shared' }, 'shell.act.', acts)).toEqual([]);
  });
});
