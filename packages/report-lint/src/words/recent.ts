/**
 * What was worked out lately, by text: a draft is checked again with every change, and most of it has stayed as it was.
 *
 * Two stores take turns, so that what was not asked for through one filling is forgotten at the next.
 */
export class Recent<Value> {
  readonly #room: number;
  #fresh = new Map<string, Value>();
  #stale = new Map<string, Value>();

  /** Keeps up to twice as many as there is room for. */
  constructor(room: number) {
    this.#room = room;
  }

  /** What is known of a text, else worked out now. */
  of(key: string, work: (key: string) => Value): Value {
    const fresh = this.#fresh.get(key);
    if (fresh !== undefined) return fresh;
    const value = this.#stale.get(key) ?? work(key);
    if (this.#fresh.size >= this.#room) {
      this.#stale = this.#fresh;
      this.#fresh = new Map();
    }
    this.#fresh.set(key, value);
    return value;
  }
}
