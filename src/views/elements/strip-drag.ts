import type { StripWindow } from './strip-window.ts';
import { moveEdge, shiftWindow } from './strip-window.ts';

// A pointer that moves less has pressed, not dragged.
const SLACK = 4;

/** Moves the window of a strip by pointer: an edge by its handle, the window by its inside, a new window by drawing it. A press jumps to a day. */
export function dragStrip(
  plot: HTMLElement,
  current: () => StripWindow,
  draw: (window: StripWindow) => void,
  commit: () => void,
  jump: (day: number) => void,
): void {
  // Words that happen to be selected must not be dragged in place of the window.
  plot.addEventListener('dragstart', (event) => event.preventDefault());
  plot.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const before = current();
    const box = plot.getBoundingClientRect();
    const days = before.end + 1 - before.start;
    const dayAt = (x: number): number =>
      before.start + Math.min(days - 1, Math.max(0, Math.floor(((x - box.left) / box.width) * days)));
    const pressed = dayAt(event.clientX);
    const handle = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-handle]') : null;
    const edge = handle?.dataset['handle'];
    const isWhole = before.from === before.start && before.to === before.end;
    const inside = !isWhole && pressed >= before.from && pressed <= before.to;
    let moved = false;

    const move = ({ clientX }: PointerEvent): void => {
      if (!moved && Math.abs(clientX - event.clientX) < SLACK) return;
      moved = true;
      const day = dayAt(clientX);
      if (edge === 'from' || edge === 'to') draw(moveEdge(before, edge, day));
      else if (inside) draw(shiftWindow(before, day - pressed));
      else draw({ ...before, from: Math.min(pressed, day), to: Math.max(pressed, day) });
    };
    const end = ({ type }: PointerEvent): void => {
      plot.removeEventListener('pointermove', move);
      plot.removeEventListener('pointerup', end);
      plot.removeEventListener('pointercancel', end);
      if (type === 'pointercancel') draw(before);
      if (moved) commit();
      else if (edge === undefined) jump(pressed);
    };
    plot.setPointerCapture(event.pointerId);
    plot.addEventListener('pointermove', move);
    plot.addEventListener('pointerup', end);
    plot.addEventListener('pointercancel', end);
  });
}
