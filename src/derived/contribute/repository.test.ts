import { expect, test } from 'vitest';
import { findRepository } from './repository.ts';

test('a repository on GitHub has a branch and a folder, which are main and content when nothing is said', () => {
  expect(findRepository({ repository: 'https://github.com/quayside/record' })).toEqual({
    url: 'https://github.com/quayside/record',
    branch: 'main',
    folder: 'content/',
  });
  expect(
    findRepository({ repository: 'https://github.com/quayside/record.git', repositoryBranch: 'live', repositoryFolder: '.' }),
  ).toEqual({ url: 'https://github.com/quayside/record', branch: 'live', folder: '' });
});

test.each([undefined, 'https://gitlab.com/quayside/record', 'https://github.com/quayside', 'https://github.com/a/b/tree/main'])(
  'there is no way there from %s',
  (repository) => {
    expect(findRepository(repository === undefined ? {} : { repository })).toBeNull();
  },
);
