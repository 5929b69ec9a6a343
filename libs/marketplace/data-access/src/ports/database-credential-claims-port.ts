import {
  CredentialClaimsPort,
  credentialKey,
  systemActor,
  type CredentialClaim,
  type CredentialKind,
  type NurseClaims,
} from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable, Module } from '@nestjs/common';
import { In } from 'typeorm';
import { OrganisationRow } from '../entities/hospital.entities.js';
import { LicenceRow, NurseNameRow, NurseRow } from '../entities/nurse.entities.js';

const claim = (
  kind: CredentialKind,
  parts: readonly (string | null | undefined)[],
  facts: Partial<CredentialClaim> = {},
): CredentialClaim => ({
  ...{ key: credentialKey(kind, ...parts), kind, code: null, jurisdiction: null, profession: null, number: null },
  ...{ status: null, on: null, lastDay: null },
  ...facts,
});

/** By its id, which stays as long as place, profession and number do: a number says too much for a key. */
const ofLicence = ({ id, jurisdiction, profession, number, expiresOn, statement }: LicenceRow): CredentialClaim =>
  claim('licence', [id], {
    ...{ jurisdiction, profession, number, status: statement.status },
    on: statement.issuedOn ?? null,
    lastDay: expiresOn,
  });

const ofFacts = ({ certificates = [], languageTests = [], exams = [], education = [] }: NurseRow['facts']) => [
  ...certificates.map(({ kind, issuedOn, expiresOn = null }) =>
    claim('certificate', [kind, issuedOn], { code: kind, on: issuedOn, lastDay: expiresOn }),
  ),
  ...languageTests.map(({ test, takenOn }) => claim('language-test', [test, takenOn], { code: test, on: takenOn })),
  ...exams.map(({ exam, passedOn = null }) => claim('exam', [exam], { code: exam, on: passedOn })),
  ...education.map(({ jurisdiction, kind, level, completedOn = null }) =>
    claim('degree', [jurisdiction, kind ?? level, completedOn], {
      ...{ jurisdiction, code: kind ?? level ?? null, on: completedOn },
    }),
  ),
];

/** Two things that the profile tells apart by nothing are one credential. */
const once = (claims: readonly CredentialClaim[]): CredentialClaim[] => [
  ...new Map(claims.map((one) => [one.key, one])).values(),
];

/** What a nurse claims of herself, for whoever keeps the documents of it. */
@Injectable()
export class DatabaseCredentialClaimsPort implements CredentialClaimsPort {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  findClaims(nurseId: string): Promise<NurseClaims | null> {
    return this.unitOfWork.read(systemActor, async (tx) => {
      const nurse = await tx.manager.findOneBy(NurseRow, { id: nurseId });
      const name = await tx.manager.findOneBy(NurseNameRow, { nurseId });
      if (!nurse || !name) return null;
      const licences = await tx.manager.find(LicenceRow, { where: { nurseId }, order: { id: 'ASC' } });
      const { familyName, givenNames } = name;
      const credentials = once([claim('identity', []), ...licences.map(ofLicence), ...ofFacts(nurse.facts)]);
      return { nurseId, familyName, givenNames, homeTimeZone: nurse.homeTimeZone, credentials };
    });
  }

  async listOrganisations(organisationIds: readonly string[]): Promise<{ id: string; name: string }[]> {
    if (organisationIds.length === 0) return [];
    const rows = await this.unitOfWork.read(systemActor, (tx) =>
      tx.manager.findBy(OrganisationRow, { id: In([...organisationIds]) }),
    );
    return rows.map(({ id, name }) => ({ id, name }));
  }
}

/** Provides `CredentialClaimsPort`. Needs the global database module with `MARKETPLACE_ENTITIES`. */
@Module({
  providers: [{ provide: CredentialClaimsPort, useClass: DatabaseCredentialClaimsPort }],
  exports: [CredentialClaimsPort],
})
export class CredentialClaimsModule {}
