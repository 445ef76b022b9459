// What the benchmarks call of their peers: these are installed in bench/ alone, and the project is checked without them.

declare module '@gorules/zen-engine' {
  export class ZenEngine {
    createDecision(content: unknown): {
      evaluate(context: unknown): Promise<{ readonly result?: { readonly route?: unknown } }>;
    };
  }
}

declare module 'bpmn-engine' {
  export class Engine {
    constructor(options?: { readonly name: string; readonly source: string });
    recover(state: unknown): void;
    resume(): Promise<{ signal(message: { readonly id: string }): void }>;
    execute(): Promise<unknown>;
    getState(): Promise<unknown>;
  }
}
