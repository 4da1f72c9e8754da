/** The form that makes an entry. What it does is a large script, which is loaded once the page stands. */
class EntryForm extends HTMLElement {
  connectedCallback(): void {
    if (document.readyState === 'complete') this.#open();
    else addEventListener('load', () => this.#open(), { once: true });
  }

  #open(): void {
    import('./contribute/open-form.ts')
      .then(({ openForm }) => openForm(this))
      .catch((error: unknown) => {
        const status = this.querySelector('[data-summary] [role="status"]');
        const reason = error instanceof Error ? ` (${error.message})` : '';
        if (status)
          status.textContent = `The form did not load${reason}. Load the page again, or write the file by hand as described below.`;
      });
  }
}

customElements.define('entry-form', EntryForm);
