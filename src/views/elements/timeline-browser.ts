import { EventTimeline } from './event-timeline.ts';

/** What filters a timeline is loaded when the page rests, when somebody comes near, or when the address asks for it. */
class TimelineBrowser extends HTMLElement {
  #loading: Promise<void> | null = null;

  connectedCallback(): void {
    const load = (): void => void (this.#loading ??= this.#load());
    for (const near of ['pointerover', 'focusin', 'touchstart']) this.addEventListener(near, load, { once: true, passive: true });
    if (this.#isAsked()) load();
    else if (document.readyState === 'complete') whenIdle(load);
    else addEventListener('load', () => whenIdle(load), { once: true });
  }

  /** Whether the address asks for anything but the list as it was built. */
  #isAsked(): boolean {
    const names = [...new URLSearchParams(location.search).keys()].filter((name) => name !== 'tz' && name !== 'at');
    const hash = decodeURIComponent(location.hash.slice(1));
    return names.length > 0 || (hash !== '' && document.getElementById(hash) === null);
  }

  async #load(): Promise<void> {
    const timeline = this.querySelector('event-timeline');
    if (!(timeline instanceof EventTimeline)) return;
    const { TimelineControl } = await import('./timeline-control.ts');
    new TimelineControl(this, timeline);
  }
}

function whenIdle(task: () => void): void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 200);
}

customElements.define('timeline-browser', TimelineBrowser);
