import type { Verdict } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';

/** A submission or placement at risk, as somebody found it by holding two laws against each other. */
export interface ImpactFinding {
  kind: 'submission' | 'placement';
  id: string;
  /** The first of its days on which the newer law answers worse. */
  on: LocalDate;
  before: Verdict;
  after: Verdict;
  arrangement: string | null;
}

export interface LawImpact {
  baseVersion: string;
  headVersion: string;
  findings: readonly ImpactFinding[];
}

const ROWS_A_STATEMENT = 1000;

/**
 * Writes down what a change of law puts at risk and tells the marketplace, which marks it for a re-check. Findings, audit
 * event and outbox row commit together.
 * @returns the id of the impact
 */
export const recordLawImpact = async (
  tx: Transaction,
  { baseVersion, headVersion, findings }: LawImpact,
): Promise<string> => {
  const id = tx.newId();
  await tx.execute(
    `INSERT INTO marketplace.law_impacts (id, base_version, head_version, found, created_at) VALUES ($1, $2, $3, $4, $5)`,
    [id, baseVersion, headVersion, findings.length, tx.now],
  );
  for (let from = 0; from < findings.length; from += ROWS_A_STATEMENT) {
    const rows = findings.slice(from, from + ROWS_A_STATEMENT).map((finding) => ({
      impact_id: id,
      kind: finding.kind,
      subject_id: finding.id,
      arrangement: finding.arrangement,
      loses_on: finding.on,
      before_verdict: finding.before,
      after_verdict: finding.after,
    }));
    await tx.execute(
      `INSERT INTO marketplace.law_impact_findings
       SELECT * FROM jsonb_populate_recordset(NULL::marketplace.law_impact_findings, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }
  const details = { baseVersion, headVersion, findings: findings.length };
  tx.record({ action: 'law.changed', subjectType: 'law-impact', subjectId: id, details });
  tx.publish('law.changed', { impactId: id });
  return id;
};
