import type { Actor, NurseSpecialty } from '@crossward/contracts';
import {
  LicenceRow,
  NurseNameRow,
  newestIds,
  NurseRow,
  NurseSecretRow,
  openSecrets,
  toProfile,
} from '@crossward/marketplace-data-access';
import { FieldCipher } from '@crossward/platform-encryption';
import { notFound, type JurisdictionCode, type LocalDate, type Profession } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { iso } from '../shared/iso.js';
import type { NurseAnswer, NurseListItem, NurseProfileAnswer, NursesQuery } from './nurse.dto.js';

interface ListRow {
  id: string;
  givenNames: string;
  familyName: string;
  profession: Profession;
  specialties: NurseSpecialty[];
  homeJurisdiction: JurisdictionCode;
  availableFrom: LocalDate;
}

/** Nurses read their whole profile; recruiters everybody's, without birth date and passport. */
@Injectable()
export class ReadNurses {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: FieldCipher,
    private readonly cursors: CursorCodec,
  ) {}

  /** @throws DomainError NURSE_NOT_FOUND before the profile was first written */
  own(actor: Actor): Promise<NurseProfileAnswer> {
    const id = actor.nurseId;
    if (id === null) throw notFound('nurse', 'me');
    return this.unitOfWork.read(actor, async (tx) => {
      const { row, name, licences } = await this.profile(tx, id);
      const secret = await tx.manager.findOneBy(NurseSecretRow, { nurseId: id });
      if (!secret) throw notFound('nurse', id);
      const profile = toProfile(row, name, licences, openSecrets(this.cipher, secret));
      return { ...profile, id, version: row.version, updatedAt: iso(row.updatedAt) };
    });
  }

  /** @throws DomainError NURSE_NOT_FOUND */
  get(actor: Actor, id: string): Promise<NurseAnswer> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { row, name, licences } = await this.profile(tx, id);
      return { ...toProfile(row, name, licences, {}), id, version: row.version, updatedAt: iso(row.updatedAt) };
    });
  }

  async list(actor: Actor, query: NursesQuery): Promise<Page<NurseListItem>> {
    const { nurseId, limit } = query;
    const list = nurseId ? `nurses:${nurseId.join()}` : 'nurses';
    const after = startOf(this.cursors, query, list);
    const named = nurseId?.filter((id) => after === null || id < after);
    const where = named ? { id: In(named) } : {};
    const slice = { after: named ? null : after, limit: limit + 1 };
    const rows = await this.unitOfWork.read(actor, async (tx) =>
      tx.query<ListRow>(
        `SELECT n.id, m.given_names AS "givenNames", m.family_name AS "familyName", n.facts ->> 'profession' AS profession,
           n.specialties, n.home_jurisdiction AS "homeJurisdiction", n.available_from AS "availableFrom"
         FROM marketplace.nurses n JOIN marketplace.nurse_names m ON m.nurse_id = n.id
         WHERE n.id = ANY ($1) ORDER BY n.id DESC`,
        [await newestIds(tx, NurseRow, where, slice)],
      ),
    );
    return pageOf(rows, query, { codec: this.cursors, list, toItem: (row) => row });
  }

  private async profile(
    tx: Transaction,
    id: string,
  ): Promise<{ row: NurseRow; name: NurseNameRow; licences: LicenceRow[] }> {
    const row = await tx.manager.findOneBy(NurseRow, { id });
    const name = await tx.manager.findOneBy(NurseNameRow, { nurseId: id });
    if (!row || !name) throw notFound('nurse', id);
    return { row, name, licences: await tx.manager.find(LicenceRow, { where: { nurseId: id }, order: { id: 'ASC' } }) };
  }
}
