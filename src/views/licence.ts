/** The licence of texts and data; quotations and headlines stay their owners'. */
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;
