import { findHiddenCharacters, hiddenReason } from '../hidden-characters.ts';
import type { Place } from '../place.ts';
import { placesIn } from '../place.ts';
import type { Reason } from '../problem.ts';
import { drawSegments } from './draw-segments.ts';
import type { Finding } from './finding.ts';
import { inspectBody } from './inspect-body.ts';
import { maskCode } from './mask-code.ts';
import type { ParseTree } from './parse-tree.ts';
import type { Segment } from './segment.ts';
import { syntaxReason } from './syntax-reason.ts';

/** A fault of a body; line and column are of the file, 1-based, columns in UTF-16 code units. */
export type BodyProblem = Reason & Place;

/** A component with nothing wrong in itself; what it refers to is not checked here. `text` is the plain text of its children. */
export interface ComponentUse extends Place {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A link with nothing wrong in itself. */
export interface LinkUse extends Place {
  readonly href: string;
  readonly text: string;
}

export interface Body {
  /** Empty when there is any problem: nothing half-built is drawn. */
  readonly segments: readonly Segment[];
  readonly problems: readonly BodyProblem[];
  /** What stands in the way of nothing, but should be looked at. */
  readonly lints: readonly BodyProblem[];
  readonly uses: readonly ComponentUse[];
  readonly links: readonly LinkUse[];
  readonly words: number;
}

/** A hostile body of 1 MB made the parser take 21 GB of memory; no body of this size that was tried took a second. */
const MOST_BYTES = 32 * 1024;

/** Reads the body of an entry, whose first line is line `firstLine` of the file. Nothing in it is ever evaluated. */
export function parseBody(body: string, firstLine: number, parse: ParseTree): Body {
  if (new TextEncoder().encode(body).length > MOST_BYTES)
    return { ...NOTHING, problems: [{ ...TOO_LONG, line: firstLine, column: 1 }] };
  const placeAt = placesIn(body, firstLine);
  const at = <T extends { readonly offset: number }>({ offset, ...rest }: T) => ({ ...rest, ...placeAt(offset) });
  const { text: masked, findings } = maskCode(body);
  const hidden = findHiddenCharacters(body).map(({ offset, name }): Finding => ({ offset, ...hiddenReason(name) }));
  const parsed = parse(masked);
  if (!parsed.ok) {
    const { line, column } = parsed.fault.place;
    const place = { line: line + firstLine - 1, column };
    const rest = masked.split(/\r\n|\r|\n/)[line - 1]?.slice(column - 1) ?? '';
    const thrown = { ...syntaxReason(parsed.fault.message, rest), ...place };
    return { ...NOTHING, problems: inOrder([...[...findings, ...hidden].map(at), thrown]) };
  }
  const { root } = parsed;
  const inspection = inspectBody(root, { body, masked });
  const problems = inOrder([...findings, ...hidden, ...inspection.findings].map(at));
  return {
    segments: problems.length === 0 ? drawSegments(root) : [],
    problems,
    lints: inspection.lints.map(at),
    uses: inspection.uses.map(at),
    links: inspection.links.map(at),
    words: inspection.words,
  };
}

const NOTHING: Body = { segments: [], problems: [], lints: [], uses: [], links: [], words: 0 };

const TOO_LONG: Reason = {
  rule: 'body-too-long',
  message: `The body is longer than ${MOST_BYTES / 1024} KB and was not read.`,
  hint: 'Shorten it, or tell it in several events.',
};

function inOrder(problems: readonly BodyProblem[]): BodyProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
