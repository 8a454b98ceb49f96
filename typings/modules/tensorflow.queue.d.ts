// tensorflow.queue of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface FIFOQueue extends QueueBase {
  readonly [py.kind]: { readonly 'tensorflow.queue.FIFOQueue': true } & QueueBase[typeof py.kind]
}

export interface FIFOQueue$new {
  capacity: py.Int
  dtypes: py.List<py.DType>
  shapes?: py.List<py.RemoteArgument> | null | undefined
  names?: py.List<py.Str> | null | undefined
  shared_name?: py.Str | null | undefined
  /** Default: `'fifo_queue'` */
  name?: py.Str | undefined
}

export interface FIFOQueue$class extends py.Statics<QueueBase$class> {
  new (capacity: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, names: py.List<py.Str> | null, shared_name: py.Str | null, name?: py.Str): FIFOQueue
  (capacity: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, names: py.List<py.Str> | null, shared_name: py.Str | null, name?: py.Str): py.Promised<FIFOQueue>
  new (capacity: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, names: py.List<py.Str> | null, keywords?: py.Rest<FIFOQueue$new, 'capacity' | 'dtypes' | 'shapes' | 'names'>): FIFOQueue
  (capacity: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, names: py.List<py.Str> | null, keywords?: py.Rest<FIFOQueue$new, 'capacity' | 'dtypes' | 'shapes' | 'names'>): py.Promised<FIFOQueue>
  new (capacity: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, keywords?: py.Rest<FIFOQueue$new, 'capacity' | 'dtypes' | 'shapes'>): FIFOQueue
  (capacity: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, keywords?: py.Rest<FIFOQueue$new, 'capacity' | 'dtypes' | 'shapes'>): py.Promised<FIFOQueue>
  new (capacity: py.Int, dtypes: py.List<py.DType>, keywords?: py.Rest<FIFOQueue$new, 'capacity' | 'dtypes'>): FIFOQueue
  (capacity: py.Int, dtypes: py.List<py.DType>, keywords?: py.Rest<FIFOQueue$new, 'capacity' | 'dtypes'>): py.Promised<FIFOQueue>
  new (capacity: py.Int, keywords: py.Rest<FIFOQueue$new, 'capacity'>): FIFOQueue
  (capacity: py.Int, keywords: py.Rest<FIFOQueue$new, 'capacity'>): py.Promised<FIFOQueue>
  new (keywords: FIFOQueue$new): FIFOQueue
  (keywords: FIFOQueue$new): py.Promised<FIFOQueue>
}

export interface PaddingFIFOQueue extends QueueBase {
  readonly [py.kind]: { readonly 'tensorflow.queue.PaddingFIFOQueue': true } & QueueBase[typeof py.kind]
}

export interface PaddingFIFOQueue$new {
  capacity: py.Int
  dtypes: py.List<py.DType>
  shapes: py.List<py.Shape>
  names?: py.List<py.Str> | null | undefined
  shared_name?: py.Str | null | undefined
  /** Default: `'padding_fifo_queue'` */
  name?: py.Str | undefined
}

