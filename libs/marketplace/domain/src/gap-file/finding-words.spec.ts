import { FINDING_CODES, findingIn } from './finding-words.js';

const found = (changed: object = {}) => ({
  ...{ row: 3, column: 'unit', value: 'Sons', code: 'UNIT_NOT_FOUND' },
  ...{ message: 'The organisation has no unit (Sons).', nextStep: 'Maybe you mean Soins.' },
  ...changed,
});

describe('findings of a file in the language of the reader', () => {
  it('name the cell and keep what is near', () => {
    expect(findingIn(found(), 'fr')).toEqual(
      found({
        message: 'Aucun service ne s’appelle (Sons).',
        nextStep: 'Vous pensiez peut-être à Soins. Écrivez son nom ou son identifiant.',
      }),
    );
    expect(findingIn(found({ nextStep: 'Write its name or its id.' }), 'es').nextStep).toBe(
      'Escriba su nombre o su identificador.',
    );
  });

  it('stay as they were found in English, and where there are no words for them', () => {
    expect(findingIn(found(), 'en')).toEqual(found());
    for (const code of ['NEW_CODE', 'constructor']) expect(findingIn(found({ code }), 'fr')).toEqual(found({ code }));
  });

  it('take what stands in a cell as it is', () => {
    expect(findingIn(found({ value: '{column} $& {value}' }), 'es').message).toContain('({column} $& {value})');
  });

  it.each(FINDING_CODES)('have words of their own for %s', (code) => {
    const [fr, es] = [findingIn(found({ code }), 'fr'), findingIn(found({ code }), 'es')];
    expect(new Set([found().message, fr.message, es.message]).size).toBe(3);
    expect(new Set([found().nextStep, fr.nextStep, es.nextStep]).size).toBe(3);
  });
});
