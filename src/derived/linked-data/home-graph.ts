import type { NewsMediaOrganization, WebSite } from 'schema-dts';
import type { LinkedSite } from './linked-page.ts';
import { LANGUAGE, newsroomRef, websiteRef } from './site-nodes.ts';

/**
 * Site and newsroom in full, with those of its rules that stand on a page. There is no SearchAction: no search engine has made a
 * search box of it since 21 November 2024, and results here need script.
 */
export function homeNodes(site: LinkedSite): [WebSite, NewsMediaOrganization] {
  const { name, tagline, about, contact } = site.corpus.vocabulary.site;
  const { addressOf, license } = site;
  const url = addressOf('/');
  return [
    {
      '@type': 'WebSite',
      ...websiteRef(site),
      name,
      url,
      description: tagline,
      publisher: newsroomRef(site),
      inLanguage: LANGUAGE,
      isAccessibleForFree: true,
      license: license.url,
    },
    {
      '@type': 'NewsMediaOrganization',
      ...newsroomRef(site),
      name,
      url,
      description: about,
      logo: addressOf('/favicon.svg'),
      publishingPrinciples: addressOf('/method/'),
      verificationFactCheckingPolicy: addressOf('/method/'),
      correctionsPolicy: addressOf('/corrections/'),
      actionableFeedbackPolicy: addressOf('/contribute/'),
      missionCoveragePrioritiesPolicy: addressOf('/about/'),
      ...(contact && { email: contact }),
    },
  ];
}
