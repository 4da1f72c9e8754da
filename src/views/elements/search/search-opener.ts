import { areKeysOn, isTaken } from '../page-keys.ts';

/** Opens the search from every page: by its link, by / where nothing is typed, and by Ctrl or Cmd and K anywhere. Its dialog is loaded at that moment. */
class SearchOpener extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const open = (): void => {
      const field = document.querySelector<HTMLInputElement>('search-page input[name="q"]');
      if (field) {
        field.select();
        field.scrollIntoView({ block: 'nearest' });
        field.focus();
        return;
      }
      import('./search-dialog.ts').then(
        ({ openSearchDialog }) => openSearchDialog(link.href),
        () => location.assign(link.href),
      );
    };
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open();
    });
    document.addEventListener('keydown', (event) => {
      if (event.altKey || document.querySelector('dialog[open]')) return;
      const command = event.ctrlKey || event.metaKey;
      const asked = command
        ? event.key.toLowerCase() === 'k' && !event.shiftKey
        : event.key === '/' && areKeysOn() && !isTaken(event);
      if (!asked) return;
      event.preventDefault();
      open();
    });
  }
}

customElements.define('search-opener', SearchOpener);
