import { endpointUrl, isDeliverable } from './endpoint-url.js';

const PRODUCTION = { loopback: false };
const DEVELOPMENT = { loopback: true };
const codeOf = (raw: string, rules = PRODUCTION): string => {
  try {
    return endpointUrl(raw, rules).href;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the URL of an endpoint', () => {
  it.each([
    ['a private network', '10.1.2.3'],
    ['a private network', '172.31.255.255'],
    ['a private network', '192.168.1.1'],
    ['the metadata of a cloud', '169.254.169.254'],
    ['a shared network', '100.64.0.1'],
    ['this host', '0.0.0.0'],
    ['loopback', '127.8.8.8'],
    ['loopback', '::1'],
    ['a unique local network', 'fd00:ec2::254'],
    ['link-local', 'fe80::1'],
    ['a mapped private address', '::ffff:10.0.0.1'],
    ['a translated address', '64:ff9b::a00:1'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['nothing that is an address', 'example.com'],
  ])('never leads to %s (%s)', (_what, address) => {
    expect(isDeliverable(address, PRODUCTION)).toBe(false);
  });

  it.each(['8.8.8.8', '172.32.0.0', '100.128.0.1', '2606:4700:4700::1111'])('may lead to %s', (address) => {
    expect(isDeliverable(address, PRODUCTION)).toBe(true);
  });

  it('allows this machine in development alone, there without TLS too', () => {
    expect(codeOf('http://127.0.0.1:8080/in', DEVELOPMENT)).toBe('http://127.0.0.1:8080/in');
    expect(codeOf('http://[::1]/', DEVELOPMENT)).toBe('http://[::1]/');
    expect(codeOf('http://127.0.0.1:8080/in')).toBe('WEBHOOK_URL_REFUSED');
    expect(codeOf('https://127.0.0.1/')).toBe('WEBHOOK_ADDRESS_REFUSED');
    expect(codeOf('http://10.0.0.1/', DEVELOPMENT)).toBe('WEBHOOK_URL_REFUSED');
  });

  it.each(['https://2130706433/', 'https://0x7f000001/', 'https://0177.0.0.1/', 'https://127.1/'])(
    'sees through another spelling of loopback (%s)',
    (url) => expect(codeOf(url)).toBe('WEBHOOK_ADDRESS_REFUSED'),
  );

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://u@example.com/', 'https://example.com/#x', '//x', ''])(
    'refuses (%s)',
    (url) => expect(codeOf(url)).toBe('WEBHOOK_URL_REFUSED'),
  );
});
