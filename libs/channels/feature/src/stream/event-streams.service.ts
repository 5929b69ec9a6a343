import { systemActor, type Actor } from '@crossward/contracts';
import {
  listEventsAfter,
  releaseStream,
  renewStream,
  takeStream,
  type FeedEvent,
} from '@crossward/channels-data-access';
import { DomainError } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec } from '@crossward/platform-http';
import { SessionWatch } from '@crossward/platform-identity';
import {
  Inject,
  Injectable,
  Logger,
  StreamableFile,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { ChannelsTuning } from '../channels-tuning.js';
import { CHANNELS_TUNING } from '../tokens.js';
import { EventStream } from './event-stream.js';
import { FeedTail } from './feed-tail.js';

const CURSOR = 'stream';
const PAGE = 100;
const RECONNECT_MS = 3_000;
/** A place that was not renewed for so long is free again; renewed a third as often. */
const LEASE_MS = 90_000;

interface Subscriber {
  readonly id: string;
  readonly actor: Actor;
  readonly token: string;
}

/** Events for signed-in people, as server-sent events. What somebody sees is what row-level security lets through. */
@Injectable()
export class EventStreams implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('EventStreams');
  private readonly open = new Map<EventStream, Promise<void>>();
  private stopping = false;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(CHANNELS_TUNING) private readonly tuning: ChannelsTuning,
    private readonly cursors: CursorCodec,
    private readonly sessions: SessionWatch,
    private readonly tail: FeedTail,
  ) {}

  onApplicationBootstrap(): void {
    this.tail.start();
  }

  /** Before the server closes: it waits for answers under way, and these would never end. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    for (const stream of this.open.keys()) stream.end();
    await Promise.all(this.open.values());
    await this.tail.stop();
  }

  /**
   * Everything after `lastEventId`, or from now on without it.
   * @throws DomainError 400 CURSOR_INVALID, 429 STREAMS_TOO_MANY, 503 STOPPING
   */
  async subscribe(actor: Actor, token: string, lastEventId: string | undefined): Promise<StreamableFile> {
    const resumed = this.cursors.decode(lastEventId || undefined, CURSOR)?.[0] as number | undefined;
    const id = await this.takePlace(actor);
    const stream = new EventStream();
    const serving = this.serve(stream, { id, actor, token }, resumed ?? null)
      .catch((error: Error) => this.logger.warn(`A stream ends: ${error.message}`))
      .finally(() => this.leave(stream, id));
    this.open.set(stream, serving);
    return new StreamableFile(stream, { type: 'text/event-stream; charset=utf-8' });
  }

  private async takePlace({ accountId }: Actor): Promise<string> {
    if (this.stopping) throw stopping();
    const most = this.tuning.streamsPerAccount;
    const id = await this.unitOfWork.run(systemActor, async (tx) => {
      const place = { id: tx.newId(), accountId: accountId!, most, aliveSince: new Date(tx.now.getTime() - LEASE_MS) };
      return (await takeStream(tx, place)) ? place.id : null;
    });
    if (id === null) throw tooMany(most);
    return id;
  }

  private async leave(stream: EventStream, id: string): Promise<void> {
    stream.end();
    await this.unitOfWork.run(systemActor, (tx) => releaseStream(tx, id)).catch(() => undefined);
    this.open.delete(stream);
  }

  private async serve(stream: EventStream, subscriber: Subscriber, resumed: number | null): Promise<void> {
    const unwatch = this.tail.watch();
    try {
      let position = await this.begin(stream, resumed);
      const alive = this.everySoOften(stream, subscriber);
      while (!stream.signal.aborted && (await alive())) {
        position = await this.send(stream, subscriber.actor, position);
        const { heartbeatMs, sessionCheckMs } = this.tuning;
        await this.tail.after(position, Math.min(heartbeatMs, sessionCheckMs), stream.signal);
      }
    } finally {
      unwatch();
    }
  }

  /** Tells at once where the stream stands, so that a client which loses it before the first event misses nothing. */
  private async begin(stream: EventStream, resumed: number | null): Promise<number> {
    const { first, last } = await this.tail.ends();
    await stream.put(`retry: ${RECONNECT_MS}\n`);
    const lost = resumed !== null && resumed < first - 1;
    const position = resumed === null || lost ? last : resumed;
    // What came in between is no longer kept: the client has to read anew what it shows.
    await stream.put(lost ? `event: stream.reset\ndata: {}\n${this.idOf(position)}\n\n` : `${this.idOf(position)}\n\n`);
    return position;
  }

  private async send(stream: EventStream, actor: Actor, position: number): Promise<number> {
    // Read before the rows: all up to there is committed, so that what this actor may not see can be passed over.
    const upTo = this.tail.position;
    const events = await this.unitOfWork.read(actor, (tx) => listEventsAfter(tx, String(position), PAGE));
    for (const event of events) {
      if (stream.signal.aborted) break;
      await stream.put(this.frameOf(event));
    }
    const seen = Number(events.at(-1)?.position ?? position);
    return events.length === PAGE ? seen : Math.max(seen, upTo);
  }

  /** Breaks the silence, renews the place, and asks whether the session is still good and still the same person's. */
  private everySoOften(stream: EventStream, { id, actor, token }: Subscriber): () => Promise<boolean> {
    const known = JSON.stringify(actor);
    const began = performance.now();
    const due = { heartbeat: began, session: began, renewal: began };
    const isDue = (what: keyof typeof due, ms: number): boolean => {
      const now = performance.now();
      if (now - due[what] < ms) return false;
      due[what] = now;
      return true;
    };
    return async () => {
      if (isDue('heartbeat', this.tuning.heartbeatMs)) await stream.put(': still here\n\n');
      if (isDue('renewal', LEASE_MS / 3)) await this.unitOfWork.run(systemActor, (tx) => renewStream(tx, id));
      if (!isDue('session', this.tuning.sessionCheckMs)) return true;
      return JSON.stringify(await this.sessions.find(token)) === known;
    };
  }

  private idOf(position: number): string {
    return `id: ${this.cursors.encode([position], CURSOR)}`;
  }

  private frameOf({ id, position, topic, data, occurredAt }: FeedEvent): string {
    const body = JSON.stringify({ id, type: topic, timestamp: occurredAt.toISOString(), data });
    return `event: ${topic}\ndata: ${body}\n${this.idOf(Number(position))}\n\n`;
  }
}

const tooMany = (most: number): DomainError =>
  new DomainError({
    kind: 'too-many-requests',
    code: 'STREAMS_TOO_MANY',
    message: `The account has (${most}) streams open already.`,
    nextStep: 'Close one of them, or share one among the windows.',
    facts: { most },
  });

const stopping = (): DomainError =>
  new DomainError({
    kind: 'unavailable',
    code: 'STOPPING',
    message: 'The service is stopping.',
    nextStep: 'Connect again in a moment.',
  });
