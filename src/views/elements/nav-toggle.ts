/** Opens and closes the sections of the site on narrow screens; Escape closes and returns the focus. */
class NavToggle extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const set = (open: boolean): void => button.setAttribute('aria-expanded', String(open));
    button.addEventListener('click', () => set(button.getAttribute('aria-expanded') !== 'true'));
    this.closest('header')?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || button.getAttribute('aria-expanded') !== 'true') return;
      set(false);
      button.focus();
    });
  }
}
customElements.define('nav-toggle', NavToggle);
