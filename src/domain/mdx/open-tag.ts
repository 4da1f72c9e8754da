/** Where an attribute stands in the text of a tag; offsets in UTF-16 code units. */
export interface AttributePlace {
  readonly name: string;
  readonly start: number;
  /** Begin of the value, at its quotation mark, and end of the whole; equal when there is no value. */
  readonly value: number;
  readonly end: number;
}

/** Finds the attributes of the tag that opens at `start`, in order: the syntax tree gives them no place. */
export function findAttributePlaces(text: string, start: number): AttributePlace[] {
  const places: AttributePlace[] = [];
  const name = /<[^\s/>=]*/y;
  name.lastIndex = start;
  if (!name.test(text)) return places;
  let at = name.lastIndex;
  for (;;) {
    const attribute = /[\s]*([^\s/>="']+)(?:\s*=\s*("[^"]*"|'[^']*'))?/y;
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (!match) return places;
    const [whole, attributeName = '', value] = match;
    at += whole.length;
    const begin = match.index + whole.indexOf(attributeName);
    places.push({ name: attributeName, start: begin, value: at - (value ?? '').length, end: at });
  }
}
