// tensorflow.queue of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface FIFOQueue extends QueueBase {
  readonly [py.kind]: { readonly 'tensorflow.queue.FIFOQueue': true } & QueueBase[typeof py.kind]
}

export interface FIFOQueue$new {
  capacity: py.RemoteArgument
  dtypes: py.RemoteArgument
  shapes?: py.RemoteArgument | undefined
  names?: py.RemoteArgument | undefined
  shared_name?: py.RemoteArgument | undefined
  /** Default: `'fifo_queue'` */
  name?: py.Str | undefined
}

export interface FIFOQueue$class extends py.Statics<QueueBase$class> {
  new (capacity: py.Positional, dtypes: py.Positional, shapes: py.Positional, names: py.Positional, shared_name: py.Positional, name?: py.Str): FIFOQueue
  (capacity: py.Positional, dtypes: py.Positional, shapes: py.Positional, names: py.Positional, shared_name: py.Positional, name?: py.Str): py.Promised<FIFOQueue>
  new (capacity: py.Positional, dtypes: py.Positional, shapes: py.Positional, names: py.Positional, keywords?: py.Rest<FIFOQueue$new, 'capacity' | 'dtypes' | 'shapes' | 'names'>): FIFOQueue
  (capacity: py.Positional, dtypes: py.Positional, shapes: py.Positional, names: py.Positional, keywords?: py.Rest<FIFOQueue$new, 'capacity' | 'dtypes' | 'shapes' | 'names'>): py.Promised<FIFOQueue>
  new (capacity: py.Positional, dtypes: py.Positional, shapes: py.Positional, keywords?: py.Rest<FIFOQueue$new, 'capacity' | 'dtypes' | 'shapes'>): FIFOQueue
  (capacity: py.Positional, dtypes: py.Positional, shapes: py.Positional, keywords?: py.Rest<FIFOQueue$new, 'capacity' | 'dtypes' | 'shapes'>): py.Promised<FIFOQueue>
  new (capacity: py.Positional, dtypes: py.Positional, keywords?: py.Rest<FIFOQueue$new, 'capacity' | 'dtypes'>): FIFOQueue
  (capacity: py.Positional, dtypes: py.Positional, keywords?: py.Rest<FIFOQueue$new, 'capacity' | 'dtypes'>): py.Promised<FIFOQueue>
  new (capacity: py.Positional, keywords: py.Rest<FIFOQueue$new, 'capacity'>): FIFOQueue
  (capacity: py.Positional, keywords: py.Rest<FIFOQueue$new, 'capacity'>): py.Promised<FIFOQueue>
  new (keywords: FIFOQueue$new): FIFOQueue
  (keywords: FIFOQueue$new): py.Promised<FIFOQueue>
}

export interface PaddingFIFOQueue extends QueueBase {
  readonly [py.kind]: { readonly 'tensorflow.queue.PaddingFIFOQueue': true } & QueueBase[typeof py.kind]
}

export interface PaddingFIFOQueue$new {
  capacity: py.RemoteArgument
  dtypes: py.RemoteArgument
  shapes: py.RemoteArgument
  names?: py.RemoteArgument | undefined
  shared_name?: py.RemoteArgument | undefined
  /** Default: `'padding_fifo_queue'` */
  name?: py.Str | undefined
}

