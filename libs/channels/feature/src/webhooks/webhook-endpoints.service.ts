import type { Actor } from '@crossward/contracts';
import { assertEnabled, endpointLifecycle, ROTATION_OVERLAP_MS } from '@crossward/channels-domain';
import {
  countEndpoints,
  findEndpoint,
  insertEndpoint,
  listEndpoints,
  lockFeed,
  removeEndpoint,
  saveEndpoint,
  type EndpointRecord,
} from '@crossward/channels-data-access';
import { DomainError, notFound } from '@crossward/kernel';
import { UnitOfWork, versionConflict, type Transaction } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, type PageQuery, startOf } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import { EndpointAddresses } from './endpoint-addresses.js';
import { EndpointSecrets } from './endpoint-secrets.js';
import { toEndpointAnswer } from './to-answer.js';
import type {
  SecretRotationBody,
  WebhookEndpointAnswer,
  WebhookEndpointBody,
  WebhookEndpointPatch,
  WebhookSecretAnswer,
} from './webhook.dto.js';

const LIST = 'webhook-endpoints';
const MOST_ENDPOINTS = 20;
const MINUTE_MS = 60_000;

/** What an organisation decides about where its messages go. */
@Injectable()
export class WebhookEndpoints {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
    private readonly addresses: EndpointAddresses,
    private readonly secrets: EndpointSecrets,
  ) {}

  async list(actor: Actor, query: PageQuery): Promise<Page<WebhookEndpointAnswer>> {
    const after = startOf(this.cursors, query, LIST);
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await listEndpoints(tx, after, query.limit + 1);
      return pageOf(rows, query, { codec: this.cursors, list: LIST, toItem: (row) => toEndpointAnswer(row, tx.now) });
    });
  }

  /** @throws DomainError WEBHOOK_ENDPOINT_NOT_FOUND */
  get(actor: Actor, id: string): Promise<WebhookEndpointAnswer> {
    return this.unitOfWork.read(actor, async (tx) => toEndpointAnswer(await getEndpoint(tx, id), tx.now));
  }

  /** The secret is read back apart, so that the stored answer of the Idempotency-Key does not hold it. */
  async create(actor: Actor, body: WebhookEndpointBody): Promise<WebhookSecretAnswer> {
    const organisationId = organisationOf(actor);
    const { href } = await this.addresses.check(body.url);
    const created = await this.unitOfWork.run(actor, async (tx) => {
      await tx.lock(`webhook-endpoints:${organisationId}`);
      if ((await countEndpoints(tx, organisationId)) >= MOST_ENDPOINTS) throw tooMany();
      const id = tx.newId();
      const { description = '', topics } = body;
      await insertEndpoint(tx, {
        ...{ id, organisationId, url: href, description, topics, status: endpointLifecycle.start },
        ...this.secrets.first(id),
      });
      const endpoint = await getEndpoint(tx, id);
      record(tx, 'created', endpoint, { host: new URL(href).host, topics });
      return toEndpointAnswer(endpoint, tx.now);
    });
    return { ...created, secret: await this.secretOf(actor, created.id) };
  }

  async change(actor: Actor, id: string, version: number, patch: WebhookEndpointPatch): Promise<WebhookEndpointAnswer> {
    const url = patch.url === undefined ? null : (await this.addresses.check(patch.url)).href;
    return this.save(actor, id, version, 'changed', (endpoint) => ({
      url: url ?? endpoint.url,
      description: patch.description ?? endpoint.description,
      topics: patch.topics ?? endpoint.topics,
    }));
  }

  async rotate(
    actor: Actor,
    id: string,
    version: number,
    { overlapMinutes }: SecretRotationBody,
  ): Promise<WebhookSecretAnswer> {
    const overlap = overlapMinutes === undefined ? ROTATION_OVERLAP_MS : overlapMinutes * MINUTE_MS;
    const rotated = await this.save(actor, id, version, 'secret-rotated', (endpoint, now) =>
      this.secrets.rotated(endpoint, new Date(now.getTime() + overlap)),
    );
    return { ...rotated, secret: await this.secretOf(actor, id) };
  }

  /** @throws DomainError 409 TRANSITION_NOT_ALLOWED */
  disable(actor: Actor, id: string, version: number): Promise<WebhookEndpointAnswer> {
    return this.save(actor, id, version, 'disabled', ({ status }) => ({
      status: endpointLifecycle.move(status, 'disabled'),
      disabledReason: 'by-hand',
    }));
  }

  /** @throws DomainError 409 TRANSITION_NOT_ALLOWED */
  enable(actor: Actor, id: string, version: number): Promise<WebhookEndpointAnswer> {
    return this.save(actor, id, version, 'enabled', ({ status }) => ({
      status: endpointLifecycle.move(status, 'enabled'),
      disabledReason: null,
      failingSince: null,
    }));
  }

  /**
   * What is still to be sent never is, and what was sent is no longer kept; the audit log says how many. A delivery that is
   * under way may still arrive.
   * @throws DomainError WEBHOOK_ENDPOINT_NOT_FOUND, 412
   */
  remove(actor: Actor, id: string, version: number): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await lockFeed(tx);
      const endpoint = await getEndpoint(tx, id);
      const messages = await removeEndpoint(tx, { id, version });
      record(tx, 'removed', endpoint, { host: new URL(endpoint.url).host, topics: endpoint.topics, messages });
    });
  }

  private save(
    actor: Actor,
    id: string,
    version: number,
    verb: string,
    decide: (endpoint: EndpointRecord, now: Date) => Partial<EndpointRecord>,
  ): Promise<WebhookEndpointAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const endpoint = await getEndpoint(tx, id);
      if (endpoint.version !== version) throw versionConflict('webhook endpoint', id);
      const changed = { ...endpoint, ...decide(endpoint, tx.now) };
      await saveEndpoint(tx, changed);
      const { url, topics } = changed;
      record(tx, verb, changed, { host: new URL(url).host, topics, reason: changed.disabledReason });
      return toEndpointAnswer({ ...changed, updatedAt: tx.now, version: version + 1 }, tx.now);
    });
  }

  private secretOf(actor: Actor, id: string): Promise<string> {
    return this.unitOfWork.read(actor, async (tx) => this.secrets.current(await getEndpoint(tx, id)));
  }
}

