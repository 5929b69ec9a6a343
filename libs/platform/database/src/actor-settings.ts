import { ROLES, type Actor } from '@crossward/contracts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const KNOWN_ROLES: ReadonlySet<string> = new Set([...ROLES, 'system', 'anonymous']);

/**
 * The statement that tells PostgreSQL who acts and when, for this transaction only. It carries its values as literals so that
 * it can travel with other statements in one round trip; each value is checked to be a known role or a UUID.
 */
export const actorSettings = (actor: Actor, now: Date): string => {
  if (!KNOWN_ROLES.has(actor.role)) throw new Error(`Unknown role of an actor (${actor.role}).`);
  return `SELECT set_config('app.role', '${actor.role}', true), set_config('app.account', '${id(actor.accountId)}', true),
    set_config('app.organisation', '${id(actor.organisationId)}', true), set_config('app.nurse', '${id(actor.nurseId)}', true),
    set_config('app.acting_role', '${actor.role}', true), set_config('app.now', '${now.toISOString()}', true)`;
};

const id = (value: string | null): string => {
  if (value === null) return '';
  if (!UUID.test(value)) throw new Error('An actor carries an id that is not a UUID.');
  return value;
};
