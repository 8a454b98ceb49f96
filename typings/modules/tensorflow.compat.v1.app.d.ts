// tensorflow.compat.v1.app of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_flags from './tensorflow.compat.v1.flags.js'

export interface run$ {
  main?: py.RemoteArgument | undefined
  argv?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly flags: tensorflow_compat_v1_flags.$Module
  run(main: py.Positional, argv: py.Positional): py.Remote
  run(main: py.Positional, keywords?: py.Rest<run$, 'main'>): py.Remote
  run(keywords?: run$): py.Remote
  run_dyn: py.RemoteFunction
}
