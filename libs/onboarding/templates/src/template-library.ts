import { countryOf, type JurisdictionCode } from '@crossward/kernel';
import {
  mergeTemplates,
  selectTemplate,
  type Corridor,
  type CorridorRule,
  type MembershipLists,
  type ResolvedTemplate,
} from '@crossward/onboarding-domain';
import { layerOf, type ListsDocument, type TemplateDocument } from './template-document.js';

export const membershipLists = (lists: ListsDocument): MembershipLists =>
  new Map(Object.entries(lists).map(([name, { members }]) => [name, new Set(members)]));

/** Templates that passed the linter, ready to be chosen from. */
export class TemplateLibrary {
  private readonly rules: readonly CorridorRule[];
  private readonly lists: MembershipLists;

  constructor(
    private readonly documents: readonly TemplateDocument[],
    lists: ListsDocument,
  ) {
    this.lists = membershipLists(lists);
    this.rules = documents.flatMap(({ id, applies }) => (applies ? [{ id, ...applies }] : []));
  }

  /** Ids and versions of all layers, for the start-up log and the documentation. */
  versions(): { id: string; version: number; title: string }[] {
    return this.documents.map(({ id, version, title }) => ({ id, version, title }));
  }

  /**
   * The template of a corridor: the base, then what the country and the subdivision of the destination add, then the
   * corridor itself. Never empty: the base applies everywhere.
   */
  resolve(corridor: Corridor): ResolvedTemplate {
    return this.merge(selectTemplate(this.rules, corridor, this.lists).id, corridor.to);
  }

  /** The template with this id for this destination, whether or not it would be chosen for it. */
  merge(id: string, to: JurisdictionCode): ResolvedTemplate {
    const places = new Set<string>([countryOf(to), to]);
    const base = this.documents.filter(({ kind }) => kind === 'base');
    const local = this.documents
      .filter(({ place }) => place !== undefined && places.has(place))
      .sort((a, b) => a.place!.length - b.place!.length);
    const chosen = this.documents.filter((document) => document.kind === 'corridor' && document.id === id);
    return mergeTemplates(id, [...base, ...local, ...chosen].map(layerOf));
  }
}
