import { DomainError, defineLifecycle } from '@crossward/kernel';

export const DISABLED_REASONS = ['by-hand', 'gone', 'failing'] as const;
export type DisabledReason = (typeof DISABLED_REASONS)[number];

export type EndpointStatus = 'enabled' | 'disabled';

export const endpointLifecycle = defineLifecycle<EndpointStatus>('webhook endpoint', 'enabled', {
  enabled: ['disabled'],
  disabled: ['enabled'],
});

/** @throws DomainError 409 WEBHOOK_ENDPOINT_DISABLED */
export const assertEnabled = (id: string, status: EndpointStatus): void => {
  if (status === 'enabled') return;
  throw new DomainError({
    kind: 'conflict',
    code: 'WEBHOOK_ENDPOINT_DISABLED',
    message: `The endpoint (${id}) is disabled: nothing is sent to it.`,
    nextStep: 'Enable it first.',
    facts: { id },
  });
};
