import type { Query } from '../../derived/browse/query.ts';
import { stretchWords } from './filter-chips.ts';
import type { TimelineControl } from './timeline-control.ts';

const FORMS = ['csv', 'json', 'ics', 'md'] as const;

/** Lets the menu make a file of the events on screen, or of all that match; what writes files is loaded when one is asked for. */
export function takeAway(root: HTMLElement, control: TimelineControl): void {
  const menu = root.querySelector<HTMLElement>('.take');
  const details = menu?.querySelector('details');
  if (!menu || !details) return;
  details.addEventListener('toggle', () => details.open && void countScopes(menu, control));
  for (const button of menu.querySelectorAll('button')) {
    button.addEventListener('click', () => {
      const form = FORMS.find((name) => name === button.dataset['form']);
      if (form) void take(menu, control, form);
      else print();
    });
  }
}

/** Offers the choice between what is on screen and all that matches where the two differ. */
async function countScopes(menu: HTMLElement, control: TimelineControl): Promise<void> {
  const { shown } = control;
  const all = await control.allFound().catch(() => shown);
  const scopes = menu.querySelector<HTMLElement>('[data-scopes]');
  if (scopes) scopes.hidden = shown.length === all.length;
  write(menu, '[data-shown]', String(shown.length));
  write(menu, '[data-all]', String(all.length));
}

async function take(menu: HTMLElement, control: TimelineControl, form: (typeof FORMS)[number]): Promise<void> {
  const scopes = menu.querySelector<HTMLElement>('[data-scopes]');
  const isAll = scopes?.hidden === false && scopes.querySelector<HTMLInputElement>('input[value="all"]')?.checked === true;
  write(menu, '[role="status"]', 'Making the file …');
  try {
    const [positions, { writeFile }] = await Promise.all([isAll ? control.allFound() : control.shown, import('./write-file.ts')]);
    const { site = '', known = '', licence = '', licenceUrl = '', schema = '', schemaVersion = '' } = menu.dataset;
    const { base = '', year } = control.root.dataset;
    const name = await writeFile(form, positions, {
      rows: `${base}rows/`,
      label: labelOf(control.query, year),
      list: {
        name: `${site}: events${wordsOf(control.query, year)}`,
        siteName: site,
        url: location.href.replace(/#.*$/, ''),
        asKnownOn: known,
        license: { name: licence, url: licenceUrl },
        schema: { url: schema, version: schemaVersion },
      },
    });
    write(menu, '[role="status"]', `${name}: ${positions.length} ${positions.length === 1 ? 'event' : 'events'}.`);
  } catch {
    write(menu, '[role="status"]', 'The file could not be made: something did not load. Try again when you are connected.');
  }
}

/** What the name of the file says beside the site's: '2026', '2026-05 to 2026-06', 'from 2026-05'. */
function labelOf({ from, to }: Pick<Query, 'from' | 'to'>, year: string | undefined): string {
  if (from !== null && to !== null) return `${from} to ${to}`;
  if (from !== null || to !== null) return from === null ? `until ${to}` : `from ${from}`;
  return year ?? '';
}

function wordsOf(query: Pick<Query, 'from' | 'to'>, year: string | undefined): string {
  if (query.from !== null || query.to !== null) return `, ${stretchWords(query)}`;
  return year === undefined ? '' : ` of ${year}`;
}

function write(menu: HTMLElement, selector: string, words: string): void {
  const found = menu.querySelector(selector);
  if (found) found.textContent = words;
}
