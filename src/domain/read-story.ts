import type { ReadStory } from './cross-check.ts';
import { readEntry } from './entry.ts';
import { idOf } from './read-event.ts';
import type { ParseTree } from './mdx/parse-tree.ts';
import { storySchema } from './story.ts';

/** Reads one story file. `file` is the path below the content root. */
export function readStory(file: string, text: string, parse: ParseTree): ReadStory {
  const entry = readEntry(file, text, storySchema, parse);
  const data = entry.problems.length === 0 ? entry.data : null;
  return {
    entry,
    story: data && {
      ...data,
      id: idOf(file),
      file,
      figures: data.figures ?? [],
      aliases: data.aliases ?? [],
      body: entry.segments,
    },
  };
}
