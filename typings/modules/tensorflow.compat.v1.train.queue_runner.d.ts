// tensorflow.compat.v1.train.queue_runner of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_train from './tensorflow.compat.v1.train.js'

export interface $Module extends py.PythonModuleObject {
  readonly QueueRunner: tensorflow_compat_v1_train.QueueRunner$class
  readonly add_queue_runner: tensorflow_compat_v1_train.$Module["add_queue_runner"]
  add_queue_runner_dyn: py.RemoteFunction
  readonly start_queue_runners: tensorflow_compat_v1_train.$Module["start_queue_runners"]
  start_queue_runners_dyn: py.RemoteFunction
}
