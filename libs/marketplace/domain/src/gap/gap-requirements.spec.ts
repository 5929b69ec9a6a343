import { waivableBelow } from './gap-requirements.js';
import type { RequirementLayer, StatedRequirements } from './requirement-layers.js';

const layer = (name: RequirementLayer['layer'], states: StatedRequirements): RequirementLayer => ({
  ...{ layer: name, id: name, name, states },
});

describe('what a layer may do without', () => {
  it('is what every layer above that asks for it lets go, and nothing else', () => {
    const organisation = layer('organisation', {
      certificates: [{ kind: 'bls' }, { kind: 'acls', mayLoosen: true }],
      languages: [
        { language: 'en', level: 'B2', mayLoosen: true },
        { language: 'fr', level: 'B1' },
      ],
    });
    expect(waivableBelow([organisation])).toEqual({ certificates: ['acls'], languages: ['en'] });
    const facility = layer('facility', { certificates: [{ kind: 'acls' }] });
    expect(waivableBelow([organisation, facility])).toEqual({ certificates: [], languages: ['en'] });
  });

  it('is nothing that is waived above already, and nothing where nothing is asked for', () => {
    const organisation = layer('organisation', { certificates: [{ kind: 'acls', mayLoosen: true }] });
    const facility = layer('facility', { waives: { certificates: ['acls'] } });
    expect(waivableBelow([organisation, facility])).toEqual({ certificates: [], languages: [] });
    expect(waivableBelow([])).toEqual({ certificates: [], languages: [] });
  });
});
