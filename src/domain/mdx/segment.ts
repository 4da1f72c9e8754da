/**
 * A piece of a checked body, in reading order. Plain JSON, so that it can be kept in a store.
 *
 * `html` comes from the syntax tree, escaped, never from the raw text. It may be half of an element: `<p>It was `, then a component,
 * then ` there.</p>`. Whoever draws the pieces writes them one after the other without anything between.
 *
 * A component is one of COMPONENTS, or `Link` with the attribute `href`. `text` is the plain text of its children.
 */
export type Segment =
  | { readonly kind: 'html'; readonly html: string }
  | {
      readonly kind: 'component';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly text: string;
      readonly children: readonly Segment[];
    };
