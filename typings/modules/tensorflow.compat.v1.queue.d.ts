// tensorflow.compat.v1.queue of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_queue from './tensorflow.queue.js'

export interface $Module extends py.PythonModuleObject {
  readonly FIFOQueue: tensorflow_queue.FIFOQueue$class
  readonly PaddingFIFOQueue: tensorflow_queue.PaddingFIFOQueue$class
  readonly PriorityQueue: tensorflow_queue.PriorityQueue$class
  readonly QueueBase: tensorflow_queue.QueueBase$class
  readonly RandomShuffleQueue: tensorflow_queue.RandomShuffleQueue$class
}
