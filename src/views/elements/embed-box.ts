import { copyText, say } from './copy-text.ts';
import { makeTabs } from './tabs.ts';

/** Makes the code of an embed to order: clock, colours and height are chosen, the code follows, and a frame shows what it gives. */
class EmbedBox extends HTMLElement {
  connectedCallback(): void {
    // Nothing is loaded for readers who do not open it.
    this.querySelector('details')?.addEventListener('toggle', () => open(this), { once: true });
  }
}

function open(box: HTMLElement): void {
  const panels = [...box.querySelectorAll<HTMLElement>('[data-snippet]')];
  const code = box.querySelector('[data-snippet="frame"] pre');
  const acts = box.querySelector<HTMLElement>('.cite-acts');
  const choices = box.querySelector<HTMLElement>('.embed-choices');
  const [first] = panels;
  if (!first || !code || !acts || !choices) return;
  const status = acts.querySelector('[role="status"]');
  let shown = first;
  const changed = (panel: HTMLElement): void => {
    shown = panel;
    say(status, '');
  };
  first.before(makeTabs(panels, { label: 'Kind of code', first, changed }));
  acts.querySelector('button')?.addEventListener('click', () => {
    const text = shown.querySelector('pre');
    if (text) void copyText(text, status);
  });
  const template = code.textContent;
  const preview = makePreview(box);
  const update = (): void => {
    const chosen = chosenState(choices);
    const loader = choices.querySelector<HTMLInputElement>('[name="fit"]')?.checked
      ? `\n<script async src="${box.dataset['loader'] ?? ''}"></script>`
      : '';
    code.textContent = template.replace(/src="[^"]*"/, () => `src="${box.dataset['address'] ?? ''}${chosen}"`) + loader;
    // By path: a copy of the site on another host shows its own.
    preview(`${box.dataset['path'] ?? ''}${chosen}`);
    say(status, '');
  };
  choices.addEventListener('change', update);
  acts.hidden = false;
  choices.hidden = false;
  update();
}

/** What follows the address of the embed: a version is another page, clock and colours are its fragment. */
function chosenState(choices: HTMLElement): string {
  const valueOf = (name: string): string => choices.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';
  const state = [valueOf('clock'), valueOf('theme')].filter((part) => part !== '').join('-');
  return `${valueOf('version')}${state === '' ? '' : `#${state}`}`;
}

/** The frame as its code makes it, in the same sandbox; as high as it says. What is returned leads it to an address. */
function makePreview(box: HTMLElement): (address: string) => void {
  const frame = document.createElement('iframe');
  frame.title = 'Preview of the embed';
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  frame.height = box.dataset['height'] ?? '';
  addEventListener('message', ({ source, data }: MessageEvent<{ readonly type?: unknown; readonly height?: unknown } | null>) => {
    if (source !== frame.contentWindow || data?.type !== 'tracker:height' || typeof data.height !== 'number') return;
    frame.height = String(Math.min(data.height, 6000));
  });
  box.querySelector('.embed-preview')?.append(frame);
  return leadFrame(frame);
}

/** Leads a frame to one address after the other. A fragment that is chosen while the page is still coming would be lost, and so waits for it. */
function leadFrame(frame: HTMLIFrameElement): (address: string) => void {
  let [wanted, page, isComing] = ['', '', false];
  const lead = (): void => {
    const [next = ''] = wanted.split('#');
    isComing = next !== page;
    page = next;
    frame.src = wanted;
  };
  frame.addEventListener('load', () => {
    isComing = false;
    if (frame.getAttribute('src') !== wanted) lead();
  });
  return (address) => {
    wanted = address;
    if (!isComing) lead();
  };
}

customElements.define('embed-box', EmbedBox);
