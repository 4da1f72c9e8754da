import { addressInClock, addressOfPart } from './handed-address.ts';

const SHOWN_MS = 2500;

/** Copies addresses: that of a part of the page when its link is followed, and that of the page in the clock it is shown in. */
class CopyLinks extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button) {
      button.hidden = false;
      button.addEventListener(
        'click',
        () => void this.#copy(addressInClock(location.href, new Intl.DateTimeFormat().resolvedOptions().timeZone)),
      );
    }
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null;
      if (link) void this.#copyPart(link);
    });
  }

  async #copyPart(link: HTMLAnchorElement): Promise<void> {
    if (!(await this.#copy(addressOfPart(location.href, link.hash)))) return;
    link.dataset['copied'] = '';
    setTimeout(() => delete link.dataset['copied'], SHOWN_MS);
  }

  /** Says whether it was done: the clipboard is refused on plain http, and where the reader refuses it. */
  async #copy(address: string): Promise<boolean> {
    const status = this.querySelector('[role="status"]');
    try {
      await navigator.clipboard.writeText(address);
      if (status) status.textContent = `Copied: ${address}`;
      return true;
    } catch {
      if (status) status.textContent = `This browser does not let the page copy. The address is ${address}`;
      return false;
    }
  }
}

customElements.define('copy-links', CopyLinks);