export interface PaddingFIFOQueue$class extends py.Statics<QueueBase$class> {
  new (capacity: py.Positional, dtypes: py.Positional, shapes: py.Positional, names: py.Positional, shared_name: py.Positional, name: py.Str): PaddingFIFOQueue
  (capacity: py.Positional, dtypes: py.Positional, shapes: py.Positional, names: py.Positional, shared_name: py.Positional, name: py.Str): py.Promised<PaddingFIFOQueue>
  new (capacity: py.Positional, dtypes: py.Positional, shapes: py.Positional, names: py.Positional, shared_name: py.Positional, keywords?: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes' | 'shapes' | 'names' | 'shared_name'>): PaddingFIFOQueue
  (capacity: py.Positional, dtypes: py.Positional, shapes: py.Positional, names: py.Positional, shared_name: py.Positional, keywords?: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes' | 'shapes' | 'names' | 'shared_name'>): py.Promised<PaddingFIFOQueue>
  new (capacity: py.Positional, dtypes: py.Positional, shapes: py.Positional, names: py.Positional, keywords?: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes' | 'shapes' | 'names'>): PaddingFIFOQueue
  (capacity: py.Positional, dtypes: py.Positional, shapes: py.Positional, names: py.Positional, keywords?: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes' | 'shapes' | 'names'>): py.Promised<PaddingFIFOQueue>
  new (capacity: py.Positional, dtypes: py.Positional, shapes: py.Positional, keywords?: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes' | 'shapes'>): PaddingFIFOQueue
  (capacity: py.Positional, dtypes: py.Positional, shapes: py.Positional, keywords?: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes' | 'shapes'>): py.Promised<PaddingFIFOQueue>
  new (capacity: py.Positional, dtypes: py.Positional, keywords: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes'>): PaddingFIFOQueue
  (capacity: py.Positional, dtypes: py.Positional, keywords: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes'>): py.Promised<PaddingFIFOQueue>
  new (capacity: py.Positional, keywords: py.Rest<PaddingFIFOQueue$new, 'capacity'>): PaddingFIFOQueue
  (capacity: py.Positional, keywords: py.Rest<PaddingFIFOQueue$new, 'capacity'>): py.Promised<PaddingFIFOQueue>
  new (keywords: PaddingFIFOQueue$new): PaddingFIFOQueue
  (keywords: PaddingFIFOQueue$new): py.Promised<PaddingFIFOQueue>
}

export interface PriorityQueue extends QueueBase {
  readonly [py.kind]: { readonly 'tensorflow.queue.PriorityQueue': true } & QueueBase[typeof py.kind]
}

export interface PriorityQueue$new {
  capacity: py.RemoteArgument
  types: py.RemoteArgument
  shapes?: py.RemoteArgument | undefined
  names?: py.RemoteArgument | undefined
  shared_name?: py.RemoteArgument | undefined
  /** Default: `'priority_queue'` */
  name?: py.Str | undefined
}

export interface PriorityQueue$class extends py.Statics<QueueBase$class> {
  new (capacity: py.Positional, types: py.Positional, shapes: py.Positional, names: py.Positional, shared_name: py.Positional, name?: py.Str): PriorityQueue
  (capacity: py.Positional, types: py.Positional, shapes: py.Positional, names: py.Positional, shared_name: py.Positional, name?: py.Str): py.Promised<PriorityQueue>
  new (capacity: py.Positional, types: py.Positional, shapes: py.Positional, names: py.Positional, keywords?: py.Rest<PriorityQueue$new, 'capacity' | 'types' | 'shapes' | 'names'>): PriorityQueue
  (capacity: py.Positional, types: py.Positional, shapes: py.Positional, names: py.Positional, keywords?: py.Rest<PriorityQueue$new, 'capacity' | 'types' | 'shapes' | 'names'>): py.Promised<PriorityQueue>
  new (capacity: py.Positional, types: py.Positional, shapes: py.Positional, keywords?: py.Rest<PriorityQueue$new, 'capacity' | 'types' | 'shapes'>): PriorityQueue
  (capacity: py.Positional, types: py.Positional, shapes: py.Positional, keywords?: py.Rest<PriorityQueue$new, 'capacity' | 'types' | 'shapes'>): py.Promised<PriorityQueue>
  new (capacity: py.Positional, types: py.Positional, keywords?: py.Rest<PriorityQueue$new, 'capacity' | 'types'>): PriorityQueue
  (capacity: py.Positional, types: py.Positional, keywords?: py.Rest<PriorityQueue$new, 'capacity' | 'types'>): py.Promised<PriorityQueue>
  new (capacity: py.Positional, keywords: py.Rest<PriorityQueue$new, 'capacity'>): PriorityQueue
  (capacity: py.Positional, keywords: py.Rest<PriorityQueue$new, 'capacity'>): py.Promised<PriorityQueue>
  new (keywords: PriorityQueue$new): PriorityQueue
  (keywords: PriorityQueue$new): py.Promised<PriorityQueue>
}

export interface QueueBase$close {
  /** Default: `False` */
  cancel_pending_enqueues?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface QueueBase$dequeue {
  name?: py.RemoteArgument | undefined
}

export interface QueueBase$dequeue_many {
  n: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface QueueBase$dequeue_up_to {
  n: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface QueueBase$enqueue {
  vals: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface QueueBase$enqueue_many {
  vals: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface QueueBase$from_list {
  index: py.RemoteArgument
  queues: py.RemoteArgument
}

export interface QueueBase$is_closed {
  name?: py.RemoteArgument | undefined
}

export interface QueueBase$size {
  name?: py.RemoteArgument | undefined
}

export interface QueueBase extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.queue.QueueBase': true }
  close(cancel_pending_enqueues: py.Bool, name: py.Positional): py.Remote
  close(cancel_pending_enqueues: py.Bool, keywords?: py.Rest<QueueBase$close, 'cancel_pending_enqueues'>): py.Remote
  close(keywords?: QueueBase$close): py.Remote
  close_dyn: py.RemoteFunction
  dequeue(name: py.Positional): py.Remote
  dequeue(keywords?: QueueBase$dequeue): py.Remote
  dequeue_dyn: py.RemoteFunction
  dequeue_many(n: py.Positional, name: py.Positional): py.Remote
  dequeue_many(n: py.Positional, keywords?: py.Rest<QueueBase$dequeue_many, 'n'>): py.Remote
  dequeue_many(keywords: QueueBase$dequeue_many): py.Remote
  dequeue_many_dyn: py.RemoteFunction
  dequeue_up_to(n: py.Positional, name: py.Positional): py.Remote
  dequeue_up_to(n: py.Positional, keywords?: py.Rest<QueueBase$dequeue_up_to, 'n'>): py.Remote
  dequeue_up_to(keywords: QueueBase$dequeue_up_to): py.Remote
  dequeue_up_to_dyn: py.RemoteFunction
  readonly dtypes: py.Remote
  readonly dtypes_dyn: any
  enqueue(vals: py.Positional, name: py.Positional): py.Remote
  enqueue(vals: py.Positional, keywords?: py.Rest<QueueBase$enqueue, 'vals'>): py.Remote
  enqueue(keywords: QueueBase$enqueue): py.Remote
  enqueue_dyn: py.RemoteFunction
  enqueue_many(vals: py.Positional, name: py.Positional): py.Remote
  enqueue_many(vals: py.Positional, keywords?: py.Rest<QueueBase$enqueue_many, 'vals'>): py.Remote
  enqueue_many(keywords: QueueBase$enqueue_many): py.Remote
  enqueue_many_dyn: py.RemoteFunction
  is_closed(name: py.Positional): py.Remote
  is_closed(keywords?: QueueBase$is_closed): py.Remote
  is_closed_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
  readonly names: py.Remote
  readonly names_dyn: any
  readonly queue_ref: py.Remote
  readonly queue_ref_dyn: any
  readonly shapes: py.Remote
  readonly shapes_dyn: any
  size(name: py.Positional): py.Remote
  size(keywords?: QueueBase$size): py.Remote
  size_dyn: py.RemoteFunction
}

export interface QueueBase$new {
  dtypes: py.RemoteArgument
  shapes: py.RemoteArgument
  names: py.RemoteArgument
  queue_ref: py.RemoteArgument
}

export interface QueueBase$class extends py.PythonClass {
  new (dtypes: py.Positional, shapes: py.Positional, names: py.Positional, queue_ref: py.Positional): QueueBase
  (dtypes: py.Positional, shapes: py.Positional, names: py.Positional, queue_ref: py.Positional): py.Promised<QueueBase>
  new (dtypes: py.Positional, shapes: py.Positional, names: py.Positional, keywords: py.Rest<QueueBase$new, 'dtypes' | 'shapes' | 'names'>): QueueBase
  (dtypes: py.Positional, shapes: py.Positional, names: py.Positional, keywords: py.Rest<QueueBase$new, 'dtypes' | 'shapes' | 'names'>): py.Promised<QueueBase>
  new (dtypes: py.Positional, shapes: py.Positional, keywords: py.Rest<QueueBase$new, 'dtypes' | 'shapes'>): QueueBase
  (dtypes: py.Positional, shapes: py.Positional, keywords: py.Rest<QueueBase$new, 'dtypes' | 'shapes'>): py.Promised<QueueBase>
  new (dtypes: py.Positional, keywords: py.Rest<QueueBase$new, 'dtypes'>): QueueBase
  (dtypes: py.Positional, keywords: py.Rest<QueueBase$new, 'dtypes'>): py.Promised<QueueBase>
  new (keywords: QueueBase$new): QueueBase
  (keywords: QueueBase$new): py.Promised<QueueBase>
  from_list(index: py.Positional, queues: py.Positional): py.Remote
  from_list(index: py.Positional, keywords: py.Rest<QueueBase$from_list, 'index'>): py.Remote
  from_list(keywords: QueueBase$from_list): py.Remote
  from_list_dyn: py.RemoteFunction
}

export interface RandomShuffleQueue extends QueueBase {
  readonly [py.kind]: { readonly 'tensorflow.queue.RandomShuffleQueue': true } & QueueBase[typeof py.kind]
}

export interface RandomShuffleQueue$new {
  capacity: py.RemoteArgument
  min_after_dequeue: py.RemoteArgument
  dtypes: py.RemoteArgument
  shapes?: py.RemoteArgument | undefined
  names?: py.RemoteArgument | undefined
  seed?: py.RemoteArgument | undefined
  shared_name?: py.RemoteArgument | undefined
  /** Default: `'random_shuffle_queue'` */
  name?: py.Str | undefined
}

export interface RandomShuffleQueue$class extends py.Statics<QueueBase$class> {
  new (capacity: py.Positional, min_after_dequeue: py.Positional, dtypes: py.Positional, shapes: py.Positional, names: py.Positional, seed: py.Positional, shared_name?: py.Positional, name?: py.Str): RandomShuffleQueue
  (capacity: py.Positional, min_after_dequeue: py.Positional, dtypes: py.Positional, shapes: py.Positional, names: py.Positional, seed: py.Positional, shared_name?: py.Positional, name?: py.Str): py.Promised<RandomShuffleQueue>
  new (capacity: py.Positional, min_after_dequeue: py.Positional, dtypes: py.Positional, shapes: py.Positional, names: py.Positional, keywords?: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue' | 'dtypes' | 'shapes' | 'names'>): RandomShuffleQueue
  (capacity: py.Positional, min_after_dequeue: py.Positional, dtypes: py.Positional, shapes: py.Positional, names: py.Positional, keywords?: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue' | 'dtypes' | 'shapes' | 'names'>): py.Promised<RandomShuffleQueue>
  new (capacity: py.Positional, min_after_dequeue: py.Positional, dtypes: py.Positional, shapes: py.Positional, keywords?: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue' | 'dtypes' | 'shapes'>): RandomShuffleQueue
  (capacity: py.Positional, min_after_dequeue: py.Positional, dtypes: py.Positional, shapes: py.Positional, keywords?: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue' | 'dtypes' | 'shapes'>): py.Promised<RandomShuffleQueue>
  new (capacity: py.Positional, min_after_dequeue: py.Positional, dtypes: py.Positional, keywords?: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue' | 'dtypes'>): RandomShuffleQueue
  (capacity: py.Positional, min_after_dequeue: py.Positional, dtypes: py.Positional, keywords?: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue' | 'dtypes'>): py.Promised<RandomShuffleQueue>
  new (capacity: py.Positional, min_after_dequeue: py.Positional, keywords: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue'>): RandomShuffleQueue
  (capacity: py.Positional, min_after_dequeue: py.Positional, keywords: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue'>): py.Promised<RandomShuffleQueue>
  new (capacity: py.Positional, keywords: py.Rest<RandomShuffleQueue$new, 'capacity'>): RandomShuffleQueue
  (capacity: py.Positional, keywords: py.Rest<RandomShuffleQueue$new, 'capacity'>): py.Promised<RandomShuffleQueue>
  new (keywords: RandomShuffleQueue$new): RandomShuffleQueue
  (keywords: RandomShuffleQueue$new): py.Promised<RandomShuffleQueue>
}

export interface $Module extends py.PythonModuleObject {
  readonly FIFOQueue: FIFOQueue$class
  readonly PaddingFIFOQueue: PaddingFIFOQueue$class
  readonly PriorityQueue: PriorityQueue$class
  readonly QueueBase: QueueBase$class
  readonly RandomShuffleQueue: RandomShuffleQueue$class
}
