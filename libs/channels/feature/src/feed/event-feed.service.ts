import { systemActor, type EventParties, type EventPartiesSource } from '@crossward/contracts';
import { messageBody } from '@crossward/channels-domain';
import {
  appendEvent,
  insertMessage,
  listArrivals,
  listEndpointsFor,
  lockFeed,
  takeArrival,
  type Arrival,
} from '@crossward/channels-data-access';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { EVENT_PARTIES } from '../tokens.js';

const BATCH = 200;
const NOBODY: EventParties = { organisationId: null, nurseId: null };

/** Brings what was published into one order, with whom it concerns, and writes the messages of webhooks beside it. */
@Injectable()
export class EventFeed {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(EVENT_PARTIES) private readonly sources: readonly EventPartiesSource[],
  ) {}

  /** At most one batch. Returns how many arrivals it looked at. */
  async feedBatch(): Promise<number> {
    const arrivals = await this.unitOfWork.read(systemActor, (tx) => listArrivals(tx, BATCH));
    if (arrivals.length === 0) return 0;
    const parties = new Map<string, EventParties>();
    for (const { id, payload } of arrivals) parties.set(id, await this.partiesOf(payload));
    await this.unitOfWork.run(systemActor, async (tx) => {
      await lockFeed(tx);
      for (const arrival of arrivals) {
        if (await takeArrival(tx, arrival.id)) await feed(tx, arrival, parties.get(arrival.id) ?? NOBODY);
      }
    });
    return arrivals.length;
  }

  private async partiesOf(payload: Record<string, string>): Promise<EventParties> {
    for (const source of this.sources) {
      const found = await source.findParties(payload);
      if (found) return found;
    }
    return NOBODY;
  }
}

const feed = async (tx: Transaction, arrival: Arrival, parties: EventParties): Promise<void> => {
  await appendEvent(tx, arrival, parties);
  if (parties.organisationId === null) return;
  const { id: eventId, topic, occurredAt, payload } = arrival;
  const body = messageBody(topic, occurredAt, payload);
  for (const { id: endpointId, organisationId } of await listEndpointsFor(tx, parties.organisationId, topic)) {
    await insertMessage(tx, { organisationId, endpointId, eventId, topic, body, occurredAt });
  }
};
