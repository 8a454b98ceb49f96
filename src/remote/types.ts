// The types of stand-ins. The generated typings refine them; `Remote` is what is known of any Python object.

/**
 * What a Python callable takes: anything that travels. Written out so that functions inside arguments, such as
 * `callbacks: [{ on_epoch_end(epoch, logs) { … } }]`, need no annotations.
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

/** A method or function of Python. */
export interface RemoteFunction {
  (...args: RemoteArgument[]): Remote
  // What is `unknown` may be passed too; where functions are written out, the first form types them.
  (...args: unknown[]): Remote
}

/**
 * A Python object, or the promise of one: call it, construct it, read and assign its attributes, index it, pass it on.
 * `await` brings plain data to JavaScript; everything else settles to a handle.
 */
export interface Remote extends PromiseLike<any> {
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

/** A class of Python: calling and constructing it are the same, and a TypeScript class may extend it. */
export interface RemoteClass {
  (...args: RemoteArgument[]): Remote
  (...args: unknown[]): Remote
  // `any`, so that the methods of a class that extends it are its own affair.
  new (...args: any[]): any
}

/** Keras, as far as it is typed by hand: what the generated typings are to replace. */
export type KerasLibrary = Remote & {
  readonly Sequential: RemoteClass
  readonly Model: RemoteClass
}

/** A module of Python. */
export type PythonModule = Remote
