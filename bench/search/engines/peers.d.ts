// The parts of the peers that the benchmark uses. The peers are installed only when the benchmark
// runs; with these the project's checks read its code the same whether they are there or not.

declare module 'minisearch' {
  export interface Options {
    fields: string[];
    storeFields: string[];
    processTerm: (term: string) => string;
    searchOptions: { boost: Readonly<Record<string, number>>; fuzzy: number; prefix: boolean };
  }
  export default class MiniSearch {
    constructor(options: Options);
    addAll(documents: readonly object[]): void;
    search(query: string, options?: { combineWith: 'AND' }): { id: string; shownTitle: string }[];
    static loadJSON(json: string, options: Options): MiniSearch;
  }
}

declare module 'flexsearch' {
  export const Charset: Record<'Normalize' | 'LatinBalance' | 'LatinAdvanced', object>;
  export class Index {
    constructor(options: { tokenize: string; encoder: object; resolution: number });
    add(id: string, text: string): void;
    export(handle: (name: string, data: string) => void): Promise<void>;
    import(name: string, data: string): void;
    search(query: string, options: { limit: number; suggest: boolean }): string[];
  }
}

declare module '@orama/orama' {
  interface Orama {
    readonly tokenizer: object;
  }
  export function create(options: { schema: object; components: object }): Orama;
  export function insertMultiple(orama: Orama, documents: object[], batch: number): Promise<void>;
  export function save(orama: Orama): object;
  export function load(orama: Orama, saved: unknown): void;
  export function search(
    orama: Orama,
    query: { term: string; limit: number; boost: object; tolerance?: number; threshold?: number },
  ): Promise<{ hits: { document: { id: string; title: string } }[] }>;
}

declare module 'lunr' {
  interface Query {
    term(word: string, options: { boost: number; wildcard?: number; editDistance?: number }): void;
  }
  interface Builder {
    pipeline: { reset: () => void };
    searchPipeline: { reset: () => void };
    tokenizer: (text: string) => lunr.Token[];
    ref(field: string): void;
    field(name: string, options: { boost: number }): void;
    add(document: object): void;
  }
  function lunr(configure: (builder: Builder) => void): lunr.Index;
  namespace lunr {
    class Token {
      constructor(text: string, metadata: object);
    }
    class Index {
      query(compose: (query: Query) => void): { ref: string }[];
      static load(serialised: unknown): Index;
    }
    const Query: { wildcard: { TRAILING: number } };
  }
  export default lunr;
}

declare module 'pagefind' {
  interface Index {
    addHTMLFile(page: { url: string; content: string }): Promise<{ errors: string[] }>;
    getFiles(): Promise<{ files: { path: string; content: Uint8Array }[] }>;
  }
  export function createIndex(options: { forceLanguage: string }): Promise<{ index?: Index }>;
  export function close(): Promise<null>;
}

declare module 'esbuild' {
  export function build(options: object): Promise<{ outputFiles: { contents: Uint8Array }[] }>;
}
