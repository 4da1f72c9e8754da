import { saveBlob } from './save-blob.ts';
import { makeTabs } from './tabs.ts';

/** Shows one citation at a time under tabs, copies it, and saves those that reference managers open. */
class CiteBox extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const acts = this.querySelector<HTMLElement>('.cite-acts');
    const panels = [...this.querySelectorAll<HTMLElement>('details > div')];
    const first = panels.find(({ id }) => id === location.hash.slice(1)) ?? panels.find(({ id }) => id === 'cite-apa');
    if (!details || !acts || !first) return;
    const save = acts.querySelector<HTMLElement>('[data-save]');
    let shown = first;
    const changed = (panel: HTMLElement): void => {
      shown = panel;
      say(acts, '');
      if (save) save.hidden = panel.dataset['ending'] === undefined;
    };
    details.replaceWith(makeTabs(panels, { label: 'Format', first, changed }), ...panels);
    acts.hidden = false;
    acts.querySelector('[data-copy]')?.addEventListener('click', () => void copy(shown, acts));
    save?.addEventListener('click', () => saveFile(shown, this.dataset['name'] ?? 'citation', acts));
  }
}

async function copy(panel: HTMLElement, acts: HTMLElement): Promise<void> {
  const text = panel.querySelector('pre');
  if (!text) return;
  try {
    // There is no clipboard on a page without encryption, and a reader may refuse it.
    await navigator.clipboard.writeText(text.textContent);
    say(acts, 'Copied.');
  } catch {
    getSelection()?.selectAllChildren(text);
    say(acts, 'The browser did not let it be copied. The text is selected: press Ctrl or Command and C.');
  }
}

function saveFile(panel: HTMLElement, name: string, acts: HTMLElement): void {
  const { ending = 'txt', type = 'text/plain' } = panel.dataset;
  const text = panel.querySelector('pre')?.textContent ?? '';
  const file = `${name}.${ending}`;
  saveBlob(file, [ending === 'ris' ? text.replaceAll('\n', '\r\n') : text], type);
  say(acts, `${file} is saved.`);
}

function say(acts: HTMLElement, words: string): void {
  const status = acts.querySelector('[role="status"]');
  if (status) status.textContent = words;
}

customElements.define('cite-box', CiteBox);
