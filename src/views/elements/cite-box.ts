import { copyText, say } from './copy-text.ts';
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
    const status = acts.querySelector('[role="status"]');
    let shown = first;
    const changed = (panel: HTMLElement): void => {
      shown = panel;
      say(status, '');
      if (save) save.hidden = panel.dataset['ending'] === undefined;
    };
    details.replaceWith(makeTabs(panels, { label: 'Format', first, changed }), ...panels);
    acts.hidden = false;
    acts.querySelector('[data-copy]')?.addEventListener('click', () => {
      const text = shown.querySelector('pre');
      if (text) void copyText(text, status);
    });
    save?.addEventListener('click', () => saveFile(shown, this.dataset['name'] ?? 'citation', status));
  }
}

function saveFile(panel: HTMLElement, name: string, status: Element | null): void {
  const { ending = 'txt', type = 'text/plain' } = panel.dataset;
  const text = panel.querySelector('pre')?.textContent ?? '';
  const file = `${name}.${ending}`;
  saveBlob(file, [ending === 'ris' ? text.replaceAll('\n', '\r\n') : text], type);
  say(status, `${file} is saved.`);
}

customElements.define('cite-box', CiteBox);
