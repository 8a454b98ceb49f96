// What a program gets of Python by the synchronous face: plain data as values of JavaScript, handles for all else. The same
// names as in ../remote.d.ts, so that the typings of the libraries are the same text for both faces. Written by hand.

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
  (...args: RemoteArgument[]): any
  // What is `unknown` may be passed too; where functions are written out, the first form types them.
  (...args: unknown[]): any
}

/** There are no promises of values in this face. */
export type RemotePromise<_T> = never
export type Untyped = never

/**
 * What a call or an attribute gives: the value where it is plain data, a handle otherwise.
 *
 * @typeParam T `any` where it is not known.
 */
export type Remote<T = any> = T

/** A class of Python of which only its name is known; a TypeScript class may extend it. */
export interface RemoteClass {
  (...args: RemoteArgument[]): any
  (...args: unknown[]): any
  // `any`, so that the methods of a class that extends it are its own affair.
  new (...args: any[]): any
}

/** A value that is there. */
export type Later<T> = T

/** A handle for a Python object. */
export type Promised<T> = T

/** What is a list or a tuple in Python: an array. */
export type RemoteList<T> = T[]
