import type { Landing } from './landing.ts';

/** Lets the form and the links beside a strip go to a day, to the beginning and to the latest event. */
export function bindJumps(root: HTMLElement, landing: Landing): void {
  const form = root.querySelector<HTMLFormElement>('form[data-goto]');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const day = new FormData(form).get('day');
    if (typeof day === 'string' && day !== '') void landing.goTo(day);
  });
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-go]'))
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      void landing.goToEdge(link.dataset['go'] === 'first' ? 'first' : 'last', link.dataset['words'] ?? '');
    });
}
