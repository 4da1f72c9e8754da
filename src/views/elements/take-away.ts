import { stretchWords } from './filter-chips.ts';
import { TimelineBrowser } from './timeline-browser.ts';

const FORMS = ['csv', 'json', 'ics', 'md'] as const;

/** Makes a file of the events on screen, or of all that match; what writes the files is loaded when one is asked for. */
class TakeAway extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    details?.addEventListener('toggle', () => details.open && void this.#count());
    for (const button of this.querySelectorAll('button')) {
      button.addEventListener('click', () => {
        const form = FORMS.find((name) => name === button.dataset['form']);
        if (form) void this.#take(form);
        else print();
      });
    }
  }

  get #browser(): TimelineBrowser | null {
    const browser = this.closest('timeline-browser');
    return browser instanceof TimelineBrowser ? browser : null;
  }

  /** Offers the choice between what is on screen and all that matches where the two differ. */
  async #count(): Promise<void> {
    const shown = this.#browser?.shown ?? [];
    const all = (await this.#browser?.allFound().catch(() => null)) ?? shown;
    const scopes = this.querySelector<HTMLElement>('[data-scopes]');
    if (scopes) scopes.hidden = shown.length === all.length;
    this.#write('[data-shown]', String(shown.length));
    this.#write('[data-all]', String(all.length));
  }

  async #take(form: (typeof FORMS)[number]): Promise<void> {
    const browser = this.#browser;
    if (!browser) return;
    const isAll = this.querySelector<HTMLInputElement>('input[value="all"]')?.checked === true;
    this.#write('[role="status"]', 'Making the file …');
    try {
      const [positions, { writeFile }] = await Promise.all([
        isAll ? browser.allFound() : browser.shown,
        import('./write-file.ts'),
      ]);
      const { site = '', known = '', licence = '', licenceUrl = '' } = this.dataset;
      const { query } = browser;
      const stretch = query.from === null && query.to === null ? '' : `${query.from ?? ''} to ${query.to ?? known}`.trim();
      const name = await writeFile(form, positions, {
        rows: `${browser.dataset['base']}rows/`,
        label: stretch || (browser.dataset['year'] ?? ''),
        list: {
          name: `${site}: events, ${browser.dataset['year'] ?? stretchWords(query)}`,
          siteName: site,
          url: location.href.replace(/#.*$/, ''),
          asKnownOn: known,
          license: { name: licence, url: licenceUrl },
        },
      });
      this.#write('[role="status"]', `${name}: ${positions.length} ${positions.length === 1 ? 'event' : 'events'}.`);
    } catch {
      this.#write('[role="status"]', 'The file could not be made: something did not load. Try again when you are connected.');
    }
  }

  #write(selector: string, words: string): void {
    const found = this.querySelector(selector);
    if (found) found.textContent = words;
  }
}

customElements.define('take-away', TakeAway);
