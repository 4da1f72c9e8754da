import { findHiddenCharacters } from '../hidden-characters.ts';
import { nearest } from '../nearest.ts';
import type { Reason } from '../problem.ts';
import type { Attribute, Component } from './components.ts';
import type { Finding, Source, Tag } from './finding.ts';
import { findAttributePlaces } from './open-tag.ts';

export interface ReadAttributes {
  readonly values: Record<string, string>;
  /** What is wrong, but for values in which something was found before, in the raw text. */
  readonly findings: Finding[];
  /** Whether every attribute is as it should be. */
  readonly areSound: boolean;
}

/** Reads the attributes of a component; `offset` is where its tag begins. */
export function readAttributes(tag: Tag, component: Component, source: Source, offset: number): ReadAttributes {
  const values: Record<string, string> = {};
  const findings: Finding[] = [];
  const places = findAttributePlaces(source.masked, offset);
  let areSound = true;
  tag.attributes.forEach((attribute, index) => {
    const place = places[index];
    const at = place?.start ?? offset;
    // Already found in the raw text: program code in braces, or a character that is not seen.
    if (place && isFoundBefore(source.body.slice(place.value, place.end))) {
      areSound = false;
      return;
    }
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      findings.push({ offset: at, ...attributeReason('The value of an attribute is program code.', EXAMPLE) });
      return;
    }
    const reason = attributeFault(tag.name ?? '', attribute.name, attribute.value ?? null, component, values);
    if (reason) findings.push({ offset: at, ...reason });
    else if (typeof attribute.value === 'string') values[attribute.name] = attribute.value;
  });
  const written = new Set(tag.attributes.map((attribute) => ('name' in attribute ? attribute.name : '')));
  for (const [name, rule] of Object.entries(component.attributes)) {
    if (rule.required && !written.has(name))
      findings.push({
        offset,
        ...attributeReason(`<${tag.name}> needs the attribute ${name}.`, `Add ${name}="…": ${rule.about}`),
      });
  }
  return { values, findings, areSound: areSound && findings.length === 0 };
}

function isFoundBefore(written: string): boolean {
  return written.startsWith('{') || findHiddenCharacters(written).length > 0;
}

const EXAMPLE = 'Write the value in quotation marks, such as source="gazette".';
const MOST_CHARACTERS = 120;

function attributeReason(message: string, hint: string): Reason {
  return { rule: 'mdx-attribute', message, hint };
}

function attributeFault(
  tag: string,
  name: string,
  value: string | null,
  component: Component,
  earlier: Record<string, string>,
): Reason | null {
  const attribute = Object.hasOwn(component.attributes, name) ? component.attributes[name] : undefined;
  if (!attribute) return unknownAttribute(tag, name, component);
  if (Object.hasOwn(earlier, name)) return attributeReason(`The attribute ${name} is written twice.`, 'Delete one of the two.');
  if (value === null) return attributeReason(`The attribute ${name} has no value.`, `Write ${name}="…": ${attribute.about}`);
  const fault = valueFault(value, attribute);
  return fault === null ? null : attributeReason(`The attribute ${name} of <${tag}> ${fault}`, attribute.about);
}

function unknownAttribute(tag: string, name: string, component: Component): Reason {
  const known = Object.keys(component.attributes);
  const allowed = `<${tag}> takes ${known.length === 1 ? 'the attribute' : 'the attributes'} ${known.join(', ')}.`;
  if (/^on[a-z]/i.test(name))
    return attributeReason(
      `The attribute ${name} would run program code. Entries are text and run no code.`,
      `Delete it. ${allowed}`,
    );
  // Two letters are near to anything.
  const close = name.length > 2 ? nearest(name, known) : null;
  return attributeReason(
    `<${tag}> has no attribute ${name}.`,
    close === null ? `Delete it. ${allowed}` : `Did you mean ${close}? ${allowed}`,
  );
}

function valueFault(value: string, attribute: Attribute): string | null {
  if (value === '') return 'is empty.';
  if (/[\r\n]/.test(value)) return 'runs over the end of the line.';
  if (value !== value.trim()) return 'begins or ends with a blank.';
  if (value.length > MOST_CHARACTERS) return `is longer than ${MOST_CHARACTERS} characters.`;
  const [hidden] = findHiddenCharacters(value);
  if (hidden) return `holds an invisible character, ${hidden.name}.`;
  return attribute.pattern && !attribute.pattern.test(value) ? `cannot be "${value}".` : null;
}
