import type { Site } from '../../domain/vocabulary.ts';

/** Where entries are edited, as far as a page can lead there. */
export interface Repository {
  /** 'https://github.com/owner/name'. */
  readonly url: string;
  readonly branch: string;
  /** Folder of the content with a slash at its end; empty for the repository itself. */
  readonly folder: string;
}

/** The repository of a site on GitHub; null where it has none there, since other hosts have other addresses for a new file. */
export function findRepository(site: Pick<Site, 'repository' | 'repositoryBranch' | 'repositoryFolder'>): Repository | null {
  const match = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(site.repository ?? '');
  if (!match) return null;
  const folder = site.repositoryFolder ?? 'content';
  return {
    url: `https://github.com/${match[1]}/${match[2]}`,
    branch: site.repositoryBranch ?? 'main',
    folder: folder === '.' ? '' : `${folder}/`,
  };
}
