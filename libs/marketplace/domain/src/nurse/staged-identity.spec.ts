import { placementLifecycle } from '../placement/placement-lifecycle.js';
import { submissionLifecycle } from '../submission/submission-lifecycle.js';
import { IDENTITY_STAGES, identityStage, reaches, type Engagement } from './staged-identity.js';

const at = (submission: Engagement['submission'], more: Partial<Engagement> = {}): Engagement => ({
  submission,
  consentLapsed: false,
  placement: null,
  ...more,
});

describe('the identity of a nurse', () => {
  it.each([
    [null, 'skills', 'name'],
    [at('submitted'), 'name', 'name'],
    [at('submitted', { consentLapsed: true }), 'skills', 'name'],
    [at('offered'), 'contact', 'contact'],
    [at('offered', { consentLapsed: true }), 'skills', 'name'],
    [at('placed', { placement: 'pending_start' }), 'contact', 'contact'],
    [at('placed', { placement: 'on_assignment' }), 'contact', 'contact'],
    [at('placed', { placement: 'on_assignment', consentLapsed: true }), 'contact', 'contact'],
    [at('placed', { placement: 'ended' }), 'name', 'name'],
    [at('placed', { placement: 'fell_off' }), 'skills', 'name'],
    [at('rejected'), 'skills', 'name'],
    [at('withdrawn'), 'skills', 'name'],
    [at('not_assigned'), 'skills', 'name'],
  ] as const)('at %j is %s to the hospital, %s to staff and whole to the nurse', (engagement, hospital, staff) => {
    expect(identityStage('hospital', engagement)).toBe(hospital);
    expect(identityStage('staff', engagement)).toBe(staff);
    expect(identityStage('nurse-self', engagement)).toBe('own');
  });

  it('is nowhere more to a hospital than to the nurse, and tells contact data only after an offer', () => {
    for (const submission of submissionLifecycle.states) {
      for (const placement of [null, ...placementLifecycle.states]) {
        for (const consentLapsed of [true, false]) {
          const stage = identityStage('hospital', { submission, placement, consentLapsed });
          expect(stage).not.toBe('own');
          if (reaches(stage, 'contact')) expect(['offered', 'placed']).toContain(submission);
          if (consentLapsed && submission !== 'placed') expect(stage).toBe('skills');
        }
      }
    }
  });

  it('grows from stage to stage', () => {
    expect(IDENTITY_STAGES.map((stage) => IDENTITY_STAGES.filter((needed) => reaches(stage, needed)).length)).toEqual([
      1, 2, 3, 4,
    ]);
  });
});
