/** The licence of texts and data, with its SPDX id; quotations and headlines stay their owners'. */
export const LICENCE = { id: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;
