import { DomainError } from '@crossward/kernel';
import ipaddr from 'ipaddr.js';

export interface UrlRules {
  /** Development only: a receiver on the same machine, also without TLS. */
  readonly loopback: boolean;
}

const refused = (code: string, message: string, nextStep: string): DomainError =>
  new DomainError({ kind: 'unprocessable', code, message, nextStep });

/** An address without brackets, or null for a name. */
const addressOf = (hostname: string): string | null => {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
};

/**
 * May we send there? Only what is public by the registries of IANA: private, link-local (the metadata services of
 * clouds among them), shared, mapped, translated and reserved ranges are inside of somebody's network.
 */
export const isDeliverable = (address: string, { loopback }: UrlRules): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const range = ipaddr.process(address).range();
  return range === 'unicast' || (loopback && range === 'loopback');
};

export const addressRefused = (host: string): DomainError =>
  refused(
    'WEBHOOK_ADDRESS_REFUSED',
    `The host (${host.slice(0, 100)}) does not lead to public addresses only.`,
    'Use a host that the whole internet reaches at public addresses.',
  );

const isLoopbackName = (hostname: string): boolean => {
  const address = addressOf(hostname);
  return hostname === 'localhost' || (address !== null && ipaddr.process(address).range() === 'loopback');
};

/**
 * The URL of an endpoint, without what a receiver cannot need. Where its name leads to is asked later, and again at
 * every delivery.
 * @throws DomainError 422 WEBHOOK_URL_REFUSED, WEBHOOK_ADDRESS_REFUSED
 */
export const endpointUrl = (raw: string, rules: UrlRules): URL => {
  const url = URL.canParse(raw) ? new URL(raw) : null;
  if (!url) throw refused('WEBHOOK_URL_REFUSED', 'The URL cannot be read.', 'Give an absolute URL with https://.');
  const plainLoopback = url.protocol === 'http:' && rules.loopback && isLoopbackName(url.hostname);
  if (url.protocol !== 'https:' && !plainLoopback) {
    throw refused('WEBHOOK_URL_REFUSED', `The scheme (${url.protocol.slice(0, 20)}) is not https:.`, 'Use https://.');
  }
  if (url.username || url.password || url.hash) {
    throw refused(
      'WEBHOOK_URL_REFUSED',
      'The URL holds a user, a password or a fragment.',
      'Leave them out: the signature tells who sends.',
    );
  }
  const address = addressOf(url.hostname);
  if (address !== null && !isDeliverable(address, rules)) throw addressRefused(url.hostname);
  return url;
};
