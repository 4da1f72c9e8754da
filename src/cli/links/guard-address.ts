import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { BlockList, isIP } from 'node:net';

// Content comes from strangers: an address in it must not reach the machine's own services or its network. Everything that is not the
// public internet (RFC 6890), with the forms in which IPv6 carries IPv4.
// Two lists: one that has the IPv4 addresses in IPv6 would refuse every IPv4 address.
const PRIVATE = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.ipv4.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 32],
  ['100::', 64],
  ['2001::', 23],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.ipv6.addSubnet(net, bits, 'ipv6');

/** Whether an IP address is not one of the public internet. */
export function isPrivate(ip: string): boolean {
  const bare = ip.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const version = isIP(bare);
  const family = version === 6 ? 'ipv6' : 'ipv4';
  return version === 0 || PRIVATE[family].check(bare, family);
}

/** Whether the host of a URL is itself such an address, so that no name is looked up. */
export function isPrivateHost({ hostname }: URL): boolean {
  return isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 && isPrivate(hostname);
}

/**
 * Looks a name up and refuses it when any of its addresses is private. Given to the request itself, so that the address that was
 * looked at is the one that is connected to.
 */
export const guardedLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const [first] = found ?? [];
    if (error || !first) return done(error ?? new Error(`${hostname} has no address.`), '', 0);
    if (found.some(({ address }) => isPrivate(address)))
      return done(Object.assign(new Error(`${hostname} is a private address.`), { code: 'EPRIVATE' }), '', 0);
    if (options.all) done(null, found);
    else done(null, first.address, first.family);
  });
};
