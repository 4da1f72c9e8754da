import { positionsOf } from '../../derived/browse/bits.ts';
import type { Query } from '../../derived/browse/query.ts';
import { EMPTY_QUERY, isNarrowed, parseQuery, toggleValue, writeQuery } from '../../derived/browse/query.ts';
import type { OpenIndex, Selection } from '../../derived/browse/select.ts';
import { selectEvents } from '../../derived/browse/select.ts';
import { writeSearch } from './address.ts';
import { bindJumps } from './bind-jumps.ts';
import { BrowserParts } from './browser-parts.ts';
import type { EventTimeline } from './event-timeline.ts';
import { FacetMenus } from './facet-menus.ts';
import { Landing } from './landing.ts';
import { LastVisit } from './last-visit.ts';
import { OverviewStrip } from './overview-strip.ts';
import { RowSource } from './row-source.ts';
import { sectionWords } from './section-words.ts';
import { takeAway } from './take-away.ts';
import { TimelineData } from './timeline-data.ts';
import type { Run } from './timeline-run.ts';
import { extendRun, runAround, runAtEdge } from './timeline-run.ts';
import { unknownWords } from './unknown-words.ts';

// As many as a page of the server has at the most: what is at hand is shown as a whole.
const TOLERATED = 120;

/** A timeline that is filtered, overviewed and read in parts; its state is in the address. */
export class TimelineControl {
  readonly root: HTMLElement;
  readonly #data: TimelineData;
  readonly #parts: BrowserParts;
  readonly #timeline: EventTimeline;
  readonly #source: RowSource;
  readonly #menus: FacetMenus;
  readonly #strip: OverviewStrip | null;
  readonly #landing: Landing;
  #query: Query = EMPTY_QUERY;
  /** Positions that match, in order, and the part of them that is shown. */
  #matches: readonly number[] = [];
  #run: Run = { from: 0, to: 0 };
  #turn = 0;

