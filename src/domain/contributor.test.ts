import { expect, it } from 'vitest';
import { contributorSchema } from './contributor.ts';

it.each([[{ name: 'Ada Merrow' }], [{ name: '@ada' }], [{ name: '阿达', url: 'https://ada.example/about?x=a@b' }]])(
  'a contributor may be %j',
  (contributor) => {
    expect(contributorSchema.safeParse(contributor).success).toBe(true);
  },
);

it.each([
  [{ name: 'ada@quay.example' }, 'This has an e-mail address, which would be public for ever. Write a name or a handle.'],
  [{ name: 'Ada <ada@quay.example>' }, 'This has an e-mail address, which would be public for ever. Write a name or a handle.'],
  [
    { name: 'Ada', url: 'http://ada.example' },
    'This is not a web address. Write one that starts with https://, or leave url out.',
  ],
  [
    { name: 'Ada', url: 'https://quay.example@ada.example/' },
    'This address has a name or password in it. Take out what stands before the @.',
  ],
])('a contributor may not be %j', (contributor, message) => {
  expect(contributorSchema.safeParse(contributor).error?.issues.map((issue) => issue.message)).toEqual([message]);
});
