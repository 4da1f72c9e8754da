import { quoteYaml } from './quote-yaml.ts';

/** The text of organisations.yaml with one more row at its end; everything that stands there stays as it is. */
export function appendOrganisation(text: string, id: string, name: string): string {
  return `${withLineEnd(text)}${id}:\n  name: ${quoteYaml(name)}\n`;
}

/** The text of hosts.yaml with one more host, before the first that comes after it in the alphabet. */
export function appendHost(text: string, host: string): string {
  const lines = withLineEnd(text).split('\n');
  const at = lines.findIndex((line) => /^- ["']?([^"'\s#]+)/.test(line) && (/^- ["']?([^"'\s#]+)/.exec(line)?.[1] ?? '') > host);
  lines.splice(at === -1 ? lines.length - 1 : at, 0, `- ${host}`);
  return lines.join('\n');
}

function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
