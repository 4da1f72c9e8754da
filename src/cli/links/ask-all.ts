import { setTimeout as wait } from 'node:timers/promises';

/**
 * Does something with every address: one after the other of each host with a pause between, so that no host is pressed, and several
 * hosts at once. What comes out is in the order of the addresses.
 */
export async function askAll<T>(
  urls: readonly string[],
  { hosts, pauseMs }: { readonly hosts: number; readonly pauseMs: number },
  ask: (url: string) => Promise<T>,
): Promise<T[]> {
  const answers = new Map<string, T>();
  const queues = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const [index, url] of queue.entries()) {
        if (index > 0) await wait(pauseMs);
        answers.set(url, await ask(url));
      }
  };
  await Promise.all(Array.from({ length: hosts }, work));
  return urls.flatMap((url) => {
    const answer = answers.get(url);
    return answer === undefined ? [] : [answer];
  });
}
