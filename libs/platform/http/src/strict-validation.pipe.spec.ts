import 'reflect-metadata';
import type { DomainError } from '@crossward/kernel';
import { Text } from './fields/text.js';
import { LampBody } from './spec-controller.js';
import { StrictValidationPipe } from './strict-validation.pipe.js';

class Remark {
  @Text({ optional: true }) remark?: string;
}
class Reason {
  @Text() reason: string;
}
class Nothing {}

const take = (metatype: new () => object, body: unknown): unknown => {
  try {
    return new StrictValidationPipe().transform(body, { type: 'body', metatype });
  } catch (error) {
    return (error as DomainError).problems?.[0]?.code;
  }
};

describe('a body that was not sent', () => {
  it('is an empty one where every key may be left out', () => {
    expect(take(Remark, undefined)).toEqual(new Remark());
    expect(take(Remark, { remark: 'x' })).toEqual({ remark: 'x' });
  });

  it('is missing where one key may not, and where none is known', () => {
    expect(take(Reason, undefined)).toBe('NOT_AN_OBJECT');
    expect(take(Nothing, undefined)).toBe('NOT_AN_OBJECT');
  });

  it('is not the same as one that says null or is a list', () => {
    for (const body of [null, [], 'text']) expect(take(Remark, body)).toBe('NOT_AN_OBJECT');
  });
});

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
