// A callable of Python as a decorator of TypeScript: `@keras.saving.register_keras_serializable() class Mine …`.

import { atUser } from '../errors/user-frames.js'

interface ClassContext {
  readonly kind: string
  readonly name: string | symbol | undefined
  addInitializer(initializer: () => void): void
}

/** What a decorator gets beside what it decorates; undefined where these are the arguments of a call. */
export function decorated(args: readonly unknown[]): ClassContext | undefined {
  const context = args[1]
  // Of an object of Python it would be asked. A plain object is keywords, and those have no functions of this name.
  if (args.length !== 2 || typeof args[0] !== 'function' || typeof context !== 'object' || context === null)
    return undefined
  if (Object.getPrototypeOf(context) !== Object.prototype || !Object.hasOwn(context, 'addInitializer')) return undefined
  return context as ClassContext
}

/**
 * Has `call` made with the class when it has its static members. The class stays what it is: what Python gives is not there
 * yet, and the decorators that are meant for classes (they register them) give the class.
 */
export function decorate(label: string, context: ClassContext, call: () => void): void {
  if (context.kind !== 'class') {
    const wanted = `this.${String(context.name)} = ${label}((x) => …) in the constructor`
    throw atUser(
      new TypeError(`${label} decorates classes, and ${String(context.name)} is a ${context.kind}: ${wanted}`),
    )
  }
  context.addInitializer(call)
}
