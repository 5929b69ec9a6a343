import { day, requirements, sampleGap, sampleMatch, sampleNurse } from '../testing/samples.js';
import { certificatesValid } from './certificates-valid.js';

const expiring = (...days: (string | null)[]) =>
  certificatesValid(
    sampleMatch({
      nurse: sampleNurse({
        certificates: days.map((text) => ({ kind: 'acls', expiresOn: text === null ? null : day(text) })),
      }),
    }),
  );

describe('certificatesValid', () => {
  it("holds when the certificate's last day is the assignment's last day", () => {
    expect(expiring('2027-04-04')).toBeNull();
  });

  it('fails when it ends one day earlier', () => {
    expect(expiring('2027-04-03')).toEqual({
      constraint: 'certificates',
      because: 'Certificates must be good until (2027-04-04): (acls ends on 2027-04-03).',
      wouldChange: 'These certificates, good until 2027-04-04 or later.',
      reason: {
        code: 'certificates.lacking',
        values: {
          until: '2027-04-04',
          lacks: [
            { code: 'certificate.ends', values: { certificate: { code: 'acls', name: 'acls' }, on: '2027-04-03' } },
          ],
        },
      },
      remedy: { code: 'certificates.good', values: { until: '2027-04-04' } },
    });
  });

  it('fails when it is missing', () => {
    expect(expiring()?.because).toContain('acls is missing');
  });

  it('calls the certificate by its name where one is given', () => {
    const terms = { specialties: {}, certificates: { acls: { name: 'Advanced Cardiovascular Life Support' } } };
    const nurse = sampleNurse({ certificates: [] });
    expect(certificatesValid(sampleMatch({ nurse, terms }))?.because).toContain(
      'Advanced Cardiovascular Life Support is missing',
    );
  });

  it('holds for one that never ends', () => {
    expect(expiring(null)).toBeNull();
  });

  it('takes the one that lasts longest of several of a kind, in any order', () => {
    expect(expiring('2026-12-01', '2027-12-01')).toBeNull();
    expect(expiring('2027-12-01', '2026-12-01')).toBeNull();
  });

  it('asks only for the first day where the assignment has no end', () => {
    const gap = sampleGap({ assignment: { from: day('2027-01-04'), until: null } });
    const nurse = sampleNurse({ certificates: [{ kind: 'acls', expiresOn: day('2027-01-04') }] });
    expect(certificatesValid(sampleMatch({ gap, nurse }))).toBeNull();
  });

  it('holds where none is asked for', () => {
    const gap = sampleGap(requirements({ certificates: [] }));
    expect(certificatesValid(sampleMatch({ gap, nurse: sampleNurse({ certificates: [] }) }))).toBeNull();
  });
});
