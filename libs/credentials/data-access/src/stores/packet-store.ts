import { assessPacket, packetLifecycle, type PacketItem, type PacketStatus } from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import { versionConflict, type Transaction } from '@crossward/platform-database';
import { PacketItemRow, PacketRow } from '../entities/packet.entities.js';
import type { VerificationRow } from '../entities/verification.entities.js';

/** An item beside the verification that it rests on. */
export interface ItemState extends PacketItem {
  readonly requirementKey: string;
  readonly kind: VerificationRow['kind'];
  readonly verificationId: string;
  readonly simulated: boolean;
  readonly verification: { readonly status: VerificationRow['status']; readonly goodUntil: LocalDate | null };
}

export const findPacketOfPlacement = (tx: Transaction, placementId: string): Promise<PacketRow | null> =>
  tx.manager.findOneBy(PacketRow, { placementId });

export const listItems = async (tx: Transaction, packetId: string): Promise<ItemState[]> => {
  const rows = await tx.query<Omit<ItemState, 'verification'> & ItemState['verification']>(
    `SELECT i.requirement_key AS "requirementKey", i.kind, i.label, i.verification_id AS "verificationId",
            v.simulated, v.status, v.good_until AS "goodUntil"
     FROM credentials.packet_items i JOIN credentials.verifications v ON v.id = i.verification_id
     WHERE i.packet_id = $1 ORDER BY i.requirement_key`,
    [packetId],
  );
  return rows.map(({ status, goodUntil, ...item }) => ({ ...item, verification: { status, goodUntil } }));
};

/** Adds up the items anew and moves the packet where they lead. Tells and audits only what changed. */
export const reassess = async (tx: Transaction, packetId: string): Promise<PacketStatus> => {
  const packet = await tx.manager.findOneOrFail(PacketRow, {
    where: { id: packetId },
    lock: { mode: 'pessimistic_write' },
  });
  const { status, open } = assessPacket(await listItems(tx, packetId), packet.startsOn);
  if (status === packet.status) return status;
  packetLifecycle.move(packet.status, status);
  const { affected } = await tx.manager.update(
    PacketRow,
    { id: packetId, version: packet.version },
    { status, clearedAt: status === 'cleared' ? tx.now : null, version: packet.version + 1, updatedAt: tx.now },
  );
  if (affected !== 1) throw versionConflict('packet', packetId);
  const { placementId, nurseId, organisationId } = packet;
  tx.record({
    action: `packet.${status}`,
    subjectType: 'packet',
    subjectId: packetId,
    nurseId,
    organisationId,
    details: { from: packet.status, to: status, placementId, open: open.length },
  });
  if (status === 'cleared') tx.publish('packet.cleared', { packetId, placementId });
  return status;
};

/** Every packet that rests on this verification; in order of id, so that two of these never deadlock. */
export const reassessPacketsOn = async (tx: Transaction, verificationId: string): Promise<void> => {
  const rows = await tx.query<{ packetId: string }>(
    'SELECT DISTINCT packet_id AS "packetId" FROM credentials.packet_items WHERE verification_id = $1 ORDER BY 1',
    [verificationId],
  );
  for (const { packetId } of rows) await reassess(tx, packetId);
};

/** What rested on the old verification rests on the new one from now on. */
export const replaceVerification = async (tx: Transaction, oldId: string, newId: string): Promise<void> => {
  await tx.manager.update(PacketItemRow, { verificationId: oldId }, { verificationId: newId });
  await tx.execute('UPDATE credentials.submission_checks SET verification_id = $2 WHERE verification_id = $1', [
    oldId,
    newId,
  ]);
};
