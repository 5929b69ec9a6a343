import type { NurseFacts } from '@crossward/contracts';
import { ClassRegistry } from './class-registry.js';
import { FamilyRanks } from './family-ranks.js';

const licence = (jurisdiction: string, scope: 'multistate' | 'single-state') => ({
  jurisdiction,
  profession: 'RN',
  scope,
  status: 'active',
});

const facts = (...licences: object[]): NurseFacts => ({ profession: 'RN', licences }) as unknown as NurseFacts;

/** Classes 0–3, each a family of its own: compact of Texas and of Arizona, compact and California, California alone. */
const registry = (): ClassRegistry => {
  const classes = new ClassRegistry();
  classes.classOf('a', facts(licence('US-TX', 'multistate')));
  classes.classOf('b', facts(licence('US-TX', 'multistate'), licence('US-CA', 'single-state')));
  classes.classOf('c', facts(licence('US-AZ', 'multistate')));
  classes.classOf('d', facts(licence('US-CA', 'single-state')));
  return classes;
};

const bucketsOf = (classes: ClassRegistry, nurses: number): number[] => {
  const ranks = new FamilyRanks(classes);
  ranks.orderByName();
  ranks.cut(new Uint32Array(ranks.size).fill(nurses), 5000);
  return [0, 1, 2, 3].map((classId) => ranks.bucketOfClass(classId));
};

describe('FamilyRanks', () => {
  it('keep holders of a compact licence together, whatever state gave it and however many they are', () => {
    const [texas, , arizona] = bucketsOf(registry(), 100_000);
    expect(texas).toBe(arizona);
  });

  it('keep those apart who hold another licence as well, for they have rights that the others lack', () => {
    const [texas, both, , california] = bucketsOf(registry(), 100_000);
    expect(new Set([texas, both, california]).size).toBe(3);
  });

  it('mix small kinds, but never holders of a compact licence with others', () => {
    const [texas, both, arizona, california] = bucketsOf(registry(), 10);
    expect([both, arizona]).toEqual([texas, texas]);
    expect(california).not.toBe(texas);
  });
});
