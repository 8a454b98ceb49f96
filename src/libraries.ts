// A connection with the stand-ins of its libraries: what a Python of either face, asynchronous or synchronous, is made of.

import { Connection, type ConnectionHost } from './connection/connection.js'
import type { Reference } from './connection/reference.js'
import type { Limits } from './protocol/limits.js'
import { TAG_IMPORT } from './protocol/messages.js'
import { LibraryStub } from './remote/library.js'
import { recordedReference } from './remote/recorded.js'
import { makeHandle } from './remote/results.js'
import { setServices } from './remote/services.js'
import { makeStub, stubOf } from './remote/stub.js'
import './remote/printing.js'
import { classReference, instanceFor } from './remote/subclass.js'

/** What a connection needs that is not of the stand-ins' own. */
export type LinkHost = Omit<
  ConnectionHost,
  'makeHandle' | 'referenceOf' | 'instance' | 'classReference' | 'recordedReference' | 'breakDeadlock'
>

type Services = Record<string, (...args: unknown[]) => unknown>

/** A link to a Python, and the doors to its modules. */
export interface Libraries {
  readonly connection: Connection
  readonly tf: unknown
  readonly keras: unknown
  readonly np: unknown
  readonly builtins: unknown
  /** Functions of the worker for what no message is for. */
  readonly services: Services
}

/** @param keras the module that `keras` is: `keras` or `tf_keras`. */
export function makeLibraries(keras: string, limits: Limits, host: LinkHost): Libraries {
  const made: ConnectionHost = {
    ...host,
    makeHandle,
    referenceOf: (value) => stubOf(value)?.reference(),
    instance: (key, classNumber, adopt) => instanceFor(connection, key, classNumber, adopt),
    classReference: (value) => classReference(value, connection),
    recordedReference: (key, fn, self, parameters, fail) =>
      recordedReference(connection, { key, fn, self, parameters }, fail),
    breakDeadlock: () => services['break_deadlock']?.() as PromiseLike<string | null>,
  }
  const connection: Connection = new Connection(made, limits)
  const library = (path: string, module: string, isOwn = false): unknown => {
    const request = (): Reference => connection.requestLasting(path, [TAG_IMPORT, 0, module])
    return makeStub(new LibraryStub(connection, { path, request, names: [module], keras, isOwn }))
  }
  const builtins = library('builtins', 'builtins')
  const services = library('tensorbridge.services', 'tensorbridge.services', true) as Services
  setServices(connection, { builtins: builtins as Services, services })
  return {
    connection,
    tf: library('tf', 'tensorflow'),
    keras: library('keras', keras),
    np: library('np', 'numpy'),
    builtins,
    services,
  }
}
