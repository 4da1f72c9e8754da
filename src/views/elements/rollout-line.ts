import { civilAt } from '../../domain/time/zoned.ts';
import { cityOf } from '../../domain/time/zone-city.ts';
import { formatClock, formatDate } from '../../domain/time/words.ts';
import { hourClass } from '../hour-class.ts';
import { onDisplayedZone } from './displayed-zone.ts';
import { showAxis } from './rollout-axis.ts';

interface Place {
  readonly name: string;
  readonly zone: string;
}

/** The reading line of a roll-out: a native range of fifteen-minute steps whose value text reads every row's clock. */
class RolloutLine extends HTMLElement {
  #shown = 'UTC';

  connectedCallback(): void {
    const input = this.querySelector('input');
    const line = this.querySelector<HTMLElement>('.line');
    const clocks = this.querySelector('dl');
    if (!input || !line || !clocks) return;
    const from = Number(this.dataset['from']);
    const places: Place[] = JSON.parse(this.dataset['places'] ?? '[]');
    const draw = (): void => {
      const instant = from + Number(input.value) * 60_000;
      line.style.left = `${(Number(input.value) / Number(input.max)) * 100}%`;
      const rows = [
        ...places.map((place) => readClock(place, instant)),
        readClock({ name: this.#shown === 'UTC' ? 'UTC' : cityOf(this.#shown), zone: this.#shown }, instant),
      ];
      input.setAttribute('aria-valuetext', rows.map(({ name, words }) => `${name} ${words}`).join('. '));
      clocks.replaceChildren(...rows.map(rowOf));
      for (const button of this.querySelectorAll('button'))
        button.ariaPressed = String(button.dataset['minutes'] === input.value);
    };
    input.addEventListener('input', draw);
    input.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 15, ArrowUp: 15, ArrowLeft: -15, ArrowDown: -15, PageUp: 240, PageDown: -240 }[event.key];
      if (!step) return;
      event.preventDefault();
      input.value = String(Number(input.value) + step);
      draw();
    });
    for (const button of this.querySelectorAll('button')) {
      button.addEventListener('click', () => {
        input.value = button.dataset['minutes'] ?? input.value;
        draw();
      });
    }
    draw();
    onDisplayedZone((zone) => {
      this.#shown = zone ?? 'UTC';
      for (const drawing of this.parentElement?.querySelectorAll<SVGSVGElement>('svg.drawing') ?? [])
        showAxis(drawing, from, Number(this.dataset['to']), this.#shown);
      draw();
      return 0;
    });
  }
}

function readClock({ name, zone }: Place, instant: number): { name: string; words: string; dot: string } {
  const { date, hour, minute } = civilAt(instant, zone);
  return {
    name,
    words: `${formatClock(hour, minute, zone === 'UTC' ? '24' : '12')}, ${formatDate(date, 'weekday')}`,
    dot: hourClass(hour, minute),
  };
}

function rowOf({ name, words, dot }: { name: string; words: string; dot: string }): HTMLElement {
  const row = document.createElement('div');
  const term = document.createElement('dt');
  term.textContent = name;
  const value = document.createElement('dd');
  const mark = document.createElement('i');
  mark.className = `dot ${dot}`;
  mark.ariaHidden = 'true';
  value.append(mark, ` ${words}`);
  row.append(term, value);
  return row;
}

customElements.define('rollout-line', RolloutLine);
