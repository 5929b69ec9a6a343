import { dataOf, type components } from '@crossward/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../api/client.js';
import { after, usePages } from '../../api/use-pages.js';

type Schemas = components['schemas'];
export type Endpoint = Schemas['WebhookEndpointAnswer'];
export type WithSecret = Schemas['WebhookSecretAnswer'];
export type EndpointBody = Schemas['WebhookEndpointBody'];
export type Message = Schemas['WebhookMessageAnswer'];
export type Attempt = Schemas['WebhookAttemptAnswer'];

/** What is on its way is looked at again so often. */
const ON_ITS_WAY_MS = 3_000;

export const useEndpoints = () =>
  usePages<Endpoint>(['webhook-endpoints'], (cursor) =>
    dataOf(api.GET('/v1/webhook-endpoints', { params: { query: { limit: 50, ...after(cursor) } } })),
  );

export const useEndpoint = (webhookEndpointId: string) =>
  useQuery({
    queryKey: ['webhook-endpoints', webhookEndpointId],
    queryFn: () =>
      dataOf(api.GET('/v1/webhook-endpoints/{webhookEndpointId}', { params: { path: { webhookEndpointId } } })),
  });

/** What was sent to it. Nothing tells of deliveries, so those that are about to be tried are asked for again. */
export const useMessages = (webhookEndpointId: string, status: Message['status'] | undefined) => {
  const queries = useQueryClient();
  const pages = usePages<Message>(['webhook-messages', webhookEndpointId, status ?? 'all'], (cursor) =>
    dataOf(
      api.GET('/v1/webhook-endpoints/{webhookEndpointId}/messages', {
        params: {
          path: { webhookEndpointId },
          query: { limit: 20, ...(status === undefined ? {} : { status }), ...after(cursor) },
        },
      }),
    ),
  );
  const pending = pages.items.some((message) => message.status === 'pending');
  useEffect(() => {
    if (!pending) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'hidden') return;
      void queries.invalidateQueries({ queryKey: ['webhook-messages', webhookEndpointId] });
      void queries.invalidateQueries({ queryKey: ['webhook-endpoints', webhookEndpointId] });
    }, ON_ITS_WAY_MS);
    return () => clearInterval(timer);
  }, [pending, queries, webhookEndpointId]);
  return pages;
};

/** `at` is part of the key: after another attempt they are read anew. */
export const useAttempts = ({ id, attempts }: Message, enabled: boolean) =>
  useQuery({
    queryKey: ['webhook-attempts', id, attempts],
    enabled,
    queryFn: () =>
      dataOf(
        api.GET('/v1/webhook-messages/{webhookMessageId}/attempts', {
          params: { path: { webhookMessageId: id }, query: { limit: 50 } },
        }),
      ),
  });
