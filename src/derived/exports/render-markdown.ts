import { formatDate } from '../../domain/time/words.ts';
import type { EventRecord, ExportList, RecordSource } from './export-record.ts';
import { escapeMarkdown, escapeParagraph, renderLink } from './render-markdown-text.ts';

/** Renders events as a Markdown list (CommonMark): time in words, linked title, status, organisations, summary, sources. */
export function renderMarkdown(records: readonly EventRecord[], list: ExportList): string {
  const { name, siteName, url, asKnownOn, license } = list;
  const count = records.length === 1 ? '1 event' : `${records.length} events`;
  return [
    `# ${escapeMarkdown(name)}`,
    `${count}, as known on ${formatDate(asKnownOn, 'medium')}. From ${renderLink(siteName, url)}, ${renderLink(license.name, license.url)}.`,
    ...records.map(renderItem),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function renderItem({ title, url, summary, status, when, organisations, conflicts, sources }: EventRecord): string {
  const points = conflicts.map(({ point }) => point).join('; ');
  const facts = [
    organisations.map(({ name }) => name).join(', '),
    capitalise(status),
    ...(points === '' ? [] : [`Sources disagree: ${points}`]),
  ];
  return [
    `- **${escapeMarkdown(capitalise(when.words))}**: ${renderLink(title, url)}`,
    escapeParagraph(facts.join(' · ')),
    escapeParagraph(summary),
    `Sources: ${sources.map(renderSource).join('; ')}.`,
  ].join('\n\n  ');
}

function renderSource({ publisher, title, url, archived, relied }: RecordSource): string {
  const text = title === null ? publisher : `${publisher}, ${title}`;
  const archive = archived === null ? '' : ` (${renderLink('archived', archived)})`;
  return `${renderLink(text, url)}${archive}${relied ? '' : ' (not relied on)'}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
