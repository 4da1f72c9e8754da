// Citation.js has no types of its own; this is what the tests use of it.
declare module '@citation-js/core' {
  export interface CslItem {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly URL?: string;
    readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  }
  export class Cite {
    constructor(data: string | object, options?: { readonly forceType?: string });
    readonly data: readonly CslItem[];
  }
}
declare module '@citation-js/plugin-ris';
