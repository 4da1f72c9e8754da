import { store } from './storage.ts';

/** A pressed button for the dark theme; the choice is kept on the reader's device and unset follows the system. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const dark = (): boolean => {
      const theme = document.documentElement.dataset['theme'];
      return theme ? theme === 'dark' : system.matches;
    };
    const show = (): void => button.setAttribute('aria-pressed', String(dark()));
    button.addEventListener('click', () => {
      const theme = dark() ? 'light' : 'dark';
      document.documentElement.dataset['theme'] = theme;
      store('theme', theme);
      show();
    });
    system.addEventListener('change', show);
    show();
  }
}
customElements.define('theme-toggle', ThemeToggle);
