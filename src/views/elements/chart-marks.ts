import { writeParameter } from './address.ts';

/**
 * Lets the marks of a chart be reached: one tab stop for the chart, arrow keys from mark to mark, the words of a mark on focus
 * and on hover, Escape to close them. Enter or a click opens the event behind the mark.
 */
class ChartMarks extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector<HTMLElement>('.marks');
    const tip = this.querySelector<HTMLElement>('.tip');
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.marks a')];
    if (!list || !tip || links.length === 0) return;
    list.hidden = false;
    const own = this.dataset['own'] !== undefined;
    const place = (): void => {
      const narrow = this.querySelector('.drawing-narrow')?.getClientRects().length ? 'narrow' : 'wide';
      for (const item of list.querySelectorAll('li')) {
        const [x = 0, y = 0, width] = (item.dataset[narrow] ?? '').split(' ').map(Number);
        item.style.left = `${x * 100}%`;
        item.style.top = `${y}px`;
        item.style.width = width === undefined ? '' : `${width * 100}%`;
      }
    };
    new ResizeObserver(place).observe(this);

    const show = (link: HTMLAnchorElement): void => {
      const item = link.parentElement;
      if (!item) return;
      tip.textContent = (link.ariaLabel ?? '').replace(/ Opens the event\.$/, '');
      tip.hidden = false;
      tip.style.left = item.style.left;
      tip.style.top = item.style.top;
      // A tip in the right half opens to the left, so that it never leaves the chart.
      tip.classList.toggle('leftwards', Number.parseFloat(item.style.left) > 50);
    };
    const hide = (): void => {
      tip.hidden = true;
    };
    const rove = (to: number): void => {
      links.forEach((link, index) => (link.tabIndex = index === to ? 0 : -1));
      links[to]?.focus();
    };
    links.forEach((link, index) => {
      link.tabIndex = index === 0 ? 0 : -1;
      link.addEventListener('focus', () => {
        show(link);
        if (own) writeParameter('mark', String(index + 1));
      });
      link.addEventListener('blur', hide);
      link.addEventListener('pointerenter', () => show(link));
      link.addEventListener('pointerleave', () => document.activeElement !== link && hide());
      link.addEventListener('keydown', (event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (event.key === 'Escape') hide();
        else if (event.key === 'Home') rove(0);
        else if (event.key === 'End') rove(links.length - 1);
        else if (step) rove((index + step + links.length) % links.length);
        else return;
        event.preventDefault();
      });
    });
    // On its own page the state of a chart is part of its address: the mark that is read, and whether the table is open.
    const table = this.parentElement?.querySelector<HTMLDetailsElement>('.chart-data');
    if (own && table) {
      const state = new URLSearchParams(location.search);
      table.open = state.get('view') === 'table';
      table.addEventListener('toggle', () => writeParameter('view', table.open ? 'table' : null));
      const asked = Number(state.get('mark')) - 1;
      if (links[asked]) rove(asked);
    }
  }
}

customElements.define('chart-marks', ChartMarks);
