/** Numbers of the narrowest kind that holds what they must. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Where the large arrays live: shared between threads, or this thread's own. */
export interface Memory {
  readonly shared: boolean;
}

function buffer(memory: Memory, bytes: number): ArrayBuffer {
  // A SharedArrayBuffer serves every typed array as an ArrayBuffer does; the types keep the two apart.
  return memory.shared ? (new SharedArrayBuffer(bytes) as unknown as ArrayBuffer) : new ArrayBuffer(bytes);
}

export function bytes(memory: Memory, length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer(memory, length));
}

export function words(memory: Memory, length: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(buffer(memory, length * 4));
}

export function doubles(memory: Memory, length: number): Float64Array<ArrayBuffer> {
  return new Float64Array(buffer(memory, length * 8));
}

/** `length` numbers from 0 to `largest` in the narrowest array that holds them. */
export function numbers(memory: Memory, length: number, largest: number): Numbers {
  if (largest < 0x100) return bytes(memory, length);
  if (largest < 0x10000) return new Uint16Array(buffer(memory, length * 2));
  return words(memory, length);
}
