/**
 * Makes tabs of panels, each named by its own heading, and shows one of them. Arrow keys, Home and End move to a tab and select it.
 * `changed` hears of every panel that is shown.
 */
export function makeTabs(
  panels: readonly HTMLElement[],
  {
    label,
    first,
    changed,
  }: { readonly label: string; readonly first: HTMLElement; readonly changed: (panel: HTMLElement) => void },
): HTMLElement {
  const list = document.createElement('div');
  list.className = 'tabs';
  list.role = 'tablist';
  list.ariaLabel = label;
  const tabs = panels.map(makeTab);
  list.append(...tabs);
  const select = (index: number): void => {
    for (const [at, tab] of tabs.entries()) {
      tab.ariaSelected = String(at === index);
      tab.tabIndex = at === index ? 0 : -1;
    }
    for (const [at, panel] of panels.entries()) panel.hidden = at !== index;
    const panel = panels[index];
    if (panel) changed(panel);
  };
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => select(index));
    tab.addEventListener('keydown', (event) => {
      const next = nextTab(event, index, tabs.length);
      if (next === null) return;
      event.preventDefault();
      select(next);
      tabs[next]?.focus();
    });
  }
  select(Math.max(0, panels.indexOf(first)));
  return list;
}

function makeTab(panel: HTMLElement): HTMLButtonElement {
  const heading = panel.querySelector<HTMLElement>('h2, h3');
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.role = 'tab';
  tab.id = `${panel.id}-tab`;
  tab.textContent = heading?.textContent ?? panel.id;
  tab.setAttribute('aria-controls', panel.id);
  if (heading) heading.hidden = true;
  panel.role = 'tabpanel';
  panel.setAttribute('aria-labelledby', tab.id);
  panel.tabIndex = 0;
  return tab;
}

/** Round and round; null for a key that moves nothing. */
function nextTab({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, at: number, count: number): number | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
