import type { Actor } from '@crossward/contracts';
import { ContractRow, ContractVersionRow } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { In, LessThan, type FindOptionsWhere } from 'typeorm';
import { iso } from '../shared/iso.js';
import type { ContractListQuery, ContractSummaryAnswer } from './contract-list.dto.js';

/** Contracts of the actor, newest first: those of a nurse, of an organisation, or, to staff, of everybody. */
@Injectable()
export class ListContracts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: ContractListQuery): Promise<Page<ContractSummaryAnswer>> {
    const after = startOf(this.cursors, query, 'contracts');
    const { status, placementId, gapId } = query;
    const where: FindOptionsWhere<ContractRow> = {
      ...ownOf(actor),
      ...(status ? { status } : {}),
      ...(placementId ? { placementId } : {}),
      ...(gapId ? { gapId } : {}),
      ...(after ? { id: LessThan(after) } : {}),
    };
    const items = await this.unitOfWork.read(actor, async (tx) => {
      const rows = await tx.manager.find(ContractRow, { where, order: { id: 'DESC' }, take: query.limit + 1 });
      const ids = In(rows.map(({ id }) => id));
      const open = await tx.manager.findBy(ContractVersionRow, { contractId: ids, status: 'open' });
      const openOf = new Map(open.map((version) => [version.contractId, version.number]));
      return rows.map((row) => toSummary(row, openOf.get(row.id) ?? null));
    });
    return pageOf(items, query, { codec: this.cursors, list: 'contracts', toItem: (item) => item });
  }
}

// Row-level security says the same; said here an index serves, and nobody else's rows are read on the way.
const ownOf = ({ role, nurseId, organisationId }: Actor): FindOptionsWhere<ContractRow> => {
  if (role === 'nurse' && nurseId) return { nurseId };
  return organisationId ? { organisationId } : {};
};

const toSummary = (row: ContractRow, openVersion: number | null): ContractSummaryAnswer => {
  const { id, placementId, gapId, organisationId, nurseId, status, endedBy, endCause, endsOn, version } = row;
  return {
    ...{ id, placementId, gapId, organisationId, nurseId, status, openVersion, endedBy, endCause, endsOn, version },
    createdAt: iso(row.createdAt),
  };
};
