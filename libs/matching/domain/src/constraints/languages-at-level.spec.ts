import type { NurseSummary } from '@crossward/contracts';
import { requirements, sampleGap, sampleMatch, sampleNurse } from '../testing/samples.js';
import { languagesAtLevel } from './languages-at-level.js';

const speaking = (languages: NurseSummary['languages'], asked = 'en') =>
  languagesAtLevel(
    sampleMatch({
      nurse: sampleNurse({ languages }),
      gap: sampleGap(requirements({ languages: [{ language: asked, level: 'C1' }] })),
    }),
  );

describe('languagesAtLevel', () => {
  it('holds at exactly the level', () => {
    expect(speaking([{ language: 'en', level: 'C1' }])).toBeNull();
  });

  it('fails one level below', () => {
    expect(speaking([{ language: 'en', level: 'B2' }])).toEqual({
      constraint: 'languages',
      because: "Below the gap's languages (en: B2 instead of C1).",
      wouldChange: 'en at C1 on the profile.',
      reason: {
        code: 'languages.below',
        values: { languages: [{ code: 'languages.short', values: { language: 'en', has: 'B2', asked: 'C1' } }] },
      },
      remedy: {
        code: 'languages.reached',
        values: { languages: [{ code: 'languages.at', values: { language: 'en', asked: 'C1' } }] },
      },
    });
  });

  it('fails without the language', () => {
    expect(speaking([{ language: 'pl', level: 'C2' }])?.because).toContain('en: none instead of C1');
  });

  it('takes a regional variety for the language, and never a language for another that begins alike', () => {
    expect(speaking([{ language: 'en-GB', level: 'C1' }])).toBeNull();
    expect(speaking([{ language: 'enm', level: 'C2' }])).not.toBeNull();
  });

  it('does not take the language for a regional variety that is asked for', () => {
    expect(speaking([{ language: 'pt', level: 'C2' }], 'pt-BR')).not.toBeNull();
  });

  it('takes the best of several varieties', () => {
    expect(
      speaking([
        { language: 'en-US', level: 'C1' },
        { language: 'en', level: 'A2' },
      ]),
    ).toBeNull();
  });
});
