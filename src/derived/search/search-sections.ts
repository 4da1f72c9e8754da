import type { Event } from '../../domain/event.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { figureAnchors, legAnchor, quoteAnchor, sourceAnchor } from '../anchors.ts';
import { figureText, formatFigure } from '../figure-words.ts';
import { LEG_STATUS_WORDS, legName } from '../leg-words.ts';
import { publishedWords } from '../source-words.ts';
import type { IndexSection } from './index-text.ts';
import { figureTerms, whenTerms } from './search-terms.ts';

/** Quotations, each with who said it. */
export function quoteSections({ quotes }: Event): IndexSection[] {
  return quotes.map(({ text, speaker }, index) => ({ id: quoteAnchor(index), weight: 3, shown: `“${text}” ${speaker}` }));
}

/** Every claim of a number, also in other ways to write it. */
export function figureSections({ figures }: Event, { metrics, organisations }: Vocabulary): IndexSection[] {
  return [...figureAnchors(figures)].flatMap(([figure, id]) => {
    const metric = metrics[figure.metric];
    if (!metric) return [];
    const whose = figure.organisation && organisations[figure.organisation]?.name;
    const name = [metric.name, figure.of, whose].filter(Boolean).join(', ');
    const shown = `${name}: ${figureText(formatFigure(figure, metric))}, as of ${formatWhen(figure.asOfWhen, {})}. ${figure.note ?? ''}`;
    return [{ id, weight: 2, shown, hidden: figureTerms(figure, metric) }];
  });
}

/** Cohorts, each with its time and what is known of it. */
export function legSections({ legs }: Event, { offices }: Vocabulary): IndexSection[] {
  return legs.map((leg, index) => {
    const when = leg.when ? formatWhen(leg.when, {}) : 'no time found';
    const shown = `${legName(leg, offices)}: ${when}. ${LEG_STATUS_WORDS[leg.status]}. ${leg.note ?? ''}`;
    const places = leg.places.flatMap((id) => [offices[id]?.name ?? id, offices[id]?.country ?? '']);
    return { id: legAnchor(index), weight: 2, shown, hidden: [...places, ...(leg.when ? whenTerms(leg.when) : [])] };
  });
}

/** Sources: publisher, headline, what they report. */
export function sourceSections({ sources }: Event): IndexSection[] {
  return sources.map((source, index) => {
    const { publisher, title, reports, note } = source;
    const head = [publisher, title, publishedWords(source)].filter(Boolean).join(', ');
    const report = reports && reports !== publisher ? `Relays: ${reports}.` : '';
    return { id: sourceAnchor(index), weight: 0.5, shown: [`${head}.`, report, note].filter(Boolean).join(' ') };
  });
}
