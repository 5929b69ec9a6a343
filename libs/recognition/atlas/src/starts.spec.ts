import type { ArrangementVersion, Condition } from '@crossward/recognition-domain';
import { hostileLaw, surveyOf, versionOf } from './fixtures.js';
import { startsFrom } from './starts.js';

const survey = surveyOf(hostileLaw());
const subject = (list: string, where: Condition): Partial<ArrangementVersion> => ({
  subject: { id: 'subject', in: list, as: 'item', where },
});
const startOf = (parts: Partial<ArrangementVersion>, code: string) => startsFrom(versionOf(parts), survey, code);

describe('where an arrangement can start', () => {
  const fromXa = subject('licences', { field: 'jurisdiction', partOf: ['XA'] });

  it('is a place that its subject names, and no other', () => {
    expect(startOf(fromXa, 'XA')).toBe('named');
    expect(startOf(fromXa, 'XB')).toBeUndefined();
  });

  it('is a member of the group that a condition names', () => {
    const member: Partial<ArrangementVersion> = {
      ...subject('education', { field: 'completedOn', known: true }),
      when: [{ id: 'member', field: '$item.jurisdiction', memberOf: 'pact' }],
    };
    expect(startOf(member, 'XB')).toBe('named');
    expect(startOf(member, 'XC')).toBeUndefined();
  });

  it('is open to every place that is not excluded', () => {
    const elsewhere = subject('education', { not: { field: 'jurisdiction', is: 'XA' } });
    expect(startOf(elsewhere, 'XB')).toBe('open');
    expect(startOf(elsewhere, 'XA')).toBeUndefined();
  });

  it('does not hang on what stands beside the place, nor on the destination', () => {
    const active = subject('licences', {
      all: [
        { field: 'jurisdiction', isNot: '$destination' },
        { field: 'status', is: 'active' },
      ],
    });
    expect(startOf(active, 'XA')).toBe('open');
  });

  it('takes one of several places, licences and educations alike', () => {
    const either: Partial<ArrangementVersion> = {
      when: [
        {
          id: 'either',
          any: [
            { exists: { in: 'licences', where: { field: 'jurisdiction', is: 'XA' } } },
            { exists: { in: 'education', where: { field: 'jurisdiction', is: 'XB' } } },
          ],
        },
      ],
    };
    expect([startOf(either, 'XA'), startOf(either, 'XB')]).toEqual(['named', 'named']);
  });

  it('is the home of a gate', () => {
    expect(startOf({ gives: 'gate', home: { oneOf: ['XC'] } }, 'XC')).toBe('named');
    expect(startOf({ gives: 'gate', home: { oneOf: ['XC'] } }, 'XA')).toBeUndefined();
  });
});
