/** Lets the disclosures of a bar behave as menus: one open at a time, closed by Escape and by a press elsewhere. */
export function closeMenus(root: HTMLElement): void {
  const menus = [...root.querySelectorAll<HTMLDetailsElement>('details.flt')];
  for (const menu of menus) {
    menu.addEventListener('toggle', () => {
      if (!menu.open) return;
      for (const other of menus) if (other !== menu) other.open = false;
      // Near the right edge a list opens to the left.
      const box = menu.getBoundingClientRect();
      menu.classList.toggle('end', box.left + 288 > document.documentElement.clientWidth);
    });
    menu.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
      event.stopPropagation();
    });
  }
  document.addEventListener('pointerdown', ({ target }) => {
    for (const menu of menus) if (menu.open && target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  root.addEventListener('focusout', ({ relatedTarget }) => {
    for (const menu of menus) if (menu.open && relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
}