/** @throws DomainError WEBHOOK_ENDPOINT_NOT_FOUND */
export const getEndpoint = async (tx: Transaction, id: string): Promise<EndpointRecord> => {
  const endpoint = await findEndpoint(tx, id);
  if (!endpoint) throw notFound('webhook endpoint', id);
  return endpoint;
};

/** @throws DomainError WEBHOOK_ENDPOINT_NOT_FOUND, WEBHOOK_ENDPOINT_DISABLED */
export const getEnabledEndpoint = async (tx: Transaction, id: string): Promise<EndpointRecord> => {
  const endpoint = await getEndpoint(tx, id);
  assertEnabled(id, endpoint.status);
  return endpoint;
};

export const record = (
  tx: Transaction,
  verb: string,
  { id, organisationId }: Pick<EndpointRecord, 'id' | 'organisationId'>,
  details: Record<string, unknown>,
): void =>
  tx.record({
    action: `webhook-endpoint.${verb}`,
    subjectType: 'webhook-endpoint',
    subjectId: id,
    organisationId,
    details,
  });

const organisationOf = ({ organisationId }: Actor): string => {
  if (organisationId !== null) return organisationId;
  throw new DomainError({
    kind: 'forbidden',
    code: 'ORGANISATION_MISSING',
    message: 'An endpoint belongs to an organisation, and the account belongs to none.',
    nextStep: 'Let an approver of the organisation create it.',
  });
};

const tooMany = (): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'WEBHOOK_ENDPOINTS_TOO_MANY',
    message: `The organisation has (${MOST_ENDPOINTS}) endpoints already.`,
    nextStep: 'Change one of them instead.',
  });
