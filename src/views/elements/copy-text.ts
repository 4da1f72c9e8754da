/** Copies what a block of text holds and says so; where that is refused, selects it and names the keys. */
export async function copyText(text: HTMLElement, status: Element | null): Promise<void> {
  try {
    // There is no clipboard on a page without encryption, and a reader may refuse it.
    await navigator.clipboard.writeText(text.textContent);
    say(status, 'Copied.');
  } catch {
    getSelection()?.selectAllChildren(text);
    say(status, 'The browser did not let it be copied. The text is selected: press Ctrl or Command and C.');
  }
}

/** Says something where assistive technology hears it. */
export function say(status: Element | null, words: string): void {
  if (status) status.textContent = words;
}
