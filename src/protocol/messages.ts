// The messages of the protocol, as docs/protocol.md lists them; python/src/tensorbridge/messages.py has the same union.
// A message is an array whose first entry is its tag. This file imports nothing.

/** Compared at the handshake; a change of any message or wire value raises it. */
export const PROTOCOL_VERSION = 10

/** A value as MessagePack carries it; values/ knows what stands for what. */
export type WireValue = unknown

/** Keyword arguments by name, or null. */
export type WireKeywords = Record<string, WireValue> | null

/**
 * How a pull is answered: with the value; with a handle whatever the value is; or, for who waits, with the value, which
 * Python forgets with its answer, or a handle without its text.
 */
export const PULL_VALUE = 0
export const PULL_HANDLE = 1
export const PULL_AT_ONCE = 2

export const TAG_CALL = 0
export const TAG_CALL_METHOD = 1
export const TAG_GET_ATTRIBUTE = 2
export const TAG_SET_ATTRIBUTE = 3
export const TAG_DELETE_ATTRIBUTE = 4
export const TAG_GET_ITEM = 5
export const TAG_SET_ITEM = 6
export const TAG_DELETE_ITEM = 7
export const TAG_IMPORT = 8
export const TAG_EVALUATE = 9
export const TAG_EXECUTE = 10
export const TAG_PULL = 11
export const TAG_RELEASE = 12
export const TAG_SYNC = 13
export const TAG_RETURNED = 14
export const TAG_RESOLVE = 15
export const TAG_REJECT = 16
export const TAG_CALLBACK = 17
export const TAG_FAILED = 18
export const TAG_TYPE = 19
export const TAG_DROP = 20
export const TAG_BROKEN = 21
export const TAG_ITEM = 22
export const TAG_END = 23
export const TAG_THROWN = 24
export const TAG_CLOSED = 25
export const TAG_GO_ON = 26
export const TAG_CLOSE = 27
export const TAG_POST = 28
/** The count of a drain that tells that nobody waits for a callback, a block or a group any more. */
export const NOBODY_WAITS: -1 = -1
export const TAG_DRAIN = 29
export const TAG_WITHIN = 34
export const TAG_RECORD = 35
export const TAG_CALL_EACH = 36
export const TAG_OPENED = 30
export const TAG_SLOTS_CLOSED = 31
export const TAG_TRIM = 32
export const TAG_PIECE = 33

/** The parent of batches that belong to an iterator that is lent to Python. */
export function iteratorParent(iterator: number): number {
  return -1 - iterator
}

/** What this side sends. The second entry of each request is the id of its result, chosen here. */
export type ClientMessage =
  | readonly [tag: typeof TAG_CALL, id: number, target: number, args: WireValue[], kwargs: WireKeywords]
  | readonly [
      tag: typeof TAG_CALL_METHOD,
      id: number,
      target: number,
      names: string[],
      args: WireValue[],
      kwargs: WireKeywords,
    ]
  | CallEach
  | readonly [tag: typeof TAG_GET_ATTRIBUTE, id: number, target: number, names: string[]]
  | readonly [tag: typeof TAG_SET_ATTRIBUTE, id: number, target: number, name: string, value: WireValue]
  | readonly [tag: typeof TAG_DELETE_ATTRIBUTE, id: number, target: number, name: string]
  | readonly [tag: typeof TAG_GET_ITEM, id: number, target: number, key: WireValue]
  | readonly [tag: typeof TAG_SET_ITEM, id: number, target: number, key: WireValue, value: WireValue]
  | readonly [tag: typeof TAG_DELETE_ITEM, id: number, target: number, key: WireValue]
  | readonly [tag: typeof TAG_IMPORT, id: number, name: string]
  | readonly [tag: typeof TAG_EVALUATE, id: number, source: string, locals: WireKeywords]
  | readonly [tag: typeof TAG_EXECUTE, id: number, source: string]
  | readonly [tag: typeof TAG_WITHIN, id: number, target: number, block: number]
  | readonly [
      tag: typeof TAG_RECORD,
      id: number,
      name: string,
      parameters: readonly string[],
      placeholders: readonly number[],
      steps: readonly RecordedStep[],
      result: WireValue,
      file: string,
    ]
  | readonly [tag: typeof TAG_PULL, id: number, how: number]
  | readonly [tag: typeof TAG_RELEASE, ids: number[], after: number]
  | readonly [tag: typeof TAG_SYNC, id: number]
  | readonly [tag: typeof TAG_RETURNED, slots: number[]]
  | readonly [tag: typeof TAG_RESOLVE, id: number, value: WireValue]
  | readonly [tag: typeof TAG_REJECT, id: number, error: WireCallbackError]
  | readonly [tag: typeof TAG_ITEM, value: WireValue, wanted: number]
  | readonly [tag: typeof TAG_END, value: WireValue]
  | readonly [tag: typeof TAG_THROWN, error: WireCallbackError]
  | readonly [tag: typeof TAG_CLOSED, iterator: number, batches: number]
  | readonly [tag: typeof TAG_SLOTS_CLOSED, slots: number[]]
  | readonly [tag: typeof TAG_TRIM]

