import type { Actor } from '@crossward/contracts';
import { FacilityRow, newestRows, OrganisationRow, ownOrganisation, UnitRow } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, type PageQuery, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import type { EntityTarget } from 'typeorm';
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
    return this.list(actor, OrganisationRow, 'organisations', query, { id: ownOrganisation(actor).organisationId });
  }

  facilities(actor: Actor, query: FacilityListQuery): Promise<Page<FacilityAnswer>> {
    const { organisationId } = query;
    return this.list(actor, FacilityRow, 'facilities', query, {
      ...ownOrganisation(actor),
      ...(organisationId ? { organisationId } : {}),
    });
  }

  units(actor: Actor, query: UnitListQuery): Promise<Page<UnitAnswer>> {
    const { facilityId } = query;
    return this.list(actor, UnitRow, 'units', query, { ...ownOrganisation(actor), facilityId });
  }

  private async list<Row extends { id: string; createdAt: Date }>(
    actor: Actor,
    entity: EntityTarget<Row>,
    list: string,
    query: PageQuery,
    values: { readonly [Column in keyof Row]?: unknown },
  ): Promise<Page<Omit<Row, 'createdAt'> & { createdAt: string }>> {
    const after = startOf(this.cursors, query, list);
    const rows = await this.unitOfWork.read(actor, (tx) =>
      newestRows(tx, entity, values, { after, limit: query.limit + 1 }),
    );
    const toItem = (row: Row): Omit<Row, 'createdAt'> & { createdAt: string } => ({
      ...row,
      createdAt: iso(row.createdAt),
    });
    return pageOf(rows, query, { codec: this.cursors, list, toItem });
  }
}
