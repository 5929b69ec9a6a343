import type { GapSummary, NurseSummary } from '@crossward/contracts';
import {
  always,
  day,
  requirements,
  sampleDecision,
  sampleGap,
  sampleMatch,
  sampleNurse,
  sampleRoute,
} from '../testing/samples.js';
import type { MatchDecisions } from '../match.js';
import { FACTORS, type FactorName } from './index.js';

const value = (
  factor: FactorName,
  { gap, nurse, decisions }: { gap?: Partial<GapSummary>; nurse?: Partial<NurseSummary>; decisions?: MatchDecisions },
): number =>
  FACTORS[factor](sampleMatch({ gap: sampleGap(gap), nurse: sampleNurse(nurse), ...(decisions ? { decisions } : {}) }))
    .value;

describe('soft factors', () => {
  it('readiness is 1 with a right, at most one half with a route, and 0 with neither', () => {
    const route = (typical: string) =>
      always({ verdict: 'pathway', route: sampleRoute('us-endorsement-generic', typical) });
    expect(value('readiness', {})).toBe(1);
    expect(value('readiness', { decisions: route('2027-01-04') })).toBe(0);
    expect(value('readiness', { decisions: route('2026-11-20') })).toBeCloseTo(0.25);
    expect(value('readiness', { decisions: route('2026-01-01') })).toBe(0.5);
    expect(value('readiness', { decisions: always({ verdict: 'barred' }) })).toBe(0);
    const gone = { atStart: sampleDecision({ verdict: 'undetermined' }), asOfToday: route('2026-11-30').asOfToday };
    expect(value('readiness', { decisions: gone })).toBe(0);
  });

  it('pay fit is one half at the floor and 1 from half as much again', () => {
    const floor = { payFloor: { minorUnits: 4000, currency: 'USD' } };
    expect(value('pay-fit', { nurse: floor, gap: { payRate: { minorUnits: 4000, currency: 'USD' } } })).toBe(0.5);
    expect(value('pay-fit', { nurse: floor, gap: { payRate: { minorUnits: 6000, currency: 'USD' } } })).toBe(1);
    expect(value('pay-fit', { nurse: floor, gap: { payRate: { minorUnits: 9000, currency: 'USD' } } })).toBe(1);
    expect(value('pay-fit', { nurse: { payFloor: null } })).toBe(0.5);
    expect(value('pay-fit', { nurse: { payFloor: { minorUnits: 1, currency: 'EUR' } } })).toBe(0.5);
  });

  it('experience counts above the minimum, up to eight years', () => {
    const years = (count: number) => ({ specialties: [{ specialty: 'intensive-care', years: count }] });
    expect(value('experience-depth', { nurse: years(2) })).toBe(0);
    expect(value('experience-depth', { nurse: years(6) })).toBe(0.5);
    expect(value('experience-depth', { nurse: years(40) })).toBe(1);
    expect(value('experience-depth', { nurse: { specialties: [] } })).toBe(0);
  });

  it('continuity is 1 at a facility where the nurse has worked', () => {
    expect(value('continuity', { nurse: { workedAtFacilityIds: ['facility-1'] } })).toBe(1);
    expect(value('continuity', {})).toBe(0);
  });

  it('distance is 1 at home and one half at 1,500 km', () => {
    expect(value('distance', { nurse: { latitude: 25.76, longitude: -80.19 } })).toBe(1);
    const degrees = (1500 / 6371.0088) * (180 / Math.PI);
    expect(value('distance', { nurse: { latitude: 25.76 + degrees, longitude: -80.19 } })).toBeCloseTo(0.5);
  });

  it('time zones are counted on the first day, the short way round the Earth', () => {
    expect(value('time-zones', { nurse: { homeTimeZone: 'America/New_York' } })).toBe(1);
    expect(value('time-zones', {})).toBeCloseTo(11 / 12);
    const auckland = { timeZone: 'Pacific/Auckland' }; // +13 in January
    expect(value('time-zones', { gap: auckland, nurse: { homeTimeZone: 'Pacific/Pago_Pago' } })).toBe(1); // −11
    expect(value('time-zones', { nurse: { homeTimeZone: 'Not/A_Zone' } })).toBe(0.5);
  });

  it('summer time counts on the day it is in force', () => {
    const summer = { timeZone: 'Europe/London', assignment: { from: day('2027-07-01'), until: day('2027-08-01') } };
    expect(value('time-zones', { gap: summer, nurse: { homeTimeZone: 'UTC' } })).toBeCloseTo(11 / 12);
  });

  it('language counts above the minimum', () => {
    const asked = (level: 'B2' | 'C2') => requirements({ languages: [{ language: 'en', level }] });
    expect(
      value('language-above-minimum', { gap: asked('B2'), nurse: { languages: [{ language: 'en', level: 'C1' }] } }),
    ).toBe(0.5);
    expect(value('language-above-minimum', { gap: asked('C2') })).toBe(1);
    expect(value('language-above-minimum', { gap: asked('B2'), nurse: { languages: [] } })).toBe(0);
    expect(value('language-above-minimum', { gap: requirements({ languages: [] }) })).toBe(0.5);
  });

  it('slack is the smaller side, up to four weeks', () => {
    expect(value('availability-slack', { nurse: { availableFrom: day('2026-12-21') } })).toBe(0.5);
    expect(
      value('availability-slack', { nurse: { availableFrom: day('2026-01-01'), availableUntil: day('2027-04-12') } }),
    ).toBe(0.25);
    expect(value('availability-slack', { nurse: { availableFrom: day('2027-02-01') } })).toBe(0);
  });

  it('reliability is neutral for a newcomer', () => {
    expect(value('reliability', {})).toBe(0.5);
    expect(value('reliability', { nurse: { reliability: 0.9 } })).toBe(0.9);
  });

  it('freshness falls from 1 today to 0 a year later', () => {
    expect(value('credential-freshness', { nurse: { credentialsVerifiedOn: day('2026-11-22') } })).toBe(1);
    expect(value('credential-freshness', { nurse: { credentialsVerifiedOn: day('2025-11-22') } })).toBe(0);
    expect(value('credential-freshness', {})).toBe(0);
  });

  it('need is 1 at an under-served facility', () => {
    expect(value('need', { gap: { underserved: true } })).toBe(1);
    expect(value('need', {})).toBe(0);
  });
});
