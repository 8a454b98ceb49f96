// Which JavaScript values are iterated by Python, and how far they may run ahead of it.

import { checkNames } from '../errors/option-names.js'
import { atUser } from '../errors/user-frames.js'

/** How far an iterator runs ahead of Python. */
export interface PrefetchOptions {
  /** Items that may wait for Python; 0 for one that runs only while Python waits for its next item. */
  readonly items?: number
  /** Bytes that may wait for Python. One item may always be on its way, however large it is. */
  readonly bytes?: number
}

// An item that is there costs Python no message. Measured (benchmarks/feeding.ts): from 8 on, more items gain nothing for
// batches that are trained on; small items gain from more.
const DEFAULT_ITEMS = 32
const DEFAULT_BYTES = 64 * 2 ** 20

/** An iterator or stream with its own limits. Made by `prefetch`. */
export class Prefetched implements AsyncIterable<unknown> {
  readonly source: object
  readonly items: number
  readonly bytes: number
  constructor(source: object, { items = DEFAULT_ITEMS, bytes = DEFAULT_BYTES }: PrefetchOptions) {
    this.source = source
    this.items = items
    this.bytes = bytes
  }

  /** The items, also in JavaScript. */
  async *[Symbol.asyncIterator](): AsyncGenerator {
    yield* this.source as AsyncIterable<unknown>
  }
}

/**
 * An iterator, generator or stream that is passed to Python, with its own limits: it runs ahead of Python by at most so
 * many items and bytes. By default these are 32 items and 64 MiB.
 *
 * @throws TypeError where `source` cannot be iterated, or a limit is no number that makes sense.
 * @example model.fit(prefetch(batches(), { items: 0 })) // each batch is made when Keras asks for it
 */
export function prefetch(
  source: Iterable<unknown> | AsyncIterable<unknown>,
  options: PrefetchOptions = {},
): Prefetched {
  checkNames(options, ['items', 'bytes'])
  if (!isIterated(source)) {
    throw atUser(
      new TypeError(
        `prefetch takes a generator, an iterator or a stream; arrays are sent as a whole. Received: ${typeof source}`,
      ),
    )
  }
  for (const [name, least] of [
    ['items', 0],
    ['bytes', 1],
  ] as const) {
    const limit = options[name]
    if (limit !== undefined && !(limit >= least)) {
      throw atUser(new TypeError(`The option ${name} of prefetch takes a number from ${least} on. Received: ${limit}`))
    }
  }
  return new Prefetched(source, options)
}

/** Whether Python iterates this value: it has items, and is none of JavaScript's own containers. */
export function isIterated(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  if (!(Symbol.asyncIterator in value) && !(Symbol.iterator in value)) return false
  return !(
    Array.isArray(value) ||
    ArrayBuffer.isView(value) ||
    value instanceof Map ||
    value instanceof Set ||
    // `new String('text')`
    Object.prototype.toString.call(value) === '[object String]'
  )
}

/** The limits of a value that `isIterated`, or of what `prefetch` made of it. */
export function prefetched(value: object): Prefetched {
  return value instanceof Prefetched ? value : new Prefetched(value, {})
}

/** The iterator behind a value that `isIterated`. */
export function iteratorOf(source: object): Iterator<unknown> | AsyncIterator<unknown> {
  return Symbol.asyncIterator in source
    ? (source as AsyncIterable<unknown>)[Symbol.asyncIterator]()
    : (source as Iterable<unknown>)[Symbol.iterator]()
}
