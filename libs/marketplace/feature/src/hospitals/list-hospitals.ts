import type { Actor } from '@crossward/contracts';
import { FacilityRow, OrganisationRow, UnitRow } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, type PageQuery, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { LessThan, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import { iso } from '../shared/iso.js';
import type {
  FacilityAnswer,
  FacilityListQuery,
  OrganisationAnswer,
  UnitAnswer,
  UnitListQuery,
} from './hospital.dto.js';

/** Lists what the actor may see: hospital users their own organisation, everybody else all of them. */
@Injectable()
export class ListHospitals {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  organisations(actor: Actor, query: PageQuery): Promise<Page<OrganisationAnswer>> {
    return this.list(actor, OrganisationRow, 'organisations', query, {});
  }

  facilities(actor: Actor, query: FacilityListQuery): Promise<Page<FacilityAnswer>> {
    const { organisationId } = query;
    return this.list(actor, FacilityRow, 'facilities', query, organisationId ? { organisationId } : {});
  }

  units(actor: Actor, query: UnitListQuery): Promise<Page<UnitAnswer>> {
    const { facilityId } = query;
    return this.list(actor, UnitRow, 'units', query, facilityId ? { facilityId } : {});
  }

  private async list<Row extends { id: string; createdAt: Date }>(
    actor: Actor,
    entity: EntityTarget<Row>,
    list: string,
    query: PageQuery,
    where: FindOptionsWhere<Row>,
  ): Promise<Page<Omit<Row, 'createdAt'> & { createdAt: string }>> {
    const after = startOf(this.cursors, query, list);
    const rows = await this.unitOfWork.read(actor, (tx) =>
      tx.manager.find(entity, {
        where: { ...where, ...(after ? { id: LessThan(after) } : {}) } as FindOptionsWhere<Row>,
        order: { id: 'DESC' } as never,
        take: query.limit + 1,
      }),
    );
    const toItem = (row: Row): Omit<Row, 'createdAt'> & { createdAt: string } => ({
      ...row,
      createdAt: iso(row.createdAt),
    });
    return pageOf(rows, query, { codec: this.cursors, list, toItem });
  }
}
