/** What robots may read, which is everything; `basePath` is where the site stands on its host, '/' or '/repo/'. */
export function renderRobots(basePath: string, sitemap: string): string {
  const note =
    basePath === '/'
      ? []
      : [
          `# This site stands under ${basePath} of its host, and robots read this file at the root of a host only:`,
          '# copy it there, or name the sitemap to search engines. Every page names it too.',
        ];
  return [...note, 'User-agent: *', 'Allow: /', '', `Sitemap: ${sitemap}`, ''].join('\n');
}
