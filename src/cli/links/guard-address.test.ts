import { expect, test } from 'vitest';
import { guardedLookup, isPrivate, isPrivateHost } from './guard-address.ts';

test.each([
  '127.0.0.1',
  '127.8.8.8',
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '169.254.169.254',
  '172.31.255.255',
  '192.168.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'fc00::1',
  'fe80::1%eth0',
  'ff02::1',
  '[::1]',
  'not an address',
])('%s is no address of the public internet', (ip) => {
  expect(isPrivate(ip)).toBe(true);
});

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '193.0.0.1', '2606:4700::1111'])('%s is one', (ip) => {
  expect(isPrivate(ip)).toBe(false);
});

test.each([
  ['http://127.0.0.1:8080/a', true],
  ['http://2130706433/', true],
  ['http://0x7f.1/', true],
  ['http://[::1]/', true],
  ['https://8.8.8.8/', false],
  ['https://gazette.example/', false],
])('%s names a private host by itself: %s', (url, expected) => {
  expect(isPrivateHost(new URL(url))).toBe(expected);
});

test('a name that leads to this machine is refused where it is looked up', async () => {
  const code = await new Promise((resolve) =>
    guardedLookup('localhost', { all: true }, (error) => resolve(error && 'code' in error ? error.code : null)),
  );
  expect(code).toBe('EPRIVATE');
});