/** The same call with each of these arguments, which take nothing along; the results have id, id + 1, …. */
export type CallEach = readonly [
  tag: typeof TAG_CALL_EACH,
  id: number,
  target: number,
  names: readonly string[],
  calls: WireValue[][],
]

/**
 * One request of a recorded function, with its line in the function's file. Of a `within`, the block is the id of what
 * entering gives, and `steps` are what is done inside; all others have none.
 */
export type RecordedStep = readonly [line: number, message: ClientMessage, steps: readonly RecordedStep[]]

/** What a JavaScript callback threw, for Python. `id` lets this side find the same error object again. */
export interface WireCallbackError {
  readonly id: number
  readonly name: string
  readonly message: string
  /** Where it is a Python exception that the callback let pass: the request that had raised it. */
  readonly python?: number
  /** Where it is of Python's or TensorFlow's own classes: their names, the nearest first. */
  readonly classes?: readonly string[]
  readonly cause?: WireCallbackError
  /** Those in a group of exceptions. */
  readonly errors?: readonly WireCallbackError[]
}

/** A Python exception: text only. */
export interface WireError {
  readonly type: string
  readonly qualified: string
  readonly bases: readonly string[]
  readonly message: string
  readonly traceback: string
  readonly frames: readonly (readonly [file: string, line: number, name: string, source: string])[]
  readonly cause?: WireError
  /** Those in a group of exceptions. */
  readonly errors?: readonly WireError[]
  readonly callback?: number
  /** The request of a callback that raised it, where it is the failure of another request further out. */
  readonly request?: number
  /** The interpreter lacks a library that this package is for. */
  readonly environment?: boolean
  /** Of a `fit` that failed or was stopped: what its History has, by the names of Keras. */
  readonly history?: {
    readonly epoch: readonly number[]
    readonly history: Readonly<Record<string, readonly number[]>>
  }
}

/** What the worker sends. */
export type WorkerMessage =
  | readonly [tag: typeof TAG_RETURNED, slots: number[]]
  | readonly [tag: typeof TAG_RESOLVE, id: number, value: WireValue, parent: number]
  | readonly [tag: typeof TAG_REJECT, id: number, error: WireError, failed: number, parent: number]
  | readonly [tag: typeof TAG_CALLBACK, id: number, lent: number, args: WireValue[], kwargs: WireKeywords]
  | readonly [tag: typeof TAG_FAILED, id: number, error: WireError]
  | readonly [tag: typeof TAG_TYPE, id: number, name: string, classes: string[][], members: string[]]
  | readonly [tag: typeof TAG_DROP, lent: number, count: number]
  | readonly [tag: typeof TAG_BROKEN, text: string, batch: number]
  | readonly [tag: typeof TAG_GO_ON, iterator: number, taken: number]
  | readonly [tag: typeof TAG_CLOSE, iterator: number]
  | readonly [tag: typeof TAG_POST, group: number, lent: number, args: WireValue[], kwargs: WireKeywords]
  | readonly [tag: typeof TAG_DRAIN, group: number, count: number]
  | readonly [tag: typeof TAG_OPENED, slots: number[]]
  | readonly [tag: typeof TAG_PIECE, transfer: number, total: number, offset: number, source: WireValue]
  | readonly [tag: typeof TAG_SLOTS_CLOSED, slots: number[]]

/**
 * `[parent, pulls, messages]`: the callback, block or iterator that the messages belong to (0: none), and how many will be
 * answered. `more` are batches that leave in the same message and run after it.
 */
export type ClientBatch = readonly [
  parent: number,
  pulls: number,
  messages: readonly ClientMessage[],
  more?: readonly (readonly [parent: number, pulls: number, messages: readonly ClientMessage[]])[],
]

/** `[rung, marks, messages]`: whether the doorbell rang for it, and the output marks to wait for before delivery. */
export type WorkerBatch = readonly [
  rung: number,
  marks: readonly [stdout: number, stderr: number],
  messages: readonly WorkerMessage[],
]
