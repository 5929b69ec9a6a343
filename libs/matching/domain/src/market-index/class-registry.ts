import type { NurseFacts } from '@crossward/contracts';
import { PROFESSIONS, type Profession } from '@crossward/kernel';

/** What `ClassRegistry` is written to and read from, one entry a class in the order of their ids. */
export interface ClassRegistryState {
  readonly keys: readonly string[];
  readonly facts: readonly NurseFacts[];
}

const professionBit = (profession: Profession): number => 1 << PROFESSIONS.indexOf(profession);

/** The nurse's own profession and those of the licences, as the constraint `profession` reads them. */
const professionBits = ({ profession, licences }: NurseFacts): number =>
  (licences ?? []).reduce((bits, licence) => bits | professionBit(licence.profession), professionBit(profession));

const COMPACT = 'multistate';

/** Whether a family may practise in many places by one licence: such families mostly have the same rights everywhere. */
export const isCompactFamily = (name: string): boolean => name.split('|', 2)[1] === COMPACT;

/**
 * What families have in common that mostly have the same rights everywhere: with a compact licence whatever else is held, for
 * the state that gave it hardly matters; without one, the family itself.
 */
export const familyKind = (name: string): string => {
  if (!isCompactFamily(name)) return name;
  const [profession, compact, licences = ''] = name.split('|');
  const others = licences.split(',').filter((licence) => !licence.endsWith(':multistate:active'));
  return [profession, compact, others.join(',')].join('|');
};

/** Places that decide which law applies: classes that agree in them mostly have the same rights. */
const placesOf = (facts: NurseFacts): string => {
  const licences = (facts.licences ?? []).map(
    ({ jurisdiction, scope, status, profession }) => `${profession}:${jurisdiction}:${scope}:${status}`,
  );
  const places = (list: readonly { jurisdiction: string }[] | undefined): string[] =>
    (list ?? []).map(({ jurisdiction }) => jurisdiction);
  const compact = (facts.licences ?? []).some(({ scope, status }) => scope === 'multistate' && status === 'active');
  const parts = [
    [facts.profession],
    [compact ? COMPACT : ''],
    licences,
    facts.citizenships ?? [],
    places(facts.residences),
    places(facts.education),
  ];
  return parts.map((part) => [...new Set(part)].sort().join(',')).join('|');
};

/** Long lists (a nurse with thousands of licences) make no group of their own. */
const LONGEST_FAMILY = 512;

/**
 * Recognition classes: nurses whose facts say the same share one small integer, so that the law is asked once per class.
 * A class keeps the facts of its first nurse. Ids are never given twice.
 */
export class ClassRegistry {
  private readonly ids = new Map<string, number>();
  private readonly kept: NurseFacts[] = [];
  private readonly families = new Map<string, number>();
  /** By id of the family: what its classes have in common. */
  readonly familyNames: string[] = [];
  private readonly familyOfClass: number[] = [];
  private readonly professionsOfClass: number[] = [];

  static fromState({ keys, facts }: ClassRegistryState): ClassRegistry {
    const registry = new ClassRegistry();
    keys.forEach((key, at) => registry.classOf(key, facts[at] as NurseFacts));
    return registry;
  }

  get size(): number {
    return this.kept.length;
  }

  /** @param key equal for facts that say the same, whatever the order of their keys */
  classOf(key: string, facts: NurseFacts): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.kept.length;
    this.ids.set(key, id);
    this.kept.push(facts);
    this.professionsOfClass.push(professionBits(facts));
    const places = placesOf(facts);
    this.familyOfClass.push(this.familyNamed(places.length > LONGEST_FAMILY ? '' : places));
    return id;
  }

  find(key: string): number | undefined {
    return this.ids.get(key);
  }

  facts(classId: number): NurseFacts {
    const facts = this.kept[classId];
    if (!facts) throw new Error(`There is no recognition class (${classId}); (${this.kept.length}) are known.`);
    return facts;
  }

  practisesAs(classId: number, profession: Profession): boolean {
    return ((this.professionsOfClass[classId] ?? 0) & professionBit(profession)) !== 0;
  }

  /** Classes of one family hold licences, citizenship, residence and education in the same places. */
  family(classId: number): number {
    return this.familyOfClass[classId] ?? 0;
  }

  state(): ClassRegistryState {
    return { keys: [...this.ids.keys()], facts: this.kept };
  }

  private familyNamed(places: string): number {
    const known = this.families.get(places);
    if (known !== undefined) return known;
    this.families.set(places, this.familyNames.length);
    this.familyNames.push(places);
    return this.familyNames.length - 1;
  }
}