  constructor(root: HTMLElement, timeline: EventTimeline) {
    const base = root.dataset['base'] ?? '';
    this.root = root;
    this.#data = new TimelineData(base, root.dataset['year']);
    this.#timeline = timeline;
    this.#source = new RowSource(timeline, `${base}rows/`);
    this.#parts = new BrowserParts(
      root,
      (query) => void this.ask(query),
      (side) => void this.#extend(side),
    );
    const near = (): void => void this.#refresh();
    this.#menus = new FacetMenus(root, near, (facet, value, chosen) => {
      void this.ask(toggleValue(this.#query, facet, value, chosen));
    });
    this.#strip = this.#makeStrip(near);
    this.#landing = new Landing(this, timeline, this.#data);
    bindJumps(root, this.#landing);
    takeAway(root, this);
    const visit = root.querySelector<HTMLElement>('.visit');
    if (visit) new LastVisit(visit);
    // Opened before this script came.
    if (root.querySelector('details[data-facet][open]')) near();
    addEventListener('popstate', () => void this.#restore());
    void this.#restore();
  }

  get query(): Query {
    return this.#query;
  }

  /** Positions of the events on screen, in the order of the corpus. */
  get shown(): readonly number[] {
    return this.#timeline.rows.flatMap(({ position }) => position ?? []).sort((a, b) => a - b);
  }

  /** Positions of all events that match, in the order of the corpus. Throws an Error where the index does not load. */
  async allFound(): Promise<readonly number[]> {
    const index = await this.#data.index();
    return positionsOf(selectEvents(index, this.#query, this.#data.within(index)).events);
  }

  /** Shows what a query finds, around the event at a position where one is given, and puts it into the address. */
  async ask(query: Query, { around, how = 'push' }: { around?: number; how?: 'push' | 'replace' | 'keep' } = {}): Promise<void> {
    this.#query = query;
    if (how === 'push') this.say('');
    if (how !== 'keep') writeSearch(writeQuery(query, withoutPlace()), how);
    const turn = ++this.#turn;
    try {
      const index = await this.#data.index();
      if (turn !== this.#turn) return;
      const selection = this.#reflect(index);
      this.#matches = positionsOf(selection.events);
      // Counts answer in the frame of the press; the rows, which cost a layout of the page, follow in the next.
      if (how === 'push') await nextFrame();
      if (turn !== this.#turn) return;
      const at = around === undefined ? -1 : this.#matches.indexOf(around);
      const total = this.#matches.length;
      const edge = this.root.dataset['edge'] === 'end' ? 'end' : 'start';
      const whole = total <= TOLERATED && this.#source.at(this.#matches) !== null;
      const run = at < 0 ? runAtEdge(total, edge) : runAround(total, at);
      await this.#showRun(whole ? { from: 0, to: total } : run, index, turn);
    } catch (error) {
      this.#parts.fail(error);
    }
  }

  /** Says something beside the filters. */
  say(words: string): void {
    this.#parts.say(words);
  }

  /** Loads the index and shows counts, without changing what is listed. */
  async #refresh(): Promise<void> {
    try {
      this.#reflect(await this.#data.index());
    } catch (error) {
      this.#parts.fail(error);
    }
  }

  async #restore(): Promise<void> {
    const { query, problems } = parseQuery(new URLSearchParams(location.search));
    const words = query.words === '' ? [] : [`The timeline is not searched for words: look for “${query.words}” under Search.`];
    this.say([...problems, ...words].join(' '));
    try {
      await this.#landing.arrive(query);
      const unknown = isNarrowed(query) ? unknownWords(await this.#data.index(), query) : '';
      if (unknown) this.say(unknown);
    } catch (error) {
      this.#parts.fail(error);
    }
    delete document.documentElement.dataset['list'];
  }

  #reflect(index: OpenIndex): Selection {
    const within = this.#data.within(index);
    const selection = selectEvents(index, this.#query, within);
    this.#menus.show({ index, selection, query: this.#query });
    this.#strip?.show(this.#query, index, within, selection.anytime);
    this.#parts.show(this.#query, index, selection, within);
    return selection;
  }

  async #extend(side: 'earlier' | 'later'): Promise<void> {
    try {
      const index = await this.#data.index();
      if (this.#matches.length === 0) await this.#takeStock();
      await this.#showRun(extendRun(this.#run, this.#matches.length, side), index, ++this.#turn);
    } catch (error) {
      this.#parts.fail(error);
    }
  }

  /** Before anything was asked for, the run is what the server wrote. */
  async #takeStock(): Promise<void> {
    this.#matches = await this.allFound();
    const { shown } = this;
    this.#run = { from: this.#matches.indexOf(shown[0] ?? 0), to: this.#matches.indexOf(shown.at(-1) ?? 0) + 1 };
  }

  async #showRun(run: Run, index: OpenIndex, turn: number): Promise<void> {
    const positions = this.#matches.slice(run.from, run.to);
    this.#parts.wait(true);
    const rows = this.#source.at(positions) ?? (await this.#source.load(positions));
    if (turn !== this.#turn) return;
    this.#run = run;
    const narrowed = isNarrowed(this.#query);
    this.#timeline.show(rows, narrowed ? sectionWords(index, this.#matches, this.#data.within(index)) : null);
    this.#parts.showMore(run, this.#matches.length);
    this.#parts.wait(false);
  }

  #makeStrip(near: () => void): OverviewStrip | null {
    const [root, plot, svg] = [
      this.root.querySelector<HTMLElement>('.dn'),
      this.root.querySelector<HTMLElement>('.dn-plot'),
      this.root.querySelector<SVGSVGElement>('.dn-marks'),
    ];
    if (!root || !plot || !svg) return null;
    return new OverviewStrip(root, plot, svg, {
      near,
      choose: (dates) => void this.ask({ ...this.#query, ...dates }),
      jump: (day) => void this.#landing.goTo(day),
    });
  }
}

/** When what was changed so far has been painted. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** The address without the reading position, which a new list makes meaningless. */
function withoutPlace(): URLSearchParams {
  const search = new URLSearchParams(location.search);
  search.delete('near');
  return search;
}