export interface PaddingFIFOQueue$class extends py.Statics<QueueBase$class> {
  new (capacity: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.Shape>, names: py.List<py.Str> | null, shared_name: py.Str | null, name: py.Str): PaddingFIFOQueue
  (capacity: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.Shape>, names: py.List<py.Str> | null, shared_name: py.Str | null, name: py.Str): py.Promised<PaddingFIFOQueue>
  new (capacity: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.Shape>, names: py.List<py.Str> | null, shared_name: py.Str | null, keywords?: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes' | 'shapes' | 'names' | 'shared_name'>): PaddingFIFOQueue
  (capacity: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.Shape>, names: py.List<py.Str> | null, shared_name: py.Str | null, keywords?: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes' | 'shapes' | 'names' | 'shared_name'>): py.Promised<PaddingFIFOQueue>
  new (capacity: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.Shape>, names: py.List<py.Str> | null, keywords?: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes' | 'shapes' | 'names'>): PaddingFIFOQueue
  (capacity: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.Shape>, names: py.List<py.Str> | null, keywords?: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes' | 'shapes' | 'names'>): py.Promised<PaddingFIFOQueue>
  new (capacity: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.Shape>, keywords?: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes' | 'shapes'>): PaddingFIFOQueue
  (capacity: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.Shape>, keywords?: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes' | 'shapes'>): py.Promised<PaddingFIFOQueue>
  new (capacity: py.Int, dtypes: py.List<py.DType>, keywords: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes'>): PaddingFIFOQueue
  (capacity: py.Int, dtypes: py.List<py.DType>, keywords: py.Rest<PaddingFIFOQueue$new, 'capacity' | 'dtypes'>): py.Promised<PaddingFIFOQueue>
  new (capacity: py.Int, keywords: py.Rest<PaddingFIFOQueue$new, 'capacity'>): PaddingFIFOQueue
  (capacity: py.Int, keywords: py.Rest<PaddingFIFOQueue$new, 'capacity'>): py.Promised<PaddingFIFOQueue>
  new (keywords: PaddingFIFOQueue$new): PaddingFIFOQueue
  (keywords: PaddingFIFOQueue$new): py.Promised<PaddingFIFOQueue>
}

export interface PriorityQueue extends QueueBase {
  readonly [py.kind]: { readonly 'tensorflow.queue.PriorityQueue': true } & QueueBase[typeof py.kind]
}

export interface PriorityQueue$new {
  capacity: py.Int
  types: py.List<py.DType>
  shapes?: py.List<py.RemoteArgument> | null | undefined
  names?: py.List<py.Str> | null | undefined
  shared_name?: py.Str | null | undefined
  /** Default: `'priority_queue'` */
  name?: py.Str | undefined
}

export interface PriorityQueue$class extends py.Statics<QueueBase$class> {
  new (capacity: py.Int, types: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, names: py.List<py.Str> | null, shared_name: py.Str | null, name?: py.Str): PriorityQueue
  (capacity: py.Int, types: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, names: py.List<py.Str> | null, shared_name: py.Str | null, name?: py.Str): py.Promised<PriorityQueue>
  new (capacity: py.Int, types: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, names: py.List<py.Str> | null, keywords?: py.Rest<PriorityQueue$new, 'capacity' | 'types' | 'shapes' | 'names'>): PriorityQueue
  (capacity: py.Int, types: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, names: py.List<py.Str> | null, keywords?: py.Rest<PriorityQueue$new, 'capacity' | 'types' | 'shapes' | 'names'>): py.Promised<PriorityQueue>
  new (capacity: py.Int, types: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, keywords?: py.Rest<PriorityQueue$new, 'capacity' | 'types' | 'shapes'>): PriorityQueue
  (capacity: py.Int, types: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, keywords?: py.Rest<PriorityQueue$new, 'capacity' | 'types' | 'shapes'>): py.Promised<PriorityQueue>
  new (capacity: py.Int, types: py.List<py.DType>, keywords?: py.Rest<PriorityQueue$new, 'capacity' | 'types'>): PriorityQueue
  (capacity: py.Int, types: py.List<py.DType>, keywords?: py.Rest<PriorityQueue$new, 'capacity' | 'types'>): py.Promised<PriorityQueue>
  new (capacity: py.Int, keywords: py.Rest<PriorityQueue$new, 'capacity'>): PriorityQueue
  (capacity: py.Int, keywords: py.Rest<PriorityQueue$new, 'capacity'>): py.Promised<PriorityQueue>
  new (keywords: PriorityQueue$new): PriorityQueue
  (keywords: PriorityQueue$new): py.Promised<PriorityQueue>
}

export interface QueueBase$close {
  /** Default: `False` */
  cancel_pending_enqueues?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface QueueBase$dequeue {
  name?: py.Str | null | undefined
}

export interface QueueBase$dequeue_many {
  n: py.TensorLike
  name?: py.Str | null | undefined
}

export interface QueueBase$dequeue_up_to {
  n: py.TensorLike
  name?: py.Str | null | undefined
}

export interface QueueBase$enqueue {
  vals: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface QueueBase$enqueue_many {
  vals: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface QueueBase$from_list {
  index: py.TensorLike
  queues: py.List<py.Of<'tensorflow.queue.QueueBase'>>
}

export interface QueueBase$is_closed {
  name?: py.Str | null | undefined
}

export interface QueueBase$size {
  name?: py.Str | null | undefined
}

export interface QueueBase extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.queue.QueueBase': true }
  close(cancel_pending_enqueues: py.Bool, name: py.Str | null): py.Promised<tensorflow.Operation>
  close(cancel_pending_enqueues: py.Bool, keywords?: py.Rest<QueueBase$close, 'cancel_pending_enqueues'>): py.Promised<tensorflow.Operation>
  close(keywords?: QueueBase$close): py.Promised<tensorflow.Operation>
  close_dyn: py.RemoteFunction
  dequeue(name: py.Str | null): py.RemoteList<tensorflow.Tensor>
  dequeue(keywords?: QueueBase$dequeue): py.RemoteList<tensorflow.Tensor>
  dequeue_dyn: py.RemoteFunction
  dequeue_many(n: py.TensorLike, name: py.Str | null): py.Remote
  dequeue_many(n: py.TensorLike, keywords?: py.Rest<QueueBase$dequeue_many, 'n'>): py.Remote
  dequeue_many(keywords: QueueBase$dequeue_many): py.Remote
  dequeue_many_dyn: py.RemoteFunction
  dequeue_up_to(n: py.TensorLike, name: py.Str | null): py.Remote<any[]>
  dequeue_up_to(n: py.TensorLike, keywords?: py.Rest<QueueBase$dequeue_up_to, 'n'>): py.Remote<any[]>
  dequeue_up_to(keywords: QueueBase$dequeue_up_to): py.Remote<any[]>
  dequeue_up_to_dyn: py.RemoteFunction
  readonly dtypes: py.Remote
  readonly dtypes_dyn: any
  enqueue(vals: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, name: py.Str | null): py.Promised<tensorflow.Operation>
  enqueue(vals: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<QueueBase$enqueue, 'vals'>): py.Promised<tensorflow.Operation>
  enqueue(vals: py.TensorLike | py.List<py.TensorLike> | py.LastDict<string, py.RemoteArgument>): py.Promised<tensorflow.Operation>
  enqueue(keywords: QueueBase$enqueue): py.Promised<tensorflow.Operation>
  enqueue_dyn: py.RemoteFunction
  enqueue_many(vals: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, name: py.Str | null): py.Promised<tensorflow.Operation>
  enqueue_many(vals: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<QueueBase$enqueue_many, 'vals'>): py.Promised<tensorflow.Operation>
  enqueue_many(vals: py.TensorLike | py.List<py.TensorLike> | py.LastDict<string, py.RemoteArgument>): py.Promised<tensorflow.Operation>
  enqueue_many(keywords: QueueBase$enqueue_many): py.Promised<tensorflow.Operation>
  enqueue_many_dyn: py.RemoteFunction
  is_closed(name: py.Str | null): py.Remote
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
  size(name: py.Str | null): py.Promised<tensorflow.Tensor>
  size(keywords?: QueueBase$size): py.Promised<tensorflow.Tensor>
  size_dyn: py.RemoteFunction
}

export interface QueueBase$new {
  dtypes: py.List<py.RemoteArgument>
  shapes: py.RemoteArgument
  names: py.List<py.RemoteArgument> | null
  queue_ref: py.RemoteArgument
}

export interface QueueBase$class extends py.PythonClass {
  new (dtypes: py.List<py.RemoteArgument>, shapes: py.Positional, names: py.List<py.RemoteArgument> | null, queue_ref: py.Positional): QueueBase
  (dtypes: py.List<py.RemoteArgument>, shapes: py.Positional, names: py.List<py.RemoteArgument> | null, queue_ref: py.Positional): py.Promised<QueueBase>
  new (dtypes: py.List<py.RemoteArgument>, shapes: py.Positional, names: py.List<py.RemoteArgument> | null, keywords: py.Rest<QueueBase$new, 'dtypes' | 'shapes' | 'names'>): QueueBase
  (dtypes: py.List<py.RemoteArgument>, shapes: py.Positional, names: py.List<py.RemoteArgument> | null, keywords: py.Rest<QueueBase$new, 'dtypes' | 'shapes' | 'names'>): py.Promised<QueueBase>
  new (dtypes: py.List<py.RemoteArgument>, shapes: py.Positional, keywords: py.Rest<QueueBase$new, 'dtypes' | 'shapes'>): QueueBase
  (dtypes: py.List<py.RemoteArgument>, shapes: py.Positional, keywords: py.Rest<QueueBase$new, 'dtypes' | 'shapes'>): py.Promised<QueueBase>
  new (dtypes: py.List<py.RemoteArgument>, keywords: py.Rest<QueueBase$new, 'dtypes'>): QueueBase
  (dtypes: py.List<py.RemoteArgument>, keywords: py.Rest<QueueBase$new, 'dtypes'>): py.Promised<QueueBase>
  new (keywords: QueueBase$new): QueueBase
  (keywords: QueueBase$new): py.Promised<QueueBase>
  from_list(index: py.TensorLike, queues: py.List<py.Of<'tensorflow.queue.QueueBase'>>): py.Promised<QueueBase>
  from_list(index: py.TensorLike, keywords: py.Rest<QueueBase$from_list, 'index'>): py.Promised<QueueBase>
  from_list(keywords: QueueBase$from_list): py.Promised<QueueBase>
  from_list_dyn: py.RemoteFunction
}

export interface RandomShuffleQueue extends QueueBase {
  readonly [py.kind]: { readonly 'tensorflow.queue.RandomShuffleQueue': true } & QueueBase[typeof py.kind]
}

export interface RandomShuffleQueue$new {
  capacity: py.Int
  min_after_dequeue: py.Int
  dtypes: py.List<py.DType>
  shapes?: py.List<py.RemoteArgument> | null | undefined
  names?: py.List<py.Str> | null | undefined
  seed?: py.Int | null | undefined
  shared_name?: py.Str | null | undefined
  /** Default: `'random_shuffle_queue'` */
  name?: py.Str | undefined
}

export interface RandomShuffleQueue$class extends py.Statics<QueueBase$class> {
  new (capacity: py.Int, min_after_dequeue: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, names: py.List<py.Str> | null, seed: py.Int | null, shared_name?: py.Str | null, name?: py.Str): RandomShuffleQueue
  (capacity: py.Int, min_after_dequeue: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, names: py.List<py.Str> | null, seed: py.Int | null, shared_name?: py.Str | null, name?: py.Str): py.Promised<RandomShuffleQueue>
  new (capacity: py.Int, min_after_dequeue: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, names: py.List<py.Str> | null, keywords?: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue' | 'dtypes' | 'shapes' | 'names'>): RandomShuffleQueue
  (capacity: py.Int, min_after_dequeue: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, names: py.List<py.Str> | null, keywords?: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue' | 'dtypes' | 'shapes' | 'names'>): py.Promised<RandomShuffleQueue>
  new (capacity: py.Int, min_after_dequeue: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, keywords?: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue' | 'dtypes' | 'shapes'>): RandomShuffleQueue
  (capacity: py.Int, min_after_dequeue: py.Int, dtypes: py.List<py.DType>, shapes: py.List<py.RemoteArgument> | null, keywords?: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue' | 'dtypes' | 'shapes'>): py.Promised<RandomShuffleQueue>
  new (capacity: py.Int, min_after_dequeue: py.Int, dtypes: py.List<py.DType>, keywords?: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue' | 'dtypes'>): RandomShuffleQueue
  (capacity: py.Int, min_after_dequeue: py.Int, dtypes: py.List<py.DType>, keywords?: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue' | 'dtypes'>): py.Promised<RandomShuffleQueue>
  new (capacity: py.Int, min_after_dequeue: py.Int, keywords: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue'>): RandomShuffleQueue
  (capacity: py.Int, min_after_dequeue: py.Int, keywords: py.Rest<RandomShuffleQueue$new, 'capacity' | 'min_after_dequeue'>): py.Promised<RandomShuffleQueue>
  new (capacity: py.Int, keywords: py.Rest<RandomShuffleQueue$new, 'capacity'>): RandomShuffleQueue
  (capacity: py.Int, keywords: py.Rest<RandomShuffleQueue$new, 'capacity'>): py.Promised<RandomShuffleQueue>
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
