import { RecognitionPort, type Actor, type Role } from '@crossward/contracts';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { isId } from '@crossward/platform-http';
import { StaffFinder } from '@crossward/platform-identity';
import { Inject, Injectable } from '@nestjs/common';
import { answersAll, facilitiesByWord, findGaps } from './find-gaps.js';
import { findNurses } from './find-nurses.js';
import { findSubmissions, readSubmissions } from './find-submissions.js';
import { hit, readHits, submissionHits } from './search-hits.js';
import { namesOf, wordsOf } from './search-text.js';
import { HIT_KINDS, PER_KIND, SHORTEST, type HitKind, type SearchAnswer, type SearchHitAnswer } from './search.dto.js';

/** What each role has pages for. Row-level security decides on whose. */
const KINDS: Readonly<Record<Role, readonly HitKind[]>> = {
  nurse: ['gap', 'submission'],
  'hospital-requester': ['gap', 'submission', 'placement', 'facility'],
  'hospital-approver': ['gap', 'submission', 'placement', 'facility'],
  recruiter: ['nurse', 'organisation'],
  admin: ['account', 'organisation', 'nurse'],
};

/** One search over everything that a role works with. */
@Injectable()
export class Search {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    private readonly staff: StaffFinder,
  ) {}

  async find(actor: Actor, typed: string): Promise<SearchAnswer> {
    const wanted = typed.trim();
    const kinds = KINDS[actor.role as Role] ?? [];
    const words = wordsOf(wanted);
    if ([...wanted].length < SHORTEST || words.length === 0 || kinds.length === 0) return { items: [] };
    const hits = isId(wanted) ? await this.byId(actor, kinds, wanted) : await this.byWords(actor, kinds, wanted, words);
    return { items: HIT_KINDS.flatMap((kind) => hits.filter((each) => each.kind === kind).slice(0, PER_KIND)) };
  }

  private async byId(actor: Actor, kinds: readonly HitKind[], id: string): Promise<SearchHitAnswer[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const hits: SearchHitAnswer[] = [];
      for (const kind of kinds) {
        if (kind === 'account') hits.push(...(await this.accounts(tx, { id })));
        else if (kind === 'submission') hits.push(...submissionHits(await readSubmissions(tx, [id]), false));
        else if (kind !== 'placement') hits.push(...(await readHits(tx, kind, [id])));
      }
      return hits;
    });
  }

  private async byWords(
    actor: Actor,
    kinds: readonly HitKind[],
    typed: string,
    words: readonly string[],
  ): Promise<SearchHitAnswer[]> {
    const has = (kind: HitKind): boolean => kinds.includes(kind);
    const vocabulary = has('gap') ? await this.recognition.vocabulary() : null;
    return this.unitOfWork.read(actor, async (tx) => {
      const hits: SearchHitAnswer[] = [];
      if (vocabulary) {
        const facilities = await facilitiesByWord(tx, words);
        const gaps = await findGaps(tx, words, vocabulary, { facilities, limit: PER_KIND });
        hits.push(...(await readHits(tx, 'gap', gaps)));
        const whole = facilities.filter(answersAll).slice(0, PER_KIND);
        if (has('facility'))
          hits.push(
            ...(await readHits(
              tx,
              'facility',
              whole.flatMap(({ value }) => value ?? []),
            )),
          );
      }
      if (has('submission')) hits.push(...submissionHits(await findSubmissions(tx, words), has('placement')));
      if (has('nurse')) hits.push(...(await readHits(tx, 'nurse', await findNurses(tx, namesOf(typed), PER_KIND))));
      if (has('organisation')) hits.push(...(await readHits(tx, 'organisation', await organisations(tx, words))));
      if (has('account')) hits.push(...(await this.accounts(tx, { words })));
      return hits;
    });
  }

  private async accounts(
    tx: Transaction,
    by: { id: string } | { words: readonly string[] },
  ): Promise<SearchHitAnswer[]> {
    const found = await this.staff.find(tx, by, PER_KIND);
    return found.map(({ id, displayName, role }) => hit('account', id, { name: displayName, status: role }));
  }
}

const organisations = async (tx: Transaction, words: readonly string[]): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM marketplace.organisations WHERE NOT false = ANY (platform.words_begun(name, $1))
     ORDER BY name, id LIMIT ${PER_KIND}`,
    [words],
  );
  return rows.map(({ id }) => id);
};
