/** What makes figures claims of the same thing: the metric, the part it is of, and whose number it is. */
export function figureKey(figure: {
  readonly metric: string;
  readonly of?: string | undefined;
  readonly organisation?: string | undefined;
}): string {
  return JSON.stringify([figure.metric, figure.of ?? null, figure.organisation ?? null]);
}

/** The figures that a reference by metric, and by part where one is written, means. Without a part: those of the whole. */
export function matchFigures<F extends { readonly metric: string; readonly of?: string | undefined }>(
  figures: readonly F[],
  reference: { readonly metric: string; readonly of?: string | undefined },
): F[] {
  return figures.filter((figure) => figure.metric === reference.metric && (figure.of ?? null) === (reference.of ?? null));
}
