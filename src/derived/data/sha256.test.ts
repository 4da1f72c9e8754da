import { expect, test } from 'vitest';
import { countOctets, hashText } from './sha256.ts';

test('the sum is that of the octets in UTF-8, as other programs count it', async () => {
  expect(await hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(await hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(countOctets('4 °C, 解雇')).toBe(13);
});
