import {
  PacketPort,
  ScreeningPort,
  systemActor,
  VerificationConcernPort,
  VerificationRecordPort,
  type SomeNurses,
} from '@crossward/contracts';
import { assessPacket } from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable, Module } from '@nestjs/common';
import { CredentialParties } from './credential-parties.js';
import { VerificationRow } from './entities/verification.entities.js';
import { listExcludedNurseIds } from './stores/exclusion-store.js';
import { findPacketOfPlacement, listItems } from './stores/packet-store.js';
import { listEstablishedOf, listNewestEstablished } from './stores/verification-lists.js';

/** Answers other contexts from the database, as the system. */
@Injectable()
export class DatabasePacketPort implements PacketPort {
  constructor(private readonly uow: UnitOfWork) {}

  async findPacket(placementId: string): ReturnType<PacketPort['findPacket']> {
    return this.uow.read(systemActor, async (tx) => {
      const packet = await findPacketOfPlacement(tx, placementId);
      if (packet === null) return null;
      const { open } = assessPacket(await listItems(tx, packet.id), packet.startsOn);
      return { packetId: packet.id, status: packet.status, open };
    });
  }
}

@Injectable()
export class DatabaseScreeningPort implements ScreeningPort {
  constructor(private readonly uow: UnitOfWork) {}

  async listExcludedNurseIds(among?: SomeNurses): Promise<string[]> {
    return this.uow.read(systemActor, (tx) => listExcludedNurseIds(tx, among));
  }

  async listNewestVerifications(among?: SomeNurses): Promise<{ nurseId: string; on: LocalDate }[]> {
    return this.uow.read(systemActor, (tx) => listNewestEstablished(tx, among));
  }
}

/** A suspicion of an exclusion list is for people to look at first: the nurse is told of what she can put right. */
@Injectable()
export class DatabaseVerificationConcernPort implements VerificationConcernPort {
  constructor(private readonly uow: UnitOfWork) {}

  async findVerification(verificationId: string): ReturnType<VerificationConcernPort['findVerification']> {
    return this.uow.read(systemActor, async (tx) => {
      const row = await tx.manager.findOneBy(VerificationRow, { id: verificationId });
      if (!row) return null;
      const failed = row.status === 'rejected' || row.status === 'discrepancy' || row.status === 'unable_to_verify';
      const { nurseId, status, proposedBy } = row;
      return { nurseId, status, proposedBy, needsNurse: failed && row.kind !== 'exclusion-list' };
    });
  }
}

@Injectable()
export class DatabaseVerificationRecordPort implements VerificationRecordPort {
  constructor(private readonly uow: UnitOfWork) {}

  async listEstablished(nurseId: string): ReturnType<VerificationRecordPort['listEstablished']> {
    return this.uow.read(systemActor, (tx) => listEstablishedOf(tx, nurseId));
  }
}

/** Provides `PacketPort`, `ScreeningPort`, `VerificationRecordPort` and `VerificationConcernPort`. Needs the global database module with `CREDENTIALS_ENTITIES`. */
@Module({
  providers: [
    CredentialParties,
    { provide: PacketPort, useClass: DatabasePacketPort },
    { provide: ScreeningPort, useClass: DatabaseScreeningPort },
    { provide: VerificationConcernPort, useClass: DatabaseVerificationConcernPort },
    { provide: VerificationRecordPort, useClass: DatabaseVerificationRecordPort },
  ],
  exports: [CredentialParties, PacketPort, ScreeningPort, VerificationConcernPort, VerificationRecordPort],
})
export class CredentialPortsModule {}
