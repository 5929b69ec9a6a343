import type { Actor } from '@crossward/contracts';
import { findPacketOfPlacement, listItems, type ItemState, type PacketRow } from '@crossward/credentials-data-access';
import { assessPacket, itemState, licenceOfLabel } from '@crossward/credentials-domain';
import { notFound } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import type { PacketView } from './packet.view.js';

const HOSPITAL: ReadonlySet<string> = new Set(['hospital-requester', 'hospital-approver']);

/** Reads the packet of a placement. What a nurse's credentials say is not the hospital's; whether they suffice is. */
@Injectable()
export class PacketsService {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async ofPlacement(actor: Actor, placementId: string): Promise<PacketView> {
    return this.uow.read(actor, async (tx) => {
      const packet = await findPacketOfPlacement(tx, placementId);
      if (packet === null) throw notFound('packet', placementId);
      return toView(packet, HOSPITAL.has(actor.role) ? null : await listItems(tx, packet.id));
    });
  }
}

const toView = (packet: PacketRow, items: readonly ItemState[] | null): PacketView => ({
  id: packet.id,
  placementId: packet.placementId,
  status: packet.status,
  requirementsVersion: packet.requirementsVersion,
  startsOn: packet.startsOn,
  clearedAt: packet.clearedAt?.toISOString() ?? null,
  open: items && assessPacket(items, packet.startsOn).open,
  items:
    items &&
    items.map((item) => ({
      requirement: item.requirementKey,
      kind: item.kind,
      label: item.label,
      licence: licenceOfLabel(item.label),
      state: itemState(item, packet.startsOn),
      goodUntil: item.verification.goodUntil,
      simulated: item.simulated,
      verificationId: item.verificationId,
    })),
  version: packet.version,
});
