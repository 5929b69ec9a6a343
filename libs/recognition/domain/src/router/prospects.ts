import { addYears, type LocalDate } from '@crossward/kernel';
import { contextOf, type Context } from '../context.js';
import type { Condition, FieldTests } from '../law/index.js';
import { dayInt } from '../program/numbering.js';
import type { ReadyRule } from '../selection.js';
import type { LawScope } from '../conditions/scope.js';
import type { NamedNode, RuleVersion } from '../rules.js';
import { and, not, TRUE, type Truth } from '../truth.js';
import type { Travel } from './travel.js';

/** Lists that the legs of a way add to or replace. */
const CHANGED_ON_THE_WAY: ReadonlySet<string> = new Set(['licences', 'residences']);

/** After every day that a way can reach. */
const YEARS_OF_A_WAY = 100;

/**
 * Which conditions come to the same on every day from one on, or to more on none than at the end of all days. Whatever a
 * search may still find, they bound it.
 */
export class SteadyConditions {
  private readonly ofVersion = new WeakMap<RuleVersion, readonly NamedNode[]>();

  constructor(
    private readonly law: LawScope,
    private readonly on: LocalDate,
  ) {}

  of(version: RuleVersion): readonly NamedNode[] {
    const known = this.ofVersion.get(version);
    if (known) return known;
    const documents: readonly Condition[] = [...version.document.when, ...(version.document.bars ?? [])];
    const steady = version.conditions.filter(
      ({ ofSubject, bar }, at) => !ofSubject && this.isSteady(documents[at] as Condition, !bar),
    );
    this.ofVersion.set(version, steady);
    return steady;
  }

  /** `rising`: the condition may still come to more later on; where it is negated that would be less. */
  private isSteady(condition: Condition, rising: boolean): boolean {
    if ('all' in condition) return condition.all.every((part) => this.isSteady(part, rising));
    if ('any' in condition) return condition.any.every((part) => this.isSteady(part, rising));
    if ('not' in condition) return this.isSteady(condition.not, !rising);
    if ('use' in condition) {
      const shared = this.law.shared.get(condition.use);
      return shared !== undefined && this.isSteady(shared.condition, rising);
    }
    if ('exists' in condition) return this.isSteadyList(condition.exists, rising);
    if ('none' in condition) return this.isSteadyList(condition.none, !rising);
    if ('total' in condition) {
      const { since, atMost } = condition.total;
      // What is summed up to a day grows with the day, since a start that does not move.
      return rising && atMost === undefined && !readsDay(since) && this.isSettledList(condition.total);
    }
    return 'field' in condition && this.isSettledField(condition);
  }

  private isSteadyList({ in: list, where }: { in: string; where?: Condition }, rising: boolean): boolean {
    return !CHANGED_ON_THE_WAY.has(list) && (where === undefined || this.isSteady(where, rising));
  }

  /** Its items come to the same on every day. */
  private isSettledList({ in: list, where }: { in: string; where?: Condition }): boolean {
    return this.isSteadyList({ in: list, ...(where && { where }) }, false) && (!where || this.isSteady(where, true));
  }

  private isSettledField({ field, ...tests }: { field: string } & FieldTests): boolean {
    if (readsDay(field) || readsDay(tests)) return false;
    const { memberOf, notMemberOf, as, at } = tests;
    if (at !== undefined) return true;
    const ids = [memberOf ?? [], notMemberOf ?? []].flat();
    return ids.every((id) => this.law.memberships.get(id, as).changeDays().every((day) => day <= this.on));
  }
}

const readsDay = (part: unknown): boolean => /"\$on"/.test(JSON.stringify(part ?? null));

/** What an arrangement can come to at most for one nurse, whatever licence and home she has by then. */
export class Prospects {
  private readonly context: Context | undefined;

  constructor(
    private readonly steady: SteadyConditions,
    { query, as, start }: Travel,
  ) {
    const latest = addYears(query.on, YEARS_OF_A_WAY);
    // What begins later than the day asked about is not there yet, and changes what is steady otherwise.
    const isAllThere = start.nurse.latest <= dayInt(query.on);
    this.context = isAllThere ? contextOf({ ...query, as, on: latest }) : undefined;
  }

  of({ version }: ReadyRule): Truth {
    const { context } = this;
    if (!context) return TRUE;
    return this.steady.of(version).reduce<Truth>((most, { node, bar }) => {
      const truth = node.truth(context);
      return and(most, bar ? not(truth) : truth);
    }, TRUE);
  }
}
