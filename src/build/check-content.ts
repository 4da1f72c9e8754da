import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { renderReport } from '../cli/report.ts';
import { errorsOf } from '../domain/rules/rules.ts';
import type { Settings } from './settings.ts';
import { forgetFiles, shareReading } from './shared-reading.ts';

/** Runs the contributor's own check before a build: with any error nothing is built, and what was published stays. */
export function checkContent(settings: Settings): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        const { files, problems, values } = await shareReading(settings.contentDir);
        if (!settings.siteUrl && values) updateConfig({ site: new URL(values.vocabulary.site.url).origin });
        if (command !== 'build') return;
        forgetFiles(settings.contentDir);
        // Time-zone data ages: the version that computed the pages is part of their provenance.
        logger.info(`time zones ${process.versions.tz ?? 'of the host'}, ${files} files of content`);
        const errors = errorsOf(problems);
        if (errors.length === 0) return;
        const folder = relative(process.cwd(), settings.contentDir).replaceAll('\\', '/');
        process.stderr.write(
          `\n${renderReport(files, errors, 'text', `${folder}/`)}Nothing was built; what was built before is untouched.\n`,
        );
        process.exit(1);
      },
    },
  };
}
