import { unknownFigure } from './check-body.ts';
import type { Chart, Claim, Moment } from './chart.ts';
import type { Event } from './event.ts';
import { matchFigures } from './figure-key.ts';
import type { KnownNames } from './known-names.ts';
import { unknownName } from './known-names.ts';
import type { Problem, Reason } from './problem.ts';
import type { ReadChart } from './read-chart.ts';
import type { ById, Metric } from './vocabulary.ts';

/** What a chart may refer to. */
export interface ChartContext {
  readonly eventById: ReadonlyMap<string, Event>;
  readonly events: KnownNames;
  readonly stories: KnownNames;
  readonly kinds: KnownNames;
  readonly metrics: KnownNames;
  readonly organisations: KnownNames;
  readonly metricById: ById<Metric> | null;
}

type Report = (path: readonly PropertyKey[], reason: Reason | null) => void;

/** Finds references of a chart that lead nowhere, selections that are empty, and units that do not go together. */
export function findChartProblems(read: ReadChart, context: ChartContext): Problem[] {
  const { chart } = read;
  if (!chart) return [...read.problems, ...read.lints];
  const found: Problem[] = [...read.lints];
  const report: Report = (path, reason) => {
    if (reason) found.push({ file: read.file, ...read.locate(path), ...reason });
  };
  checkForm(chart, context, report);
  return found;
}

function checkForm(chart: Chart, context: ChartContext, report: Report): void {
  const event = (path: readonly PropertyKey[], name: string): void => report(path, unknownName(name, context.events));
  const moments = (path: readonly PropertyKey[], list: readonly Moment[] | undefined): void =>
    list?.forEach((moment, index) => event([...path, index, 'event'], moment.event));
  switch (chart.form) {
    case 'rollout':
      event(['event'], chart.event);
      if (chart.planned) event(['planned'], chart.planned);
      if (!context.eventById.get(chart.event)?.legs.some(({ when }) => when?.zone))
        report(['event'], empty('no leg with a time in a zone'));
      moments(['moments'], chart.moments);
      return;
    case 'milestones':
      report(['metric'], unknownName(chart.metric, context.metrics));
      report(['story'], unknownName(chart.story, context.stories));
      if (chart.organisation) report(['organisation'], unknownName(chart.organisation, context.organisations));
      if (!hasFigure(context, chart.metric, ({ stories }) => stories.includes(chart.story)))
        report(['metric'], empty('no figure'));
      if (chart.open) event(['open', 'event'], chart.open.event);
      moments(['annotations'], chart.annotations);
      return;
    case 'parts':
      claims([{ path: ['whole'], claim: chart.whole }, ...indexed('parts', chart.parts)], context, report, true);
      claims(indexed('beside', chart.beside ?? []), context, report, false);
      return;
    case 'ranges':
      claims([{ path: ['base'], claim: chart.base }, ...indexed('ranges', chart.ranges)], context, report, true);
      return;
    case 'rounds':
      report(['metric'], unknownName(chart.metric, context.metrics));
      if (chart.share) report(['share'], unknownName(chart.share, context.metrics));
      chart.stories.forEach((name, index) => report(['stories', index], unknownName(name, context.stories)));
      chart.kinds.forEach((name, index) => report(['kinds', index], unknownName(name, context.kinds)));
      chart.highlight?.forEach((name, index) => event(['highlight', index], name));
      if (
        !hasFigure(
          context,
          chart.metric,
          (one) => chart.kinds.includes(one.kind) && one.stories.some((story) => chart.stories.includes(story)),
        )
      )
        report(['metric'], empty('no figure'));
      return;
    case 'hours':
      chart.kinds.forEach((name, index) => report(['kinds', index], unknownName(name, context.kinds)));
      if (
        ![...context.eventById.values()].some(
          ({ kind, when, legs }) =>
            chart.kinds.includes(kind) && [when, ...legs.map((leg) => leg.when)].some((time) => time?.kind === 'instant'),
        )
      )
        report(['kinds'], empty('no event with a known hour'));
      return;
    case 'density':
      return;
  }
}

interface PlacedClaim {
  readonly path: readonly PropertyKey[];
  readonly claim: Claim;
}

function indexed(field: string, list: readonly Claim[]): PlacedClaim[] {
  return list.map((claim, index) => ({ path: [field, index], claim }));
}

function claims(list: readonly PlacedClaim[], context: ChartContext, report: Report, oneUnit: boolean): void {
  const unit = context.metricById?.[list[0]?.claim.metric ?? '']?.unit;
  for (const { path, claim } of list) {
    const event = context.eventById.get(claim.event);
    report(path, event ? unknownFigure(event, claim.metric, claim.of) : unknownName(claim.event, context.events));
    const own = context.metricById?.[claim.metric]?.unit;
    if (oneUnit && unit && own && own !== unit)
      report([...path, 'metric'], {
        rule: 'chart-units',
        message: `"${claim.metric}" counts ${own}, but the chart counts ${unit}.`,
        hint: 'Draw one unit in one chart.',
      });
  }
}

function hasFigure(context: ChartContext, metric: string, chosen: (event: Event) => boolean): boolean {
  return [...context.eventById.values()].some((event) => chosen(event) && matchFigures(event.figures, { metric }).length > 0);
}

function empty(what: string): Reason {
  return {
    rule: 'chart-empty',
    message: `The chart selects ${what}, so there is nothing to draw.`,
    hint: 'Correct what it selects, or remove the chart.',
  };
}
