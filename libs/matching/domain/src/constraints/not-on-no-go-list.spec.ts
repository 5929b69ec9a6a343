import type { NurseSummary } from '@crossward/contracts';
import { place, sampleMatch, sampleNurse } from '../testing/samples.js';
import { notOnNoGoList } from './not-on-no-go-list.js';

const refusing = (noGo: Partial<NurseSummary['noGo']>) =>
  notOnNoGoList(sampleMatch({ nurse: sampleNurse({ noGo: { jurisdictions: [], organisationIds: [], ...noGo } }) }));

describe('notOnNoGoList', () => {
  it('holds for other places and organisations', () => {
    expect(refusing({ jurisdictions: [place('US-CA')], organisationIds: ['organisation-2'] })).toBeNull();
  });

  it('fails for the jurisdiction, for its whole country, and for the organisation', () => {
    expect(refusing({ jurisdictions: [place('US-FL')] })).not.toBeNull();
    expect(refusing({ jurisdictions: [place('US')] })).not.toBeNull();
    expect(refusing({ organisationIds: ['organisation-1'] })).not.toBeNull();
  });

  it('does not tell a hospital which entry of the list it was', () => {
    expect(refusing({ organisationIds: ['organisation-1'] })).toEqual(refusing({ jurisdictions: [place('US')] }));
  });
});
