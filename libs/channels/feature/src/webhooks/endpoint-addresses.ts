import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { addressRefused, endpointUrl, isDeliverable, type UrlRules } from '@crossward/channels-domain';
import { DomainError } from '@crossward/kernel';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';

export interface ResolvedAddress {
  address: string;
  family: number;
}
/** Every address of a name. A port, so that a spec can play a name server that changes its mind. */
export type ResolveName = (hostname: string) => Promise<ResolvedAddress[]>;
export const ResolveName = Symbol('ResolveName');

export const resolveByDns: ResolveName = (hostname) => lookup(hostname, { all: true, verbatim: true });

/** Where messages may go. Asked when an endpoint is named, and for the very connection of each delivery. */
@Injectable()
export class EndpointAddresses {
  private readonly rules: UrlRules;

  constructor(
    @Inject(APP_CONFIG) config: AppConfig,
    @Inject(ResolveName) private readonly resolve: ResolveName,
  ) {
    this.rules = { loopback: config.mode !== 'production' };
  }

  /** @throws DomainError 422 WEBHOOK_URL_REFUSED, WEBHOOK_ADDRESS_REFUSED, WEBHOOK_HOST_UNKNOWN */
  async check(raw: string): Promise<URL> {
    const url = endpointUrl(raw, this.rules);
    await this.publicAddresses(url.hostname.replace(/^\[|\]$/g, ''));
    return url;
  }

  /** The URL of an endpoint, checked as far as it says itself where it leads. */
  parse(raw: string): URL {
    return endpointUrl(raw, this.rules);
  }

  /**
   * Resolves for one connection and connects to what was checked: were it resolved twice, a name server could answer the
   * check with one address and the connection with another.
   */
  readonly lookup: LookupFunction = (hostname, options, callback) => {
    this.publicAddresses(hostname).then(
      (addresses) => {
        if (options.all) callback(null, addresses);
        else callback(null, addresses[0]!.address, addresses[0]!.family);
      },
      (error: Error) => callback(error, '', 4),
    );
  };

  private async publicAddresses(hostname: string): Promise<ResolvedAddress[]> {
    const addresses = await this.resolve(hostname).catch(() => []);
    if (addresses.length === 0) throw hostUnknown(hostname);
    if (!addresses.every(({ address }) => isDeliverable(address, this.rules))) throw addressRefused(hostname);
    return addresses;
  }
}

const hostUnknown = (hostname: string): DomainError =>
  new DomainError({
    kind: 'unprocessable',
    code: 'WEBHOOK_HOST_UNKNOWN',
    message: `The host (${hostname.slice(0, 100)}) has no address.`,
    nextStep: 'Check the name, or wait until the name servers know it.',
  });
