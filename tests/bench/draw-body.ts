import type { EventFrontMatter } from '../../src/domain/event.ts';
import type { Material } from './draw-facts.ts';

/** One to four paragraphs that cite the sources, with a figure, a time, a quotation and a reference where the event has them. */
export function drawBody(event: EventFrontMatter, { dice, prose }: Material): string {
  const cite = (): string => `<Cite source="${dice.pick(event.sources).id}" />`;
  const paragraphs = Array.from({ length: dice.int(1, 4) }, () =>
    Array.from({ length: dice.int(1, 5) }, () => prose.sentence(dice.int(6, 24)))
      .join(' ')
      .concat(dice.chance(70) ? cite() : ''),
  );
  const [figure] = event.figures ?? [];
  if (figure) {
    const part = figure.of === undefined ? '' : ` of="${figure.of}"`;
    paragraphs.push(`The count is put at <Fig metric="${figure.metric}"${part} />. ${prose.sentence(8)}`);
  }
  const [other] = event.related ?? [];
  if (other !== undefined && dice.chance(50))
    paragraphs.push(`It came after <Ref event="${other}" />. ${prose.sentence(10)}${cite()}`);
  if (event.zone !== undefined && !event.when.includes('/') && dice.chance(50))
    paragraphs.push(`The message came at <Time at="${event.when}" zone="${event.zone}" />. ${prose.sentence(7)}`);
  const [person] = event.people ?? [];
  if (person) {
    const source = dice.pick(event.sources).id;
    paragraphs.push(`<Quote speaker="${person.name}" source="${source}">${prose.sentence(dice.int(6, 25))}</Quote>`);
  }
  return paragraphs.map((paragraph) => `\n${paragraph}\n`).join('');
}
