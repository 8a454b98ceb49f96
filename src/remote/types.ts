// The types of stand-ins, for src: they are the base of the generated typings, and written there.

export type {
  ClassOf,
  ICallback,
  IContextManager,
  IGraphNodeBase,
  IOptimizer,
  IVariable,
  Logs,
  Promised,
  PythonModules,
  PythonObjectContainer,
  Remote,
  RemoteArgument,
  RemoteClass,
  RemoteFunction,
  RemoteList,
  Trackable,
} from '../../typings/core.js'

import type { Remote } from '../../typings/core.js'

/** A module of Python of which only its name is known. */
export type PythonModule = Remote
