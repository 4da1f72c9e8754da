import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { FIXTURE, REAL } from '../sites.ts';
import { readEmbeds, readFragments, readPages, readVersions } from './built-pages.ts';

// What browsers would have to repair; how the markup is spelled is the compiler's matter.
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'doctype-style': 'off', 'no-inline-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off' },
});

test.each([REAL, FIXTURE])('the markup of every page, fragment and embed of the $name site is valid', (site) => {
  // Versions are made as the pages of events are; those of one site show every form.
  const versions = site === FIXTURE ? readVersions(site) : [];
  const faults = [...readPages(site), ...readFragments(site), ...readEmbeds(site), ...versions].flatMap(({ path, html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, offset }) => `${path} ${ruleId}: ${message} … ${html.slice(offset, offset + 80)}`),
      ),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});
