import {
  screen,
  type ExclusionExtract,
  type ExclusionQuestion,
  type ScreenedPerson,
  type Verifier,
  type VerifierAnswer,
} from '@crossward/credentials-domain';

/** What the active version of the list holds near a person; null while no version has been imported. */
export interface ExclusionSearch {
  search(person: ScreenedPerson): Promise<ExclusionExtract | null>;
}

/** Screens against the imported list. Without a list the source is down: nobody is cleared by an empty table. */
export class ExclusionListVerifier implements Verifier<ExclusionQuestion> {
  readonly kind = 'exclusion-list';
  readonly source = 'oig-leie';

  constructor(private readonly list: ExclusionSearch) {}

  async ask(question: ExclusionQuestion): Promise<VerifierAnswer> {
    const extract = await this.list.search(question);
    if (extract === null) {
      return {
        kind: 'source-down',
        trouble: 'list-missing',
        reason: 'No version of the exclusion list has been imported yet.',
        retryAfterMs: 30_000,
        reference: null,
      };
    }
    return { kind: 'established', establishment: screen(question, extract), reference: extract.version };
  }
}
