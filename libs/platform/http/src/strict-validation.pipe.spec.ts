import { LampBody } from './spec-controller.js';
import { StrictValidationPipe } from './strict-validation.pipe.js';

const LAMP = {
  ...{ name: 'Desk', colour: 'red', boughtOn: '2026-11-22', madeIn: null, bulbs: [{ watts: 40 }] },
  price: { minorUnits: 3050, currency: 'EUR' },
};

describe('a body that leaves out what may be left out', () => {
  it('has no key for it, so that a change spread over what was there takes nothing away', () => {
    const body = new StrictValidationPipe().transform(LAMP, { type: 'body', metatype: LampBody }) as LampBody;
    expect(Object.keys(body).sort()).toEqual(Object.keys(LAMP).sort());
    expect({ ...{ spare: { watts: 60 }, fragile: true }, ...body }).toMatchObject({
      spare: { watts: 60 },
      fragile: true,
    });
  });

  it('keeps what is said to be nothing', () => {
    const body = new StrictValidationPipe().transform(LAMP, { type: 'body', metatype: LampBody }) as LampBody;
    expect(body.madeIn).toBeNull();
  });
});
