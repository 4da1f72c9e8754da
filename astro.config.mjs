import './src/cli/utc.ts';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/build/settings.ts';
import { cardImages } from './src/build/card-images.ts';
import { checkContent } from './src/build/check-content.ts';
import { contentHistory } from './src/build/content-history.ts';
import { formerPaths } from './src/build/former-paths.ts';
import { hostHeaders } from './src/build/host-headers.ts';
import { freeOwnNames } from './src/build/own-names.ts';
import { publishBuild } from './src/build/publish-build.ts';
import { searchIndex } from './src/build/search-index.ts';

freeOwnNames(process.env);
const settings = readSettings(process.env);

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  server: { port: 4321 },
  integrations: [
    mdx({ smartypants: false }),
    checkContent(settings),
    contentHistory(settings),
    searchIndex(settings),
    cardImages(settings),
    formerPaths(settings),
    hostHeaders(settings),
    publishBuild(settings),
  ],
});
