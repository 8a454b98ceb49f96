// What a program gets of Python by the asynchronous face: remote values and their promises. typings/sync/remote.d.ts has the
// same names for the synchronous one. Written by hand.

import type { PythonObjectContainer } from './core.js'

/** Under this key, which exists in types only, each class lists its own dotted name and those of its bases. */
export declare const kind: unique symbol

/**
 * What a Python callable takes of which nothing is known: anything that travels. Written out so that functions inside
 * arguments, such as `callbacks: [{ on_epoch_end(epoch, logs) { … } }]`, need no annotations.
 */
export type RemoteArgument =
  | ((...args: any[]) => any)
  | readonly RemoteArgument[]
  | { readonly [name: string]: RemoteArgument }
  | object
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined

/** A method or function of Python of which only its name is known. */
export interface RemoteFunction {
  (...args: RemoteArgument[]): Remote
  // What is `unknown` may be passed too; where functions are written out, the first form types them.
  (...args: unknown[]): Remote
}

/**
 * The promise of something that Python has. What a parameter takes beside plain values: it has no call signatures, so that
 * functions given for the parameter are typed by the parameter's own.
 */
export interface RemotePromise<out T> extends PromiseLike<T> {
  /** The same object untyped, and never converted. */
  readonly PythonObject: Remote
  [Symbol.dispose](): void
}

declare const untyped: unique symbol
/** A remote value of which nothing is known, as a parameter takes it; a typed one is not assignable to this. */
export type Untyped = RemotePromise<{ readonly [untyped]: true }>

/**
 * A Python object, or the promise of one: call it, construct it, read and assign its attributes, index it, pass it on.
 * `await` brings plain data to JavaScript; everything else settles to a handle.
 *
 * @typeParam T what `await` gives; `any` where it is not known.
 */
export interface Remote<out T = any> extends RemotePromise<T> {
  (...args: RemoteArgument[]): Remote
  (...args: unknown[]): Remote
  new (...args: RemoteArgument[]): Remote
  new (...args: unknown[]): Remote
  [name: string]: any
  [index: number]: any
  [Symbol.asyncIterator](): AsyncGenerator<any>
  [Symbol.dispose](): void
  // Methods that take callbacks, so that those are typed.
  fit: RemoteFunction
  evaluate: RemoteFunction
  predict: RemoteFunction
  // A callable type would lend these from Function; here they are Python's.
  name: any
  length: any
  // Methods, so that a class that extends this may have its own: Keras's layers have `call`.
  call(...args: any[]): any
  apply(...args: any[]): any
  bind(...args: any[]): any
  arguments: any
  caller: any
  prototype: any
  toString: any
}

/** A class of Python of which only its name is known; a TypeScript class may extend it. */
export interface RemoteClass {
  (...args: RemoteArgument[]): Remote
  (...args: unknown[]): Remote
  // `any`, so that the methods of a class that extends it are its own affair.
  new (...args: any[]): any
}

/** A value that `await` gives. */
export type Later<T> = PromiseLike<T>

/** The promise of a Python object: to be used as the object, or awaited for its settled handle. */
export type Promised<T> = T & PromiseLike<T>

/** A Python list or tuple: indexed and iterated as it is, or awaited for an array. */
export interface RemoteList<T> extends PromiseLike<T[]> {
  readonly [index: number]: T extends PythonObjectContainer ? Promised<T> : Remote<T>
  readonly [kind]: { readonly list: true }
  readonly PythonObject: Remote
  [Symbol.asyncIterator](): AsyncGenerator<T>
  [Symbol.dispose](): void
  append(item: unknown): Remote<null>
  extend(items: unknown): Remote<null>
  index(item: unknown): Remote<number>
  count(item: unknown): Remote<number>
}
