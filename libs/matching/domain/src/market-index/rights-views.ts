import type { GapSummary } from '@crossward/contracts';
import type { Profession } from '@crossward/kernel';
import type { ClassRegistry } from './class-registry.js';
import { STANDINGS, type ClassRights } from './class-rights.js';
import type { FamilyRanks } from './family-ranks.js';
import type { SearchOptions } from './question.js';
import { RightsView } from './rights-view.js';
import { passesFactFilters } from './scan.js';

interface Plain {
  readonly profession: Profession;
  readonly classes: number;
  readonly view: RightsView;
}

/** Views of tables of rights, kept as long as the table, for gaps that ask the same of the law come one after the other. */
export class RightsViews {
  private readonly kept = new WeakMap<ClassRights, Map<string, RightsView>>();
  /** Of those without a filter the one that was asked for last: nearly every gap's. */
  private readonly plain = new WeakMap<ClassRights, Plain>();

  constructor(
    private readonly classes: ClassRegistry,
    private readonly ranks: FamilyRanks,
  ) {}

  of({ profession }: Pick<GapSummary, 'profession'>, { rights, filters = {}, today }: SearchOptions): RightsView {
    const { residentIn, licensedIn, readyOnStart, standing } = filters;
    const narrows =
      residentIn !== undefined || licensedIn !== undefined || readyOnStart !== undefined || standing !== undefined;
    const last = narrows ? undefined : this.plain.get(rights);
    if (last?.profession === profession && last.classes === this.classes.size) return last.view;
    const asked = [residentIn, licensedIn, readyOnStart, standing, residentIn && today];
    const key = JSON.stringify([this.classes.size, profession, ...asked]);
    const views = this.kept.get(rights) ?? new Map<string, RightsView>();
    this.kept.set(rights, views);
    const known = views.get(key);
    if (known) return this.keep(known, narrows, rights, profession);
    const view = new RightsView(rights, this.classes, this.ranks, profession, (classId, readiness) => {
      if (readyOnStart !== undefined && (readiness === 1) !== readyOnStart) return false;
      if (standing !== undefined && STANDINGS[rights.standing[classId]!] !== standing) return false;
      if (!residentIn && !licensedIn) return true;
      return passesFactFilters({ facts: this.classes.facts(classId) }, filters, today);
    });
    views.set(key, view);
    return this.keep(view, narrows, rights, profession);
  }

  private keep(view: RightsView, narrows: boolean, rights: ClassRights, profession: Profession): RightsView {
    if (!narrows) this.plain.set(rights, { profession, classes: this.classes.size, view });
    return view;
  }
}
