/** A unit of the organisation that a file of gaps may name. */
export interface FileUnit {
  id: string;
  name: string;
  facilityId: string;
  facilityName: string;
  timeZone: string;
}

const folded = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
const withFacility = ({ facilityName, name }: FileUnit): string => `${facilityName} / ${name}`;

/** Finds units by their id, by their name, or by facility and name where several facilities have one of that name. */
export class FileUnits {
  private readonly byId: ReadonlyMap<string, FileUnit>;
  private readonly byName = new Map<string, FileUnit[]>();

  constructor(readonly all: readonly FileUnit[]) {
    this.byId = new Map(all.map((unit) => [unit.id.toLowerCase(), unit]));
    for (const unit of all) {
      for (const name of new Set([folded(unit.name), folded(withFacility(unit))])) {
        this.byName.set(name, [...(this.byName.get(name) ?? []), unit]);
      }
    }
  }

  /** None, one or, where the name is not enough, several. */
  called(written: string): readonly FileUnit[] {
    const unit = this.byId.get(written.trim().toLowerCase());
    return unit ? [unit] : (this.byName.get(folded(written)) ?? []);
  }

  /** The shortest way to write the unit that leads back to it and to no other. */
  nameOf(unit: FileUnit): string {
    const leadsBack = (written: string): boolean => {
      const found = this.called(written);
      return found.length === 1 && found[0]?.id === unit.id && !written.includes('\n');
    };
    return [unit.name, withFacility(unit)].find(leadsBack) ?? unit.id;
  }

  get names(): string[] {
    return [...new Set(this.all.map(({ name }) => name))];
  }
}
