import { PacketPort, ScreeningPort, systemActor } from '@crossward/contracts';
import { assessPacket } from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Injectable, Module } from '@nestjs/common';
import { CredentialParties } from './credential-parties.js';
import { listExcludedNurseIds } from './stores/exclusion-store.js';
import { findPacketOfPlacement, listItems } from './stores/packet-store.js';
import { listNewestEstablished } from './stores/verification-lists.js';

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

  async listExcludedNurseIds(): Promise<string[]> {
    return this.uow.read(systemActor, listExcludedNurseIds);
  }

  async listNewestVerifications(): Promise<{ nurseId: string; on: LocalDate }[]> {
    return this.uow.read(systemActor, listNewestEstablished);
  }
}

/** Provides `PacketPort` and `ScreeningPort`. Needs the global database module with `CREDENTIALS_ENTITIES`. */
@Module({
  providers: [
    CredentialParties,
    { provide: PacketPort, useClass: DatabasePacketPort },
    { provide: ScreeningPort, useClass: DatabaseScreeningPort },
  ],
  exports: [CredentialParties, PacketPort, ScreeningPort],
})
export class CredentialPortsModule {}
