import { whenText } from './draft-when.ts';
import type { EntryDraft } from './entry-draft.ts';

/**
 * Asks about an edit that changes a number or the time that readers have seen, and says nothing of it under what changes. Null where there
 * is nothing to ask: an edit may as well add to an entry, or say it better.
 */
export function silentChange(start: EntryDraft, draft: EntryDraft): string | null {
  if (draft.edited === '' || [draft.correctionWas, draft.correctionNow, draft.correctionWhy].some((text) => text.trim() !== ''))
    return null;
  const changes = [...changedNumbers(start, draft), ...changedTime(start, draft)];
  if (changes.length === 0) return null;
  return `You changed ${changes.join(' and ')}. If what the event said was wrong, say so here; if it was right then, leave this empty.`;
}

/** Rows are compared in their order: one that was added or taken out in between changes no number. */
function changedNumbers(start: EntryDraft, draft: EntryDraft): string[] {
  if (start.figures.length !== draft.figures.length) return [];
  return start.figures.flatMap(({ metric, value }, index) => {
    const now = draft.figures[index];
    const isChanged = now?.metric === metric && value !== '' && now.value.trim() !== '' && now.value.trim() !== value;
    return isChanged ? [`${value} to ${now.value.trim()}`] : [];
  });
}

function changedTime(start: EntryDraft, draft: EntryDraft): string[] {
  const [before, now] = [start, draft].map((one) => `${whenText(one)} ${one.zone.trim()}`.trim());
  return before === now || now === '' ? [] : ['the time'];
}
