/** Opens the search from every page: by its link, by / and by Ctrl or Cmd and K. Its dialog is loaded at that moment. */
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
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
      const command = event.ctrlKey || event.metaKey;
      const asked = command ? event.key.toLowerCase() === 'k' && !event.shiftKey : event.key === '/' && singleKeysWanted();
      if (!asked || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open();
    });
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      (target.matches('input, textarea, select') && !target.matches('[type="radio"], [type="checkbox"]')))
  );
}

/** Keys without Ctrl can be switched off: they get in the way of speech input. */
function singleKeysWanted(): boolean {
  try {
    return localStorage.getItem('keys') !== 'off';
  } catch {
    return true;
  }
}

customElements.define('search-opener', SearchOpener);
