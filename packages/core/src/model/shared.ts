/** What has been found, by what it is; what was used last comes last. */
export class Recent<V> {
  readonly #entries = new Map<string, V>();

  /** Without counting as a use. */
  peek(key: string): V | undefined {
    return this.#entries.get(key);
  }

  get(key: string): V | undefined {
    const found = this.#entries.get(key);
    if (found === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, found);
    return found;
  }

  /** Lets go of what has not been used for longest where there is more than `room` then. */
  set(key: string, value: V, room: number): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= Math.max(1, room)) break;
      this.#entries.delete(oldest);
    }
  }

  /** Forgets a value, if it is still the one. */
  delete(key: string, value: V): void {
    if (this.#entries.get(key) === value) this.#entries.delete(key);
  }

  entries(): IterableIterator<[string, V]> {
    return this.#entries.entries();
  }
}

/** What all games over the same states and moves share, however many models of them there are: each is made from another and holds it. */
export class Shared {
  readonly #stores = new WeakMap<object, Recent<unknown>>();
  #numbered = 0;

  /** What depends on one thing alone: on an actor's outlook, on everybody's moves. */
  of<V>(owner: object): Recent<V> {
    let store = this.#stores.get(owner);
    if (!store) this.#stores.set(owner, (store = new Recent()));
    return store as Recent<V>;
  }

  /** A number that no other call gets. */
  number(): number {
    return this.#numbered++;
  }
}
