import type { Actor } from '@crossward/contracts';
import { addRow, FacilityRow, getRow, OrganisationRow, UnitRow } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { iso } from '../shared/iso.js';
import type {
  FacilityAnswer,
  FacilityBody,
  OrganisationAnswer,
  OrganisationBody,
  UnitAnswer,
  UnitBody,
} from './hospital.dto.js';

/** Registers hospitals: their organisations, facilities and units. */
@Injectable()
export class RegisterHospital {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  organisation(actor: Actor, body: OrganisationBody): Promise<OrganisationAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = { id: tx.newId(), name: body.name.trim(), version: 1, createdAt: tx.now };
      await addRow(tx, OrganisationRow, row);
      tx.record({
        action: 'organisation.registered',
        subjectType: 'organisation',
        subjectId: row.id,
        organisationId: row.id,
      });
      return { ...row, createdAt: iso(row.createdAt) };
    });
  }

  /** @throws DomainError 404 for an organisation that is not the actor's to manage */
  facility(actor: Actor, body: FacilityBody): Promise<FacilityAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      await getRow(tx, OrganisationRow, 'organisation', body.organisationId);
      const row: FacilityRow = { ...body, id: tx.newId(), version: 1, createdAt: tx.now };
      await addRow(tx, FacilityRow, row);
      const { id, organisationId } = row;
      tx.record({ action: 'facility.registered', subjectType: 'facility', subjectId: id, organisationId });
      return { ...row, createdAt: iso(row.createdAt) };
    });
  }

  /** @throws DomainError 404 for a facility that is not the actor's to manage */
  unit(actor: Actor, { facilityId, name }: UnitBody): Promise<UnitAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { organisationId } = await getRow(tx, FacilityRow, 'facility', facilityId);
      const row = { id: tx.newId(), organisationId, facilityId, name: name.trim(), version: 1, createdAt: tx.now };
      await addRow(tx, UnitRow, row);
      tx.record({ action: 'unit.registered', subjectType: 'unit', subjectId: row.id, organisationId });
      return { ...row, createdAt: iso(row.createdAt) };
    });
  }
}
